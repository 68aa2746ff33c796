import { Injectable } from '@nestjs/common';
import type { FieldError, MeetingProfileInput, MeetingProfileOutcome } from '@parvis/contract/resolvers';
import { isId, type Language, MEETING_CONSENTS, MEETING_LANGUAGES, type MeetingConsent, textIn } from '@parvis/domain';
import { type Actor, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { setOpenToMeetings } from '@parvis/registration';
import { faultsIn, profileTextRule } from '../meetings.rules';
import { MakeSuggestions } from '../people/make-suggestions';
import { readMeetingsView } from '../view.queries';

const MOST_TAGS = 20;
const known: readonly string[] = MEETING_LANGUAGES;

/** What a person offers and seeks at an event, whom they want to meet, and whether others may ask them. */
@Injectable()
export class SaveMeetingProfile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async save(actor: Actor, input: MeetingProfileInput): Promise<MeetingProfileOutcome> {
    const { eventId } = input;
    const errors = faultsOf(input);
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const refused = await this.database.transaction(async (tx) => {
      const isBarred = await this.writeProfile(tx, actor.personId, input);
      if (isBarred && input.isOpenToMeetings) return true;
      await setOpenToMeetings(tx, eventId, actor.personId, input.isOpenToMeetings);
      await this.keepConsent(tx, actor, eventId, 'MEETINGS', input.isOpenToMeetings);
      if (typeof input.sharesContact === 'boolean')
        await this.keepConsent(tx, actor, eventId, 'CONTACTS', input.sharesContact);
      await this.jobs.enqueue(tx, MakeSuggestions, { eventId }, { key: `meetings.suggest:${eventId}` });
      return false;
    });
    if (refused) return { __typename: 'InvalidInput', errors: [{ field: 'isOpenToMeetings', code: 'BARRED' }] };
    const view = await readMeetingsView(this.database, eventId, actor.personId, this.clock.now());
    if (!view) throw new NotFoundOrNotAllowed();
    return { __typename: 'MeetingProfileSaved', view };
  }

  /** Lists that are not given stay as they are. True for somebody whom staff barred. */
  private async writeProfile(tx: Tx, personId: string, input: MeetingProfileInput): Promise<boolean> {
    const { eventId } = input;
    const text = (typed: string | null | undefined) => typed?.trim() || null;
    const [profile] = await tx.query<{ isBarred: boolean }[]>(
      `insert into meeting_profile as p
         (event_id, person_id, offers, seeks, wanted, wanted_colleges, wanted_filieres, languages)
       values ($1, $2, $3, $4, $5, coalesce($6::text[], '{}'), coalesce($7::text[], '{}'), coalesce($8::text[], '{}'))
       on conflict (event_id, person_id) do update set offers = excluded.offers, seeks = excluded.seeks,
         wanted = excluded.wanted, wanted_colleges = coalesce($6::text[], p.wanted_colleges),
         wanted_filieres = coalesce($7::text[], p.wanted_filieres), languages = coalesce($8::text[], p.languages)
       returning barred_at is not null as "isBarred"`,
      [
        eventId,
        personId,
        text(input.offers),
        text(input.seeks),
        text(input.wanted),
        input.wantedColleges ?? null,
        input.wantedFilieres ?? null,
        input.languages ?? null,
      ],
    );
    await this.chooseTags(tx, eventId, personId, 'OFFER', input.offerTagIds);
    await this.chooseTags(tx, eventId, personId, 'SEEK', input.seekTagIds);
    return profile!.isBarred;
  }

  /** Words of other events, and retired ones that were not chosen before, are left out. */
  private async chooseTags(
    tx: Tx,
    eventId: string,
    personId: string,
    side: 'OFFER' | 'SEEK',
    tagIds: readonly string[] | null | undefined,
  ): Promise<void> {
    if (!tagIds) return;
    const chosen = await tx.query<{ id: string }[]>(
      `select t.id from meeting_tag t where t.id = any ($3::uuid[]) and (t.event_id is null or t.event_id = $1)
         and (t.retired_at is null or exists (
           select from meeting_profile_tag x where x.event_id = $1 and x.person_id = $2 and x.tag_id = t.id))`,
      [eventId, personId, tagIds.filter(isId)],
    );
    await tx.query('delete from meeting_profile_tag where event_id = $1 and person_id = $2 and side = $3', [
      eventId,
      personId,
      side,
    ]);
    await tx.query(
      'insert into meeting_profile_tag (event_id, person_id, side, tag_id) select $1, $2, $3, unnest($4::uuid[])',
      [eventId, personId, side, chosen.map(({ id }) => id)],
    );
  }

  /** As other consents are kept: once, until the answer or the wording changes. A no before any yes says nothing. */
  private async keepConsent(tx: Tx, actor: Actor, eventId: string, purpose: MeetingConsent, granted: boolean) {
    const [person] = await tx.query<{ language: Language }[]>('select language from person where id = $1', [
      actor.personId,
    ]);
    const { language } = person!;
    await tx.query(
      `insert into consent (person_id, event_id, purpose, granted, wording, language, recorded_at)
       select $1, $2, $3, $4::boolean, $5::text, $6, $7
       where ($4::boolean, $5::text) is distinct from coalesce((select (c.granted, c.wording) from consent c
           where c.person_id = $1 and c.event_id = $2 and c.purpose = $3 order by c.id desc limit 1), (false, $5::text))`,
      [
        actor.personId,
        eventId,
        purpose,
        granted,
        textIn(MEETING_CONSENTS[purpose], language),
        language,
        this.clock.now(),
      ],
    );
  }
}

function faultsOf(input: MeetingProfileInput): FieldError[] {
  const { offers, seeks, wanted } = input;
  const texts = Object.fromEntries(
    Object.entries({ offers, seeks, wanted }).map(([field, typed]) => [field, typed?.trim() ?? '']),
  );
  const errors = faultsIn({ offers: profileTextRule, seeks: profileTextRule, wanted: profileTextRule }, texts);
  for (const field of ['offerTagIds', 'seekTagIds'] as const) {
    if ((input[field]?.length ?? 0) > MOST_TAGS) errors.push({ field, code: 'TOO_MANY' });
  }
  if (input.languages?.some((language) => !known.includes(language)))
    errors.push({ field: 'languages', code: 'LANGUAGE_UNKNOWN' });
  return errors;
}
