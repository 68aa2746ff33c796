import { Injectable } from '@nestjs/common';
import type { MeetingProfileOutcome, MutationSaveMeetingProfileArgs } from '@parvis/contract/resolvers';
import { type Actor, Clock, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { setOpenToMeetings } from '@parvis/registration';
import { readMeetingsView } from '../meetings.queries';
import { faultsIn, profileTextRule } from '../meetings.rules';

/** What a person offers and seeks at an event, and whether others may ask them. */
@Injectable()
export class SaveMeetingProfile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async save(
    actor: Actor,
    { eventId, isOpenToMeetings, ...typed }: MutationSaveMeetingProfileArgs,
  ): Promise<MeetingProfileOutcome> {
    const texts = { offers: typed.offers?.trim() ?? '', seeks: typed.seeks?.trim() ?? '' };
    const errors = faultsIn({ offers: profileTextRule, seeks: profileTextRule }, texts);
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    await this.database.transaction(async (tx) => {
      await tx.query(
        `insert into meeting_profile (event_id, person_id, offers, seeks) values ($1, $2, nullif($3, ''), nullif($4, ''))
         on conflict (event_id, person_id) do update set offers = excluded.offers, seeks = excluded.seeks`,
        [eventId, actor.personId, texts.offers, texts.seeks],
      );
      await setOpenToMeetings(tx, eventId, actor.personId, isOpenToMeetings);
    });
    const view = await readMeetingsView(this.database, eventId, actor.personId, this.clock.now());
    if (!view) throw new NotFoundOrNotAllowed();
    return { __typename: 'MeetingProfileSaved', view };
  }
}
