import { Injectable } from '@nestjs/common';
import type { AddOnTheSpotInput } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { holdEvent } from '@parvis/events';
import { type Actor, Audit, Clock, Database, Jobs, type Tx, violates } from '@parvis/platform';
import { confirmTicket } from '../confirm-ticket';
import { issueTicket } from '../issue-ticket';
import { orBusy } from '../or-busy';
import { addPerson, personWith } from '../people';
import { freePlaces, LIVE, lockPlaces } from '../places';
import { type ActOutcome, notNow, RegistrationActs } from './registration-acts';
import { readWalkIn, type WalkIn } from './staff.rules';

/** Somebody stands at the desk: whatever the kind of ticket and its sale, as long as there is a place. */
@Injectable()
export class AddOnTheSpot {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly acts: RegistrationActs,
  ) {}

  async run(input: AddOnTheSpotInput, actor: Actor): Promise<ActOutcome> {
    const read = readWalkIn(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const attempt = () =>
      orBusy(() => this.database.transaction((tx) => this.addIn(tx, input.eventId, read.form, actor)));
    try {
      return await attempt();
    } catch (error) {
      if (violates(error, 'ticket_event_id_request_key_key') || violates(error, 'ticket_one_live_per_person'))
        return attempt();
      throw error;
    }
  }

  private async addIn(tx: Tx, eventId: string, form: WalkIn, actor: Actor): Promise<ActOutcome> {
    const now = this.clock.now();
    if ((await holdEvent(tx, eventId))?.status === 'CANCELLED') return notNow('EVENT_CANCELLED');
    const [kind] = await tx.query<{ id: string; name: Text; priceCents: number }[]>(
      `select id, name, price_cents as "priceCents" from ticket_kind
       where event_id = $1 and id::text = $2 and archived_at is null`,
      [eventId, form.kindId],
    );
    if (!kind) return { __typename: 'InvalidInput', errors: [{ field: 'kindId', code: 'NOT_FOUND' }] };
    if (kind.priceCents > 0) return notNow('HAS_A_PRICE');
    await lockPlaces(tx, [kind.id]);
    const [before] = await tx.query<{ id: string }[]>(
      'select id from ticket where event_id = $1 and request_key = $2',
      [eventId, form.requestKey],
    );
    if (before) return this.acts.changed(tx, eventId, before.id, actor);
    const known = await personWith(tx, form.email);
    if (known && (await hasTicket(tx, eventId, known))) return notNow('HAS_TICKET');
    if ((await freePlaces(tx, eventId, kind.id)) === 0) return { __typename: 'NoPlaceLeft', kindName: kind.name };
    const personId = known ?? (await addPerson(tx, { ...form, jobTitle: null, profession: null }, now));
    const { requestKey } = form;
    const ticket = { eventId, personId, kindId: kind.id, requestKey, openToMeetings: false, now };
    const ticketId = await issueTicket(tx, ticket);
    await confirmTicket(tx, this.jobs, { ticketId, now });
    await this.audit.record(tx, { actor, eventId, action: 'ticket.add', subject: 'ticket', subjectId: ticketId });
    return this.acts.changed(tx, eventId, ticketId, actor);
  }
}

async function hasTicket(tx: Tx, eventId: string, personId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from ticket where event_id = $1 and person_id = $2 and status in ${LIVE}`,
    [eventId, personId],
  );
  return rows.length > 0;
}
