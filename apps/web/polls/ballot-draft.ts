import { useState } from 'react';
import type { GivenAnswer } from '@parvis/domain';

/** A ballot on its way: kept on this device alone until the server has it. */
export interface BallotDraft {
  /** The same each time the ballot is sent, so that sending it again is no second vote. */
  ballotId: string;
  answers: GivenAnswer[];
  /** The person has sent it; it goes on being sent until the server says that it is kept. */
  isSent: boolean;
}

const storageKey = (pollId: string) => `parvis.ballot.${pollId}`;

/** `crypto.randomUUID` is not there on a page without encryption, as in a trial on the local network. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function read(pollId: string): BallotDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey(pollId)) ?? 'null') as BallotDraft | null;
    return kept && Array.isArray(kept.answers) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function dropBallot(pollId: string): void {
  try {
    localStorage.removeItem(storageKey(pollId));
  } catch {
    // Nothing was kept.
  }
}

/** What was answered so far on this device, also before a reload. */
export function useBallotDraft(pollId: string): [BallotDraft, (change: Partial<BallotDraft>) => BallotDraft] {
  const [draft, setDraft] = useState<BallotDraft>(
    () => read(pollId) ?? { ballotId: newId(), answers: [], isSent: false },
  );
  const change = (part: Partial<BallotDraft>) => {
    const changed = { ...draft, ...part };
    setDraft(changed);
    try {
      localStorage.setItem(storageKey(pollId), JSON.stringify(changed));
    } catch {
      // Only a reload loses it.
    }
    return changed;
  };
  return [draft, change];
}

/** The answers with one of them replaced, or taken away when it says nothing. */
export function withAnswer(answers: readonly GivenAnswer[], answer: GivenAnswer): GivenAnswer[] {
  const others = answers.filter(({ questionId }) => questionId !== answer.questionId);
  const isEmpty = answer.value == null && !answer.picks?.length && !answer.words;
  return isEmpty ? others : [...others, answer];
}
