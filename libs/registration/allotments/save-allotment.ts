import { Injectable } from '@nestjs/common';
import type { AllotmentInput, Busy, InvalidInput, PlacesShort } from '@parvis/contract/resolvers';
import { makeToken } from '@parvis/accounts';
import { holdEvent } from '@parvis/events';
import { type Actor, Audit, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { orBusy } from '../or-busy';
import { PlaceReturns } from '../place-returns';
import { freePlaces, lockPlaces } from '../places';
import { type AllotmentDraft, readAllotmentDraft } from './allotment.rules';
import { CloseAllotment } from './jobs';

export type SaveAllotmentOutcome = { __typename: 'AllotmentSaved'; id: string } | PlacesShort | InvalidInput | Busy;

interface Held {
  id: string;
  kindId: string;
  open: number;
  claimed: number;
}

/** Gives a company places of a kind, or changes what it has: more as far as they are free, fewer down to those claimed. */
@Injectable()
export class SaveAllotment {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly returns: PlaceReturns,
  ) {}

  async run(actor: Actor, input: AllotmentInput): Promise<SaveAllotmentOutcome> {
    const read = readAllotmentDraft(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    if (read.draft.expiresAt <= this.clock.now())
      return { __typename: 'InvalidInput', errors: [{ field: 'expiresAt', code: 'IN_THE_PAST' }] };
    return orBusy(() => this.database.transaction((tx) => this.saveIn(tx, actor, read.draft)));
  }

  private async saveIn(tx: Tx, actor: Actor, draft: AllotmentDraft): Promise<SaveAllotmentOutcome> {
    const { eventId } = draft;
    if ((await holdEvent(tx, eventId))?.status === 'CANCELLED')
      return { __typename: 'InvalidInput', errors: [{ field: 'eventId', code: 'EVENT_CANCELLED' }] };
    const [kind] = await tx.query<{ id: string; endsAt: Date }[]>(
      `select k.id, e.ends_at as "endsAt" from ticket_kind k join event e on e.id = k.event_id
       where k.id::text = $1 and k.event_id::text = $2 and k.archived_at is null`,
      [draft.kindId, eventId],
    );
    if (!kind) return { __typename: 'InvalidInput', errors: [{ field: 'kindId', code: 'UNKNOWN' }] };
    if (draft.expiresAt > kind.endsAt)
      return { __typename: 'InvalidInput', errors: [{ field: 'expiresAt', code: 'AFTER_THE_EVENT' }] };
    await lockPlaces(tx, [kind.id]);
    const held = draft.id ? await this.hold(tx, eventId, draft.id) : undefined;
    if (held && held.kindId !== kind.id)
      return { __typename: 'InvalidInput', errors: [{ field: 'kindId', code: 'FIXED' }] };
    const more = draft.places - (held ? held.open + held.claimed : 0);
    const free = await freePlaces(tx, eventId, kind.id);
    if (more > 0 && free !== null && free < more) return { __typename: 'PlacesShort', free };
    if (held && -more > held.open)
      return { __typename: 'InvalidInput', errors: [{ field: 'places', code: 'FEWER_THAN_CLAIMED' }] };
    const id = held ? await this.change(tx, held.id, draft) : await this.add(tx, draft);
    await this.setPlaces(tx, id, draft, more);
    await this.jobs.enqueue(
      tx,
      CloseAllotment,
      { allotmentId: id },
      { runAt: draft.expiresAt, key: `allotment:${id}` },
    );
    await this.audit.record(tx, {
      actor,
      eventId,
      action: held ? 'allotment.change' : 'allotment.make',
      subject: 'allotment',
      subjectId: id,
      details: { company: draft.company, places: draft.places },
    });
    return { __typename: 'AllotmentSaved', id };
  }

  private async hold(tx: Tx, eventId: string, id: string): Promise<Held> {
    const [held] = await tx.query<Held[]>(
      'select id, kind_id as "kindId", 0 as open, 0 as claimed from allotment where id::text = $1 and event_id::text = $2 for update',
      [id, eventId],
    );
    if (!held) throw new NotFoundOrNotAllowed();
    const [places] = await tx.query<Pick<Held, 'open' | 'claimed'>[]>(
      `select count(*) filter (where claimed_ticket_id is null and withdrawn_at is null)::int as open,
         count(claimed_ticket_id)::int as claimed from place where allotment_id = $1`,
      [held.id],
    );
    return { ...held, ...places! };
  }

  private async add(tx: Tx, draft: AllotmentDraft): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into allotment (event_id, kind_id, company, contact_name, contact_email, language, expires_at, claim_token,
         contact_token, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [...valuesOf(draft), makeToken().token, makeToken().token, this.clock.now()],
    );
    return row!.id;
  }

  private async change(tx: Tx, id: string, draft: AllotmentDraft): Promise<string> {
    // A later end opens it again.
    await tx.query(
      `update allotment set company = $2, contact_name = $3, contact_email = $4, language = $5, expires_at = $6, closed_at = null
       where id = $1`,
      [id, ...valuesOf(draft).slice(2)],
    );
    return id;
  }

  private async setPlaces(tx: Tx, id: string, { eventId, kindId }: AllotmentDraft, more: number): Promise<void> {
    if (more > 0)
      await tx.query(
        'insert into place (event_id, kind_id, allotment_id) select $1, $2, $3 from generate_series(1, $4::int)',
        [eventId, kindId, id, more],
      );
    if (more < 0) {
      await tx.query(
        `update place set withdrawn_at = $2 where id in (select id from place
           where allotment_id = $1 and claimed_ticket_id is null and withdrawn_at is null order by id limit $3)`,
        [id, this.clock.now(), -more],
      );
      await this.returns.tell(tx, eventId);
    }
  }
}

const valuesOf = (draft: AllotmentDraft) => [
  draft.eventId,
  draft.kindId,
  draft.company,
  draft.contactName,
  draft.contactEmail,
  draft.language,
  draft.expiresAt,
];
