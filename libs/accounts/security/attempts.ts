import type { Tx } from '@parvis/platform';

export const WAIT_MINUTES = 15;
/** So many in WAIT_MINUTES, then one waits: a code of six digits is out of reach. */
const MOST = { FAILED: 5, CODE_SENT: 5 } as const;

type Kind = keyof typeof MOST;

/** True when the person has to wait. Locks the person, so that guesses made at once are counted one after the other. */
export async function hasToWait(tx: Tx, personId: string, kind: Kind, now: Date): Promise<boolean> {
  await tx.query('select from person where id = $1 for update', [personId]);
  return (await countOf(tx, personId, kind, now)) >= MOST[kind];
}

export const triesLeft = async (tx: Tx, personId: string, now: Date): Promise<number> =>
  MOST.FAILED - (await countOf(tx, personId, 'FAILED', now));

export async function noteAttempt(tx: Tx, personId: string, kind: Kind, now: Date): Promise<void> {
  await tx.query('insert into proof_attempt (person_id, kind, tried_at) values ($1, $2, $3)', [personId, kind, now]);
}

async function countOf(tx: Tx, personId: string, kind: Kind, now: Date): Promise<number> {
  const [recent] = await tx.query<{ count: number }[]>(
    'select count(*)::int as count from proof_attempt where person_id = $1 and kind = $2 and tried_at > $3',
    [personId, kind, new Date(now.getTime() - WAIT_MINUTES * 60_000)],
  );
  return recent!.count;
}
