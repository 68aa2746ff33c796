import type { Audience } from '@parvis/contract/resolvers';
import type { Tx } from '@parvis/platform';
import { audiencesOf, type Applicant } from './entitlement';
import { readTicketKinds, type TicketKindRow } from './ticket-kinds.queries';

export type KindChoice =
  | { kind: TicketKindRow }
  | { notForYou: Audience }
  | { closed: 'NOT_TAKEN_HERE' | 'NOT_YET_OPEN' | 'SALE_OVER' | 'SOLD_OUT' };

const CLOSED = { NOT_YET: 'NOT_YET_OPEN', SALE_OVER: 'SALE_OVER', SOLD_OUT: 'SOLD_OUT' } as const;

/**
 * The kind of ticket that somebody gets: the one they chose, if they may have it, or else the best that is on sale for
 * what they are at the event.
 */
export async function chooseKind(
  tx: Tx,
  eventId: string,
  applicant: Applicant,
  chosenId: string | null | undefined,
  now: Date,
): Promise<KindChoice> {
  const kinds = await readTicketKinds(tx, eventId, now, { withHidden: false });
  const audiences = await audiencesOf(tx, eventId, applicant);
  const chosen = chosenId && kinds.find(({ id }) => id === chosenId);
  if (chosen && !audiences.includes(chosen.audience)) return { notForYou: chosen.audience };
  const possible = chosenId
    ? chosen
      ? [chosen]
      : []
    : audiences.flatMap((one) => kinds.filter(({ audience }) => audience === one));
  const kind = possible.find(({ state }) => state === 'ON_SALE');
  if (kind) return { kind };
  const state = possible[0]?.state;
  return { closed: state === undefined || state === 'ON_SALE' ? 'NOT_TAKEN_HERE' : CLOSED[state] };
}
