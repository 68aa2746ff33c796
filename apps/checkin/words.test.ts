import { expect, test } from 'vitest';
import { wordFaults } from '@parvis/ui';
import { words } from './words';

test.each(Object.entries({ checkin: words.checkin, ui: words.ui }))(
  'the words of %s on the tablet are well set in both languages',
  (area, { fr, en }) => {
    expect(wordFaults(area, { fr, en }, new Set(['Cocktail', 'Organisation', 'VIP']))).toEqual([]);
  },
);
