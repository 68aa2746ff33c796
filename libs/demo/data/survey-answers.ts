import type { Text } from '@parvis/domain';

/** One filled-in form: level of satisfaction (4 to 1), information on the partners' club (5 to 1), grade (10 to 1). */
export type FilledForm = readonly [satisfaction: number, information: number, grade: number];

export interface FilledSurvey {
  slug: string;
  code: string;
  /** The label of level 3, which changed between editions. */
  satisfied: Text;
  closedAt: string;
  forms: readonly FilledForm[];
}

const plutot: Text = { fr: 'plutôt satisfait', en: 'rather satisfied' };
const simply: Text = { fr: 'satisfait', en: 'satisfied' };

/** What the new members of 2024 answered, one form after the other. */
export const filledSurveys: readonly FilledSurvey[] = [
  {
    slug: 'session-des-nouveaux-adherents-1-2024',
    code: 'NMK24',
    satisfied: plutot,
    closedAt: '2024-03-19T18:00:00+01:00',
    forms: [
      [4, 5, 9],
      [4, 5, 9],
      [4, 4, 9],
      [4, 4, 9],
      [4, 4, 9],
      [4, 4, 8],
      [4, 4, 8],
      [3, 4, 8],
      [3, 4, 8],
      [3, 4, 8],
      [3, 4, 7],
      [3, 3, 7],
    ],
  },
  {
    slug: 'session-des-nouveaux-adherents-2-2024',
    code: 'NMR47',
    satisfied: simply,
    closedAt: '2024-07-15T18:00:00+02:00',
    forms: [
      [4, 5, 10],
      [4, 5, 10],
      [4, 5, 9],
      [4, 4, 9],
      [4, 4, 9],
      [4, 5, 9],
      [3, 4, 8],
      [3, 4, 8],
    ],
  },
  {
    slug: 'session-des-nouveaux-adherents-3-2024',
    code: 'NMT92',
    satisfied: simply,
    closedAt: '2024-11-21T18:00:00+01:00',
    forms: [
      [4, 5, 10],
      [4, 4, 9],
      [4, 4, 9],
      [4, 4, 9],
      [3, 4, 9],
      [3, 3, 8],
      [3, 3, 8],
      [3, 3, 8],
    ],
  },
];
