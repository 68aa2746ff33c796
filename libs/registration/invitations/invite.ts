import { Injectable } from '@nestjs/common';
import type {
  InvalidInput,
  InvitationLine,
  InvitationsChecked,
  InvitationsInput,
  InvitationsRefused,
} from '@parvis/contract/resolvers';
import { makeToken } from '@parvis/accounts';
import { type Actor, Audit, Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { LIVE } from '../places';
import { typedInstant } from '../registration.rules';
import { SendInvitation } from './jobs';
import { type Addressed, readAddressFile, readPasted } from './read-addresses';

export type InviteOutcome = InvitationsChecked | InvitationsRefused | InvalidInput;

/** Whoever was reminded is left in peace for that long. */
const PEACE_HOURS = 24;

/** A list of addresses, each with a personal link. */
@Injectable()
export class Invite {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** All or nothing; without `apply` it only says what would happen. */
  async run(actor: Actor, input: InvitationsInput): Promise<InviteOutcome> {
    if (!typedInstant.safeParse(input.expiresAt).success) return invalid('expiresAt', 'OUT_OF_RANGE');
    if (input.expiresAt <= this.clock.now()) return invalid('expiresAt', 'IN_THE_PAST');
    const read = input.file ? await readAddressFile(Buffer.from(input.file, 'base64')) : readPasted(input.text ?? '');
    if ('faults' in read) return { __typename: 'InvitationsRefused', faults: read.faults.slice(0, 100) };
    return this.database.transaction(async (tx): Promise<InviteOutcome> => {
      const [kind] = await tx.query<{ isPublished: boolean }[]>(
        `select e.status = 'PUBLISHED' as "isPublished" from ticket_kind k join event e on e.id = k.event_id
         where k.id::text = $1 and k.event_id::text = $2 and k.archived_at is null and e.ends_at >= $3`,
        [input.kindId, input.eventId, input.expiresAt],
      );
      if (!kind) return invalid('kindId', 'UNKNOWN');
      if (input.apply && !kind.isPublished) return invalid('eventId', 'NOT_PUBLISHED');
      const lines = await this.judge(tx, input.eventId, read.addresses);
      const invited = read.addresses.filter((_, at) => lines[at]!.change === 'INVITED');
      if (input.apply && invited.length > 0) await this.write(tx, actor, input, invited);
      return { __typename: 'InvitationsChecked', applied: input.apply, invited: invited.length, lines };
    });
  }

  /** To whoever neither answered nor was written to since yesterday. */
  async remind(actor: Actor, eventId: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const [silent, count] = await tx.query<[{ id: string }[], number]>(
        `update invitation set reminded_at = $2 where event_id::text = $1 and ${silentAt('$2', '$3')} returning id`,
        [eventId, now, peaceSince(now)],
      );
      const day = now.toISOString().slice(0, 10);
      await this.jobs.enqueueAll(
        tx,
        SendInvitation,
        silent.map(({ id }) => ({ invitationId: id, cause: `invitation:${id}:reminder:${day}` })),
      );
      await this.record(tx, actor, eventId, 'invitation.remind', { count });
      return count;
    });
  }

  async stop(actor: Actor, eventId: string, ids: string[]): Promise<number> {
    return this.database.transaction(async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        `update invitation set stopped_at = $3
         where event_id::text = $1 and id::text = any($2::text[]) and stopped_at is null and accepted_at is null`,
        [eventId, ids.slice(0, 1000), this.clock.now()],
      );
      await this.record(tx, actor, eventId, 'invitation.stop', { count });
      return count;
    });
  }

  private async judge(tx: Tx, eventId: string, addresses: Addressed[]): Promise<InvitationLine[]> {
    const known = await tx.query<{ email: string; isInvited: boolean }[]>(
      `select lower(email::text) as email, true as "isInvited" from invitation where event_id::text = $1
       union all
       select lower(p.email::text), false from ticket t join person p on p.id = t.person_id
       where t.event_id::text = $1 and t.status in ${LIVE}`,
      [eventId],
    );
    const invited = new Set(known.filter(({ isInvited }) => isInvited).map(({ email }) => email));
    const registered = new Set(known.filter(({ isInvited }) => !isInvited).map(({ email }) => email));
    const seen = new Set<string>();
    return addresses.map(({ line, email, givenName, familyName }) => {
      const key = email.toLowerCase();
      const isTwice = seen.has(key);
      seen.add(key);
      return {
        line,
        email,
        name: `${givenName} ${familyName}`.trim(),
        change: isTwice
          ? 'TWICE_IN_LIST'
          : registered.has(key)
            ? 'ALREADY_REGISTERED'
            : invited.has(key)
              ? 'ALREADY_INVITED'
              : 'INVITED',
      };
    });
  }

  private async write(tx: Tx, actor: Actor, input: InvitationsInput, invited: Addressed[]): Promise<void> {
    const now = this.clock.now();
    const rows = invited.map((one) => ({ ...one, token: makeToken().token }));
    const made = await tx.query<{ id: string }[]>(
      `insert into invitation (event_id, kind_id, email, given_name, family_name, organisation_name, language, token, expires_at,
         created_at, sent_at)
       select $1, $2, r.email, r."givenName", r."familyName", r."organisationName", $3, r.token, $4, $5, $5
       from jsonb_to_recordset($6::jsonb)
         as r (email citext, "givenName" text, "familyName" text, "organisationName" text, token text)
       on conflict (event_id, email) do nothing returning id`,
      [input.eventId, input.kindId, input.language, input.expiresAt, now, JSON.stringify(rows)],
    );
    await this.jobs.enqueueAll(
      tx,
      SendInvitation,
      made.map(({ id }) => ({ invitationId: id, cause: `invitation:${id}` })),
    );
    await this.record(tx, actor, input.eventId, 'invitation.send', { count: made.length });
  }

  private async record(
    tx: Tx,
    actor: Actor,
    eventId: string,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(tx, { actor, eventId, action, subject: 'event', subjectId: eventId, details });
  }
}

export const peaceSince = (now: Date) => new Date(now.getTime() - PEACE_HOURS * 3_600_000);

/** SQL: who may be reminded, at the time and since the time that the two expressions name. */
export const silentAt = (now: string, since: string) =>
  `accepted_at is null and declined_at is null and stopped_at is null and expires_at > ${now}
   and sent_at <= ${since} and coalesce(reminded_at, sent_at) <= ${since}`;

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
