import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { PointInput, PointOutcome } from '@parvis/contract/resolvers';
import { isId, type Text } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { readPoint } from './checkin.queries';

const id = z.string().refine(isId, 'NOT_FOUND').nullish();

const pointRule = z
  .object({
    id,
    name: z
      .object({ fr: z.string(), en: z.string() })
      .transform(({ fr, en }): Text => {
        const [french, english] = [fr.normalize('NFC').trim(), en.normalize('NFC').trim()];
        return { fr: french || english, en: english || french };
      })
      .refine(({ fr }) => fr !== '', 'REQUIRED')
      .refine(({ fr, en }) => fr.length <= 80 && en.length <= 80, 'TOO_LONG'),
    kind: z.enum(['DOOR', 'ROOM', 'WORKSHOP', 'LUNCH', 'COCKTAIL']),
    sessionId: id,
    roomId: id,
    opensAt: z.date().nullish(),
    closesAt: z.date().nullish(),
    access: z.enum(['EVERYBODY', 'SIGNED_UP_FIRST', 'SIGNED_UP_ONLY']),
    seatsKeptUntil: z.date().nullish(),
    reentry: z.boolean(),
    capacity: z.int('NOT_A_NUMBER').min(1, 'TOO_FEW').max(100_000, 'TOO_MANY').nullish(),
    kindIds: z.array(z.string().refine(isId, 'NOT_FOUND')).max(100, 'TOO_MANY'),
  })
  .superRefine((point, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (point.opensAt && point.closesAt && point.closesAt <= point.opensAt) refuse('closesAt', 'BEFORE_OPENING');
    if (point.access !== 'EVERYBODY' && !point.sessionId) refuse('sessionId', 'REQUIRED');
    if (point.access === 'SIGNED_UP_FIRST' && !point.capacity) refuse('capacity', 'REQUIRED');
  });

type PointDraft = z.output<typeof pointRule>;

@Injectable()
export class SavePoint {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Makes a point of check-in, or changes one. Scans that were made before are judged by the new rules when they are looked at again. */
  async run({ eventId, ...typed }: PointInput, actor: Actor): Promise<PointOutcome> {
    const parsed = pointRule.safeParse(typed);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), code: message }));
      return { __typename: 'InvalidInput', errors };
    }
    const point = parsed.data;
    return this.database.transaction(async (tx): Promise<PointOutcome> => {
      const stranger = await strangerIn(tx, eventId, point);
      if (stranger) return { __typename: 'InvalidInput', errors: [{ field: stranger, code: 'NOT_FOUND' }] };
      const pointId = await write(tx, eventId, point);
      await tx.query('delete from check_in_point_kind where point_id = $1', [pointId]);
      await tx.query('insert into check_in_point_kind (point_id, kind_id) select $1, unnest($2::uuid[])', [
        pointId,
        [...new Set(point.kindIds)],
      ]);
      const action = point.id ? 'point.change' : 'point.make';
      await this.audit.record(tx, { actor, eventId, action, subject: 'check_in_point', subjectId: pointId });
      return { __typename: 'CheckInPoint', ...(await readPoint(tx, pointId)) };
    });
  }

  /** Answers false for the main door, and for one that is not there. */
  async archive(eventId: string, pointId: string, actor: Actor): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [archived] = await tx.query<[unknown[], number]>(
        `update check_in_point set archived_at = $3
         where event_id = $1 and id::text = $2 and not is_main and archived_at is null returning id`,
        [eventId, pointId, this.clock.now()],
      );
      if (archived.length === 0) return false;
      await tx.query('update door_device set revoked_at = $2 where point_id = $1 and revoked_at is null', [
        pointId,
        this.clock.now(),
      ]);
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'point.archive',
        subject: 'check_in_point',
        subjectId: pointId,
      });
      return true;
    });
  }
}

/** The field that names something of another event, or nothing. */
async function strangerIn(tx: Tx, eventId: string, point: PointDraft): Promise<string | undefined> {
  const [known] = await tx.query<{ session: boolean; room: boolean; kinds: number }[]>(
    `select $2::uuid is null or exists (select from session where event_id = $1 and id = $2) as session,
       $3::uuid is null or exists (select from room where event_id = $1 and id = $3) as room,
       (select count(*)::int from ticket_kind where event_id = $1 and id = any($4::uuid[])) as kinds`,
    [eventId, point.sessionId ?? null, point.roomId ?? null, point.kindIds],
  );
  if (!known!.session) return 'sessionId';
  if (!known!.room) return 'roomId';
  return known!.kinds === new Set(point.kindIds).size ? undefined : 'kindIds';
}

async function write(tx: Tx, eventId: string, point: PointDraft): Promise<string> {
  const values = [
    eventId,
    point.name,
    point.kind,
    point.sessionId ?? null,
    point.roomId ?? null,
    point.opensAt ?? null,
    point.closesAt ?? null,
    point.access,
    point.seatsKeptUntil ?? null,
    point.reentry,
    point.capacity ?? null,
  ];
  if (!point.id) {
    const [made] = await tx.query<{ id: string }[]>(
      `insert into check_in_point (event_id, name, kind, session_id, room_id, opens_at, closes_at, access, seats_kept_until,
         reentry, capacity, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
         (select coalesce(max(position), 0) + 1 from check_in_point where event_id = $1)) returning id`,
      values,
    );
    return made!.id;
  }
  const [changed] = await tx.query<[{ id: string }[], number]>(
    `update check_in_point set name = $2, kind = $3, session_id = $4, room_id = $5, opens_at = $6, closes_at = $7,
       access = $8, seats_kept_until = $9, reentry = $10, capacity = $11
     where event_id = $1 and id = $12 and archived_at is null returning id`,
    [...values, point.id],
  );
  if (changed.length === 0) throw new NotFoundOrNotAllowed();
  return changed[0]!.id;
}
