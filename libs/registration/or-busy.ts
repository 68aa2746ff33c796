import type { Busy } from '@parvis/contract/resolvers';
import { isBusy } from '@parvis/platform';

const RETRY_SECONDS = 5;

/** What `work` answers, or that too many want the same places at once and nothing was changed. */
export async function orBusy<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | Busy> {
  try {
    return await work();
  } catch (error) {
    if (isBusy(error)) return { __typename: 'Busy', retryAfterSeconds: RETRY_SECONDS };
    throw error;
  }
}
