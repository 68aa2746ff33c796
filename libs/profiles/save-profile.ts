import { Injectable } from '@nestjs/common';
import type {
  ExhibitorProfileInput,
  ExhibitorProfileOutcome,
  SpeakerProfileInput,
  SpeakerProfileOutcome,
} from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { exhibitorProfile, fieldErrors, speakerProfile } from './profile.rules';
import { readExhibitor, readSpeaker } from './profiles.queries';

/** What speakers and exhibitors tell about themselves. */
@Injectable()
export class SaveProfile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
  ) {}

  async ofSpeaker(actor: Actor, input: SpeakerProfileInput): Promise<SpeakerProfileOutcome> {
    await this.access.require(actor, 'profile.speaker', input.eventId);
    const typed = speakerProfile.safeParse(input);
    if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
    const { jobTitle, biographyFr, biographyEn } = typed.data;
    return this.database.transaction(async (tx) => {
      await tx.query('update person set job_title = $2 where id = $1', [actor.personId, jobTitle]);
      await tx.query(
        `insert into speaker_profile (event_id, person_id, biography) values ($1, $2, $3)
         on conflict (event_id, person_id) do update set biography = excluded.biography`,
        [input.eventId, actor.personId, { fr: biographyFr, en: biographyEn }],
      );
      return { __typename: 'SpeakerProfileSaved', profile: await readSpeaker(tx, input.eventId, actor.personId) };
    });
  }

  async ofExhibitor(actor: Actor, input: ExhibitorProfileInput): Promise<ExhibitorProfileOutcome> {
    return this.database.transaction(async (tx) => {
      const [booth] = await tx.query<{ id: string; eventId: string }[]>(
        `select x.id, x.event_id as "eventId" from exhibitor x
         join exhibitor_member t on t.exhibitor_id = x.id and t.person_id = $2
         where x.id::text = $1`,
        [input.exhibitorId, actor.personId],
      );
      if (!booth) throw new NotFoundOrNotAllowed();
      await this.access.require(actor, 'profile.exhibitor', booth.eventId, tx);
      const typed = exhibitorProfile.safeParse(input);
      if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
      const { descriptionFr, descriptionEn, website } = typed.data;
      await tx.query('update exhibitor set description = $2, website = $3 where id = $1', [
        booth.id,
        { fr: descriptionFr, en: descriptionEn },
        website,
      ]);
      return { __typename: 'ExhibitorProfileSaved', exhibitor: await readExhibitor(tx, booth.id, this.clock.now()) };
    });
  }
}
