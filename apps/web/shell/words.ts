import 'i18next';
import { uiWords } from '@parvis/ui';
import { agendaWords } from '../agenda/agenda.words';
import { profilesWords } from '../profiles/profiles.words';
import { shellWords } from './shell.words';

/** Every area's words; one line an area. */
export const words = {
  ui: uiWords,
  shell: shellWords,
  agenda: agendaWords,
  profiles: profilesWords,
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: { [Area in keyof typeof words]: (typeof words)[Area]['fr'] };
  }
}
