/** Single answers, one array a person: satisfaction, information, grade. */
const people = (satisfaction: number[], information: number[], grade: number[]) =>
  satisfaction.map((value, index) => [value, information[index]!, grade[index]!]);

/** Three sessions of 2024, answer by answer, as they make the rows that the activity report prints. */
export const sessions: { startsAt: string; satisfied?: { fr: string; en: string }; answers: number[][] }[] = [
  {
    startsAt: '2024-03-05T08:00:00Z',
    satisfied: { fr: 'plutôt satisfait', en: 'rather satisfied' },
    answers: people(
      [4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3],
      [5, 5, 5, 5, 4, 4, 4, 4, 4, 3, 3, 3],
      [10, 9, 9, 9, 8, 8, 8, 8, 8, 8, 7, 7],
    ),
  },
  // Late in the evening of 30 June in UTC it is 1 July in Paris.
  {
    startsAt: '2024-06-30T22:30:00Z',
    answers: people([4, 4, 4, 4, 4, 4, 3, 3], [5, 5, 5, 5, 4, 4, 4, 4], [9, 9, 9, 9, 9, 9, 9, 9]),
  },
  {
    startsAt: '2024-11-07T08:00:00Z',
    answers: people([4, 4, 4, 4, 3, 3, 3, 3], [4, 4, 4, 4, 4, 4, 3, 3], [9, 9, 9, 9, 9, 9, 8, 8]),
  },
];
