import type { Audience } from '@parvis/contract/resolvers';
import type { Tx } from '@parvis/platform';
import { audiencesOf, type Applicant } from './entitlement';
import { readTicketKinds, type TicketKindRow } from './ticket-kinds.queries';

export type KindChoice =
  | { kind: TicketKindRow }
  /** The same kind, without a place left. */
  | { soldOut: TicketKindRow }
  | { notForYou: Audience }
  | { closed: 'NOT_TAKEN_HERE' | 'NOT_YET_OPEN' | 'SALE_OVER' };

export interface KindWish {
  /** The kind that the person chose. */
  chosenId?: string | null | undefined;
  /** Kinds that a code is for: hidden ones are shown, and one of them is taken when none was chosen. */
  ofCode?: readonly string[] | undefined;
}

/**
 * The kind of ticket that somebody gets: the one they chose, if they may have it, or else the best that is on sale for
 * what they are at the event.
 */
export async function chooseKind(
  tx: Tx,
  eventId: string,
  applicant: Applicant,
  { chosenId, ofCode = [] }: KindWish,
  now: Date,
): Promise<KindChoice> {
  const all = await readTicketKinds(tx, eventId, now, { withHidden: true });
  const kinds = all.filter(({ id, needsCode }) => !needsCode || ofCode.includes(id));
  const audiences = await audiencesOf(tx, eventId, applicant);
  const chosen = chosenId && kinds.find(({ id }) => id === chosenId);
  if (chosen && !audiences.includes(chosen.audience)) return { notForYou: chosen.audience };
  const possible = chosenId
    ? chosen
      ? [chosen]
      : []
    : audiences.flatMap((one) =>
        kinds.filter(({ id, audience }) => audience === one && (ofCode.length === 0 || ofCode.includes(id))),
      );
  const kind = possible.find(({ state }) => state === 'ON_SALE');
  if (kind) return { kind };
  const soldOut = possible.find(({ state }) => state === 'SOLD_OUT');
  if (soldOut) return { soldOut };
  const [first] = possible;
  return { closed: !first ? 'NOT_TAKEN_HERE' : first.state === 'NOT_YET' ? 'NOT_YET_OPEN' : 'SALE_OVER' };
}
