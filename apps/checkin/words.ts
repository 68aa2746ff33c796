import 'i18next';
import { fieldWords, uiWords } from '@parvis/ui';
import { checkinWords } from './checkin.words';

export const words = { ui: uiWords, field: fieldWords, checkin: checkinWords };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'checkin';
    resources: { [Area in keyof typeof words]: (typeof words)[Area]['fr'] };
  }
}
