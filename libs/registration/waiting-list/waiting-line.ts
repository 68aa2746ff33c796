import { Injectable, type OnModuleInit } from '@nestjs/common';
import { makeToken } from '@parvis/accounts';
import { type InLine, type Language, servedFrom } from '@parvis/domain';
import { Clock, Jobs, type Tx } from '@parvis/platform';
import { PlaceReturns } from '../place-returns';
import { placesTaken } from '../places';
import { EndOffer, SendWaitingMail, ServeLines } from './jobs';
import { offerEnds } from './offer-ends';

export interface Arrival {
  eventId: string;
  kindId: string;
  requestKey: string;
  email: string;
  givenName: string;
  familyName: string;
  organisationName: string;
  language: Language;
  places: number;
}

interface Waiting extends InLine {
  id: string;
  kindId: string;
  quotaIds: string[];
}

interface OfferTerms {
  eventId: string;
  startsAt: Date;
  offerHours: number;
}

/**
 * The lines before kinds of ticket that are sold out. Places that come back are offered in the order of arrival, over
 * all lines that draw on them; an offer keeps its places until it is answered or its time is over. A group is offered
 * its places together; until they are there, those behind it go first.
 */
@Injectable()
export class WaitingLine implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly returns: PlaceReturns,
  ) {}

  onModuleInit(): void {
    this.returns.onReturned((tx, eventId) => this.serveSoon(tx, eventId));
  }

  /** The last in line from now on, unless the address stands in it. The caller holds the places of the kind. */
  async join(tx: Tx, arrival: Arrival): Promise<{ email: string; rank: number | null; token: string | null }> {
    const now = this.clock.now();
    const [before] = await tx.query<{ id: string; token: string; requestKey: string }[]>(
      `select id, token, request_key as "requestKey" from waiting_entry
       where (kind_id = $1 and email = $2 and status in ('WAITING', 'OFFERED')) or (event_id = $3 and request_key = $4)`,
      [arrival.kindId, arrival.email, arrival.eventId, arrival.requestKey],
    );
    if (before && before.requestKey !== arrival.requestKey) {
      // Who asks may not be who stands in line: the link goes to the address, at most once in ten minutes.
      const cause = `waiting:${before.id}:again:${Math.floor(now.getTime() / 600_000)}`;
      await this.jobs.enqueue(tx, SendWaitingMail, { entryId: before.id, about: 'JOINED', cause });
      return { email: arrival.email, rank: null, token: null };
    }
    const entry = before ?? (await this.add(tx, arrival, now));
    const [place] = await tx.query<{ rank: number }[]>(
      `select count(*)::int as rank from waiting_entry w join waiting_entry me on me.id = $1
       where w.kind_id = me.kind_id and w.status = 'WAITING' and w.number <= me.number`,
      [entry.id],
    );
    return { email: arrival.email, rank: place!.rank, token: entry.token };
  }

  private async add(tx: Tx, arrival: Arrival, now: Date): Promise<{ id: string; token: string }> {
    const { token } = makeToken();
    const [entry] = await tx.query<{ id: string }[]>(
      `insert into waiting_entry (event_id, kind_id, number, places, email, given_name, family_name, organisation_name,
         language, request_key, token, status, joined_at)
       values ($1, $2, nextval('waiting_number'), $3, $4, $5, $6, $7, $8, $9, $10, 'WAITING', $11) returning id`,
      [
        arrival.eventId,
        arrival.kindId,
        arrival.places,
        arrival.email,
        arrival.givenName,
        arrival.familyName,
        arrival.organisationName,
        arrival.language,
        arrival.requestKey,
        token,
        now,
      ],
    );
    const { id } = entry!;
    await this.jobs.enqueue(tx, SendWaitingMail, { entryId: id, about: 'JOINED', cause: `waiting:${id}:joined` });
    return { id, token };
  }

  /**
   * Offers what is free to those whose turn it is, in all lines that share places with `kindIds`. The caller holds the
   * places of these kinds, and with them of all those.
   */
  async serve(tx: Tx, eventId: string, kindIds: readonly string[]): Promise<void> {
    const terms = await this.terms(tx, eventId);
    if (terms.startsAt <= this.clock.now()) return;
    const line = await tx.query<Waiting[]>(
      `select w.id, w.kind_id as "kindId", w.number, w.places,
         array(select quota_id from ticket_kind_quota x where x.kind_id = w.kind_id) as "quotaIds"
       from waiting_entry w join ticket_kind k on k.id = w.kind_id and k.archived_at is null
       where w.event_id = $1 and w.status = 'WAITING' and w.kind_id in (
         select unnest($2::uuid[])
         union select theirs.kind_id from ticket_kind_quota mine join ticket_kind_quota theirs on theirs.quota_id = mine.quota_id
         where mine.kind_id = any($2::uuid[]))
       order by w.number`,
      [eventId, kindIds],
    );
    if (line.length === 0) return;
    const quotas = await tx.query<{ id: string; free: number }[]>(
      `select q.id, q.size - coalesce(t.taken, 0) as free
       from quota q left join ${placesTaken('$1')} t on t.quota_id = q.id where q.event_id = $1`,
      [eventId],
    );
    const free = new Map(quotas.map((quota) => [quota.id, quota.free]));
    for (const entry of servedFrom(line, free, ({ quotaIds }) => quotaIds)) await this.offer(tx, entry.id, terms);
  }

  /** Keeps places for somebody in line and tells them. The caller holds the places and has seen that they are free. */
  async offer(tx: Tx, entryId: string, terms: OfferTerms): Promise<void> {
    const now = this.clock.now();
    const ends = offerEnds(now, terms.offerHours, terms.startsAt);
    await tx.query(
      `update waiting_entry set status = 'OFFERED', offered_at = $2, offer_expires_at = $3 where id = $1`,
      [entryId, now, ends],
    );
    await this.jobs.enqueue(tx, SendWaitingMail, {
      entryId,
      about: 'OFFER',
      cause: `waiting:${entryId}:offer:${now.getTime()}`,
    });
    await this.jobs.enqueue(tx, EndOffer, { entryId }, { runAt: ends, key: `offer:${entryId}` });
  }

  async terms(tx: Tx, eventId: string): Promise<OfferTerms> {
    const [terms] = await tx.query<OfferTerms[]>(
      `select e.id as "eventId", e.starts_at as "startsAt", coalesce(s.offer_hours, 24) as "offerHours"
       from event e left join registration_settings s on s.event_id = e.id where e.id = $1`,
      [eventId],
    );
    return terms!;
  }

  /** Looks at the lines of an event as soon as the caller's transaction is over; the caller may hold any lock. */
  private async serveSoon(tx: Tx, eventId: string): Promise<void> {
    await this.jobs.enqueue(tx, ServeLines, { eventId }, { key: `serve-lines:${eventId}` });
  }
}
