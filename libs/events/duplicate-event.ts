import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { DuplicateEventInput, EventCopyPart, EventOutcome } from '@parvis/contract/resolvers';
import { daysBetweenDates, instantOn, shiftDays, wallClockOf } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { Access } from './access';
import { countRows, copyRows } from './copy-rows';
import { EventCopies } from './event-copies';
import { eventTitle, type EventValues, firstOfEachField } from './event-input';
import { insertDraft } from './save-event';
import { readEventBasics } from './staff-events.queries';

const form = z.object({
  titleFr: eventTitle,
  titleEn: z.string().max(200, 'TOO_LONG'),
  startsOn: z
    .string()
    .min(1, 'REQUIRED')
    .refine((day) => day === '' || instantOn(`${day}T00:00`, 'UTC') !== undefined, 'DATE_INVALID'),
  parts: z.array(z.string().max(50)).max(20).nullish(),
});

/** Those who conduct the event: the part of the copy that is this room's own. */
const ORGANISERS = `event_id = $1 and role = 'ORGANISER'`;

/** A new edition: a draft with all that was prepared for an earlier one, at the same hours of the new days. */
@Injectable()
export class DuplicateEvent {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly copies: EventCopies,
    private readonly database: Database,
  ) {}

  async preview(eventId: string): Promise<EventCopyPart[]> {
    const event = await readEventBasics(this.database, 'id', eventId, this.clock.now());
    if (!event) throw new NotFoundOrNotAllowed();
    const organisers = await countRows(this.database, 'event_role', event.id, ORGANISERS);
    const parts = await this.copies.preview(this.database, event.id);
    return organisers > 0 ? [{ part: 'organisers', isOptional: false, count: organisers }, ...parts] : parts;
  }

  async run(actor: Actor, { eventId, ...input }: DuplicateEventInput): Promise<EventOutcome> {
    const parsed = form.safeParse(input);
    if (!parsed.success) return { __typename: 'InvalidInput', errors: firstOfEachField(parsed.error.issues) };
    const edition = { eventId, ...parsed.data, parts: parsed.data.parts ?? null };
    const id = await this.database.transaction((tx) => this.copy(tx, actor, edition));
    const event = await readEventBasics(this.database, 'id', id, this.clock.now());
    return { __typename: 'EventSaved', event: event! };
  }

  /** The new edition within the caller's transaction; its id. */
  async copy(
    tx: Tx,
    actor: Actor,
    { eventId, titleFr, titleEn, startsOn, parts }: DuplicateEventInput,
  ): Promise<string> {
    await this.access.require(actor, 'event.manage', eventId, tx);
    const [source] = await tx.query<(EventValues & { id: string })[]>(
      `select id, title, summary, kind, format, filiere, starts_at as "startsAt", ends_at as "endsAt",
         time_zone as "timeZone", venue, address
       from event where id::text = $1 for share`,
      [eventId],
    );
    if (!source) throw new NotFoundOrNotAllowed();
    const { timeZone } = source;
    const firstDay = wallClockOf(source.startsAt, timeZone).slice(0, 10);
    const days = daysBetweenDates(firstDay, startsOn);
    const shift = (instant: Date) => shiftDays(instant, days, timeZone);
    const to = await insertDraft(tx, {
      ...source,
      title: { fr: titleFr, en: titleEn.trim() || titleFr },
      startsAt: shift(source.startsAt),
      endsAt: shift(source.endsAt),
    });
    const copy = {
      tx,
      actorId: actor.personId,
      now: this.clock.now(),
      from: source.id,
      to,
      shift,
      ids: new Map<string, string>(),
    };
    await copyRows(copy, 'event_role', { where: ORGANISERS });
    await this.copies.tell(copy, parts ?? []);
    await this.audit.record(tx, {
      actor,
      eventId: to,
      action: 'event.duplicate',
      subject: 'event',
      subjectId: to,
      details: { title: { fr: titleFr, en: titleEn }, from: source.title, fromId: source.id, days },
    });
    return to;
  }
}
