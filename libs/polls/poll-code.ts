import { randomInt } from 'node:crypto';
import { violates } from '@parvis/platform';

/** Read aloud and copied from a screen: no vowel, so no word, and nothing that looks like something else. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXZ23456789';
const ATTEMPTS = 5;

/** A short address that nobody can guess from another; the database says whether it is free. */
export const newCode = (): string => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Does the work with the code of a new poll; again with another when somebody has that code already. */
export async function withPollCode<T>(work: (code: string) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(newCode());
    } catch (error) {
      if (attempt === ATTEMPTS || !violates(error, 'poll_code_key')) throw error;
    }
  }
}
