/** What a ballot says, as it is sealed. */
export type SealedAnswer = { questionId: string } & ({ value: number } | { picks: number[] } | { words: string });

/** Ballots of one poll cannot be opened as those of another. */
export const sealingOf = (pollId: string): string => `ballot:${pollId}`;
