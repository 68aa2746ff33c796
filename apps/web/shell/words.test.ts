import { expect, test } from 'vitest';
import { wordFaults } from '@parvis/ui';
import { words } from './words';

/** Words that French and English share. */
const SAME = new Set(
  [
    [
      'Cocktail',
      'Contact',
      'Contacts',
      'Agenda',
      'Bio EN',
      'Bio FR',
      'Code',
      'Date',
      'Format',
      'Menu',
      'Messages',
      'Organisation',
      'Page',
      'Profession',
      'Programme',
    ],
    [
      'organisation',
      'organisations',
      'Organisations',
      'question',
      'questions',
      'Question',
      'session',
      'sessions',
      'Session',
      'Sessions',
    ],
    [
      'BIC',
      'LinkedIn',
      'ORCID',
      'Photos',
      'Portrait',
      'CSV',
      'Excel',
      'IBAN',
      'Note',
      'PDF',
      'Pages',
      'Parvis',
      'SIRET',
      'place',
      'places',
      'Place',
      'Places',
      'service',
    ],
    ['Biotech & Pharma', 'Filière', 'Invitation', 'Medtech', 'Message', 'PDF', 'Session', 'Table', 'Version'],
    ['Phases', 'Suggestions', 'VIP'],
  ].flat(),
);

test.each(Object.entries(words))('the words of %s are well set in both languages', (area, { fr, en }) => {
  expect(wordFaults(area, { fr, en }, SAME)).toEqual([]);
});
