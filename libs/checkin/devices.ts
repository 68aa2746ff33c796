import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type {
  AnnounceOutcome,
  DevicePaired,
  DeviceOutcome,
  DeviceReport,
  MutationAnnounceDeviceArgs,
  MutationChangeDeviceArgs,
  PairOutcome,
} from '@parvis/contract/resolvers';
import { isId, normaliseTicketCode, toBase32 } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Queryable, type Tx } from '@parvis/platform';
import { readDevice } from './checkin.queries';

/** 40 random bits, good once and for minutes: eight characters to type. */
const CODE_BYTES = 5;
const CODE_MINUTES = 10;

export interface Device {
  id: string;
  eventId: string;
  pointId: string;
  signedInOnly: boolean;
  madeBy: string | null;
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const nameRule = z.string().trim().normalize('NFC').min(1, 'REQUIRED').max(60, 'TOO_LONG');

/** Tablets and their keys. A key opens one event's list and scans, nothing else, until somebody revokes it. */
@Injectable()
export class Devices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The device with this key; undefined for any other text, and once it is revoked. */
  async withKey(key: string | undefined, db: Queryable = this.database): Promise<Device | undefined> {
    if (!key) return undefined;
    const [device] = await db.query<Device>(
      `select id, event_id as "eventId", point_id as "pointId", signed_in_only as "signedInOnly", made_by as "madeBy"
       from door_device where secret_hash = $1 and revoked_at is null`,
      [hashOf(key)],
    );
    return device;
  }

  async announce({ eventId, pointId, name }: MutationAnnounceDeviceArgs, actor: Actor): Promise<AnnounceOutcome> {
    const read = nameRule.safeParse(name);
    if (!read.success)
      return { __typename: 'InvalidInput', errors: [{ field: 'name', code: read.error.issues[0]!.message }] };
    const code = toBase32(randomBytes(CODE_BYTES));
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
    return this.database.transaction(async (tx) => {
      const [device] = await tx.query<{ id: string }[]>(
        `insert into door_device (event_id, point_id, name, pairing_hash, pairing_expires_at, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7) returning id`,
        [eventId, await pointOf(tx, eventId, pointId), read.data, hashOf(code), expiresAt, actor.personId, now],
      );
      const { id } = device!;
      await this.audit.record(tx, { actor, eventId, action: 'device.announce', subject: 'door_device', subjectId: id });
      return { __typename: 'DeviceAnnounced', device: await readDevice(tx, id), code, expiresAt };
    });
  }

  /** Takes a code once; of two tablets with the same one, the first. */
  async pair(typed: string): Promise<PairOutcome> {
    const now = this.clock.now();
    const key = randomBytes(32).toString('base64url');
    const [paired] = await this.database.transaction((tx) =>
      tx.query<[{ id: string }[], number]>(
        `update door_device set pairing_hash = null, pairing_expires_at = null, secret_hash = $2, paired_at = $3, last_seen_at = $3
         where pairing_hash = $1 and pairing_expires_at > $3 and revoked_at is null returning id`,
        [hashOf(normaliseTicketCode(typed)), hashOf(key), now],
      ),
    );
    const [device] = paired;
    return device
      ? { __typename: 'DevicePaired', key, deviceId: device.id }
      : { __typename: 'PairingCodeWrong', at: now };
  }

  /** For somebody who is signed in on the tablet. */
  async open(actor: Actor, eventId: string, pointId: string | null): Promise<DevicePaired> {
    const now = this.clock.now();
    const key = randomBytes(32).toString('base64url');
    const deviceId = await this.database.transaction(async (tx) => {
      const [device] = await tx.query<{ id: string }[]>(
        `insert into door_device (event_id, point_id, name, secret_hash, made_by, made_at, signed_in_only, paired_at, last_seen_at)
         select $1, $2, left(p.given_name || ' ' || p.family_name, 60), $3, p.id, $5, true, $5, $5
         from person p where p.id = $4 returning id`,
        [eventId, await pointOf(tx, eventId, pointId), hashOf(key), actor.personId, now],
      );
      return device!.id;
    });
    return { key, deviceId };
  }

  /** The tablet forgets by itself, and its key with it. */
  async unpair({ id }: Device): Promise<void> {
    await this.database.query('update door_device set revoked_at = $2 where id = $1 and revoked_at is null', [
      id,
      this.clock.now(),
    ]);
  }

  async revoke(actor: Actor, eventId: string, deviceId: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [revoked] = await tx.query<[{ id: string }[], number]>(
        `update door_device set revoked_at = $3, revoked_by = $4, pairing_hash = null
         where event_id = $1 and id::text = $2 and revoked_at is null returning id`,
        [eventId, deviceId, this.clock.now(), actor.personId],
      );
      if (revoked.length === 0) return false;
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'device.revoke',
        subject: 'door_device',
        subjectId: deviceId,
      });
      return true;
    });
  }

  /** What it scanned before keeps the point where it stood then. */
  async change({ eventId, deviceId, name, pointId }: MutationChangeDeviceArgs, actor: Actor): Promise<DeviceOutcome> {
    const read = nameRule.safeParse(name);
    if (!read.success)
      return { __typename: 'InvalidInput', errors: [{ field: 'name', code: read.error.issues[0]!.message }] };
    return this.database.transaction(async (tx): Promise<DeviceOutcome> => {
      const [changed] = await tx.query<[{ id: string }[], number]>(
        `update door_device set name = $3, point_id = $4
         where event_id = $1 and id::text = $2 and revoked_at is null returning id`,
        [eventId, deviceId, read.data, await pointOf(tx, eventId, pointId)],
      );
      const [device] = changed;
      if (!device) throw new NotFoundOrNotAllowed();
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'device.change',
        subject: 'door_device',
        subjectId: device.id,
      });
      return { __typename: 'DoorDevice', ...(await readDevice(tx, device.id)) };
    });
  }

  /** It was heard of, with what it says of itself. */
  async seen(tx: Tx, { id }: Device, { waiting, battery }: Pick<DeviceReport, 'waiting' | 'battery'>): Promise<void> {
    await tx.query('update door_device set last_seen_at = $2, waiting_scans = $3, battery = $4 where id = $1', [
      id,
      this.clock.now(),
      waiting,
      battery ?? null,
    ]);
  }
}

/** The point that is named, else the main door. @throws NotFoundOrNotAllowed for one of another event */
async function pointOf(tx: Tx, eventId: string, pointId: string | null): Promise<string> {
  const [point] = await tx.query<{ id: string }[]>(
    `select id from check_in_point where event_id = $1 and archived_at is null
       and (id::text = $2 or ($2 is null and is_main))`,
    [eventId, pointId !== null && isId(pointId) ? pointId : pointId && 'none'],
  );
  if (!point) throw new NotFoundOrNotAllowed();
  return point.id;
}
