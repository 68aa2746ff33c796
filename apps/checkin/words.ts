import 'i18next';
import { uiWords } from '@parvis/ui';
import { checkinWords } from './checkin.words';

export const words = { ui: uiWords, checkin: checkinWords };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'checkin';
    resources: { [Area in keyof typeof words]: (typeof words)[Area]['fr'] };
  }
}
