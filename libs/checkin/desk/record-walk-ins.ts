import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { WalkInInput, WalkInMatter, WalkInRecorded } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { holdEvent } from '@parvis/events';
import { Clock, Database, Jobs, type Tx, violates } from '@parvis/platform';
import {
  addPerson,
  confirmTicket,
  freePlaces,
  issueTicket,
  lockPlaces,
  personWith,
  readVerifyingKeys,
  typedEmail,
  typedLine,
} from '@parvis/registration';
import type { Device } from '../devices';
import { ReplayPoints } from '../replay-points';

const typedRule = z.object({
  email: typedEmail,
  givenName: typedLine(100),
  familyName: typedLine(100),
  organisationName: typedLine(200),
});

interface Arrival {
  device: Device;
  walkIn: WalkInInput;
  arrivedAt: Date;
  operatorName: string | null;
}

interface Registered {
  ticketId: string | null;
  hadTicket: boolean;
  matter: WalkInMatter | null;
}

interface Kind {
  id: string;
  priceCents: number;
}

/**
 * Registers somebody whom a tablet let in, perhaps long ago and perhaps not for the first time. They are in: what the
 * rules of registration would have refused is kept for staff to settle, and nobody is lost.
 */
@Injectable()
export class RecordWalkIns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly replay: ReplayPoints,
  ) {}

  /** @returns undefined where the id or the code is somebody else's */
  async run(arrival: Arrival): Promise<WalkInRecorded | undefined> {
    const attempt = () => this.database.transaction((tx) => this.keep(tx, arrival));
    try {
      return await attempt();
    } catch (error) {
      // The same one, or the same person, came from elsewhere at this very moment: now it is known.
      const isBeaten = ['walk_in_pkey', 'ticket_event_id_request_key_key', 'ticket_one_live_per_person'].some((name) =>
        violates(error, name),
      );
      if (!isBeaten) throw error;
      return attempt();
    }
  }

  private async keep(tx: Tx, arrival: Arrival): Promise<WalkInRecorded | undefined> {
    const { device, walkIn, arrivedAt, operatorName } = arrival;
    const { eventId } = device;
    const event = await holdEvent(tx, eventId);
    const kind = await kindOf(tx, eventId, walkIn.kindId);
    if (kind) await lockPlaces(tx, [kind.id]);
    const id = walkIn.id.toLowerCase();
    const known = await readKnown(tx, id, walkIn.code);
    if (known) return known.id === id && known.eventId === eventId ? known.recorded : undefined;
    const typed = typedRule.safeParse(walkIn);
    const registered: Registered =
      typed.success && kind && event?.status !== 'CANCELLED'
        ? await this.register(tx, arrival, kind, typed.data)
        : { ticketId: null, hadTicket: false, matter: 'NOT_REGISTERED' };
    await tx.query(
      `insert into walk_in (id, event_id, ticket_id, code, typed, told, had_ticket, matter, device_id, operator_name, arrived_at,
         received_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        eventId,
        registered.ticketId,
        walkIn.code,
        registered.ticketId ? null : JSON.stringify(asTyped(walkIn)),
        plain(walkIn.told, 2000),
        registered.hadTicket,
        registered.matter,
        device.id,
        operatorName,
        arrivedAt,
        this.clock.now(),
      ],
    );
    if (registered.ticketId) await this.bindScans(tx, eventId, walkIn.code, registered.ticketId);
    return { id, ...registered };
  }

  private async register(
    tx: Tx,
    { device: { eventId }, walkIn }: Arrival,
    kind: Kind,
    typed: z.output<typeof typedRule>,
  ): Promise<Registered> {
    const now = this.clock.now();
    const known = await personWith(tx, typed.email);
    const theirs = known && (await liveTicketOf(tx, eventId, known));
    if (theirs) {
      if (theirs.status === 'CONFIRMED') return { ticketId: theirs.id, hadTicket: true, matter: null };
      await confirmTicket(tx, this.jobs, { ticketId: theirs.id, now });
      return { ticketId: theirs.id, hadTicket: true, matter: 'WAS_NOT_CONFIRMED' };
    }
    const isFull = (await freePlaces(tx, eventId, kind.id)) === 0;
    const person = { ...typed, language: walkIn.language, jobTitle: null, profession: null };
    const ticketId = await issueTicket(tx, {
      eventId,
      personId: known ?? (await addPerson(tx, person, now)),
      kindId: kind.id,
      requestKey: walkIn.id,
      code: walkIn.code,
      openToMeetings: false,
      now,
    });
    await confirmTicket(tx, this.jobs, { ticketId, now });
    return { ticketId, hadTicket: false, matter: isFull ? 'OVER_QUOTA' : kind.priceCents > 0 ? 'HAS_A_PRICE' : null };
  }

  /** Scans of this code that came before it was known whose it is. */
  private async bindScans(tx: Tx, eventId: string, code: string, ticketId: string): Promise<void> {
    const [scans] = await tx.query<[{ id: string; pointId: string }[], number]>(
      `update scan set ticket_id = $3 where event_id = $1 and code = $2 and ticket_id is null
       returning id, point_id as "pointId"`,
      [eventId, code, ticketId],
    );
    if (scans.length === 0) return;
    const pointIds = [...new Set(scans.map(({ pointId }) => pointId))];
    await tx.query('select from check_in_point where id = any($1) order by id for no key update', [pointIds]);
    const touched = { pointIds, ticketIds: [ticketId], scanIds: scans.map(({ id }) => id) };
    await this.replay.run(tx, eventId, touched, await readVerifyingKeys(this.database));
  }
}

async function kindOf(tx: Tx, eventId: string, kindId: string): Promise<Kind | undefined> {
  if (!isId(kindId)) return undefined;
  const [kind] = await tx.query<Kind[]>(
    'select id, price_cents as "priceCents" from ticket_kind where event_id = $1 and id = $2',
    [eventId, kindId],
  );
  return kind;
}

/** One with this id, or one or a ticket with this code. */
async function readKnown(tx: Tx, id: string, code: string) {
  const [known] = await tx.query<(Registered & { id: string | null; eventId: string })[]>(
    `select id, event_id as "eventId", ticket_id as "ticketId", had_ticket as "hadTicket", matter from walk_in
       where id = $1 or code = $2
     union all
     select null, event_id, id, false, null from ticket where code = $2
     order by 1 nulls last limit 1`,
    [id, code],
  );
  if (!known) return undefined;
  const { eventId, ...recorded } = known;
  return { id: known.id, eventId, recorded: { ...recorded, id } };
}

async function liveTicketOf(tx: Tx, eventId: string, personId: string) {
  const [ticket] = await tx.query<{ id: string; status: string }[]>(
    `select id, status from ticket where event_id = $1 and person_id = $2
       and status in ('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED') for update`,
    [eventId, personId],
  );
  return ticket;
}

const plain = (text: string, longest: number) => text.slice(0, longest).toWellFormed().replaceAll('\u0000', '');

const asTyped = ({ givenName, familyName, email, organisationName }: WalkInInput) => ({
  givenName: plain(givenName, 100),
  familyName: plain(familyName, 100),
  email: plain(email, 254),
  organisationName: plain(organisationName, 200),
});
