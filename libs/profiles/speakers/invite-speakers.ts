import { Injectable } from '@nestjs/common';
import type { InviteSpeakersOutcome, SpeakerInvitationLine, SpeakerInvitationsInput } from '@parvis/contract/resolvers';
import { putOnStage } from '@parvis/agenda';
import { type Addressed, readPasted } from '@parvis/registration';
import { type Actor, Audit, Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { SendSpeakerMail } from './jobs/definitions';

type Judged = SpeakerInvitationLine & { addressed: Addressed };

/** Asks people to speak, one or many at once: each gets a personal link to an own page. */
@Injectable()
export class InviteSpeakers {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** All or nothing; without `apply` it only says what would happen. */
  async run(actor: Actor, input: SpeakerInvitationsInput): Promise<InviteSpeakersOutcome> {
    const { eventId, apply, sessionIds } = input;
    const read = readPasted(input.text);
    if ('faults' in read) return { __typename: 'InvitationsRefused', faults: read.faults.slice(0, 100) };
    return this.database.transaction(async (tx): Promise<InviteSpeakersOutcome> => {
      const lines = await this.judge(tx, eventId, read.addresses);
      const invited = lines.filter(({ change }) => change === 'INVITED');
      if (apply) {
        const [unknown] = await tx.query<{ status: string; missing: boolean }[]>(
          `select e.status, exists (select from unnest($2::text[]) x (id)
             where not exists (select from draft_session d where d.id::text = x.id and d.event_id = e.id)) as missing
           from event e where e.id::text = $1`,
          [eventId, sessionIds],
        );
        if (unknown!.missing) return invalid('sessionIds', 'UNKNOWN');
        if (unknown!.status !== 'PUBLISHED') return invalid('eventId', 'NOT_PUBLISHED');
        if (invited.length > 0) await this.write(tx, actor, input, invited);
      }
      return {
        __typename: 'SpeakersInvited',
        applied: apply,
        invited: invited.length,
        lines: lines.map(({ line, email, name, change }) => ({ line, email, name, change })),
      };
    });
  }

  private async judge(tx: Tx, eventId: string, addresses: Addressed[]): Promise<Judged[]> {
    const known = await tx.query<{ email: string; name: string; isInvited: boolean }[]>(
      `select lower(p.email::text) as email, p.given_name || ' ' || p.family_name as name,
         coalesce(b.invited_at is not null or b.claimed_at is not null, false) as "isInvited"
       from person p left join speaker_profile b on b.person_id = p.id and b.event_id::text = $1
       where lower(p.email::text) = any($2)`,
      [eventId, addresses.map(({ email }) => email.toLowerCase())],
    );
    const byEmail = new Map(known.map((one) => [one.email, one]));
    const seen = new Set<string>();
    return addresses.map((addressed) => {
      const { line, email, givenName, familyName } = addressed;
      const key = email.toLowerCase();
      const person = byEmail.get(key);
      const isTwice = seen.has(key);
      seen.add(key);
      const hasName = person !== undefined || (givenName !== '' && familyName !== '');
      return {
        addressed,
        line,
        email,
        name: person?.name ?? `${givenName} ${familyName}`.trim(),
        change: isTwice
          ? 'TWICE_IN_LIST'
          : person?.isInvited
            ? 'ALREADY_INVITED'
            : hasName
              ? 'INVITED'
              : 'NAME_MISSING',
      };
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { eventId, sessionIds }: SpeakerInvitationsInput,
    invited: Judged[],
  ): Promise<void> {
    const now = this.clock.now();
    const rows = JSON.stringify(invited.map(({ addressed }) => addressed));
    // Whoever is known by an address stays as they are.
    await tx.query(
      `insert into person (email, given_name, family_name, language, created_at)
       select r.email, r."givenName", r."familyName", $2, $3
       from jsonb_to_recordset($1::jsonb) as r (email text, "givenName" text, "familyName" text)
       on conflict (email) do nothing`,
      [rows, actor.language, now],
    );
    const people = await tx.query<{ personId: string }[]>(
      `select p.id as "personId" from person p where p.email = any($1::citext[]) order by p.id`,
      [invited.map(({ email }) => email)],
    );
    const ids = people.map(({ personId }) => personId);
    await tx.query(
      `insert into event_role (event_id, person_id, role) select $1, unnest($2::uuid[]), 'SPEAKER' on conflict do nothing`,
      [eventId, ids],
    );
    await tx.query(
      `insert into speaker_profile (event_id, person_id, invited_at) select $1, unnest($2::uuid[]), $3
       on conflict (event_id, person_id) do update set invited_at = excluded.invited_at`,
      [eventId, ids, now],
    );
    if (sessionIds.length > 0) await putOnStage(tx, actor, { eventId, sessionIds, personIds: ids }, now);
    await this.jobs.enqueueAll(
      tx,
      SendSpeakerMail,
      ids.map((personId) => ({
        eventId,
        personId,
        cause: `speaker-invitation:${eventId}:${personId}`,
        what: 'INVITED' as const,
      })),
    );
    await this.audit.record(tx, {
      actor,
      eventId,
      action: 'speaker.invite',
      subject: 'event',
      subjectId: eventId,
      details: { count: ids.length },
    });
  }
}

const invalid = (field: string, code: string): InviteSpeakersOutcome => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
