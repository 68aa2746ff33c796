/** Carries what a change would do out of a transaction that is given up. */
export class NotForGood extends Error {
  constructor(readonly outcome: unknown) {
    super('Tried, and given up.');
  }
}

/** What `work` comes to, or what it gave itself up for. */
export async function orWhatItWouldDo<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotForGood) return error.outcome as Outcome;
    throw error;
  }
}
