import { Injectable } from '@nestjs/common';
import type {
  SpeakerNeedsInput,
  SpeakerProfileInput,
  SpeakerProfileOutcome,
  SpeakerSpaceOutcome,
} from '@parvis/contract/resolvers';
import { type Actor, Clock } from '@parvis/platform';
import { fieldErrors } from '../profile.rules';
import { speakerNeeds, speakerProfile } from './speaker.rules';
import { SpeakerPages } from './speaker-pages';
import { readSpeaker } from './speakers.queries';

/** What speakers tell about themselves, or staff for them. */
@Injectable()
export class SaveSpeakerProfile {
  constructor(
    private readonly clock: Clock,
    private readonly pages: SpeakerPages,
  ) {}

  async save(actor: Actor, { eventId, personId, ...input }: SpeakerProfileInput): Promise<SpeakerProfileOutcome> {
    return this.pages.change(actor, eventId, personId, 'profile', async (tx, whose): Promise<SpeakerProfileOutcome> => {
      const typed = speakerProfile.safeParse(input);
      if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
      const { jobTitle, biographyFr, biographyEn, links } = typed.data;
      await tx.query('update person set job_title = $2 where id = $1', [whose, jobTitle]);
      await tx.query(
        `update speaker_profile set biography = $3, links = coalesce($4::jsonb, links) where event_id = $1 and person_id = $2`,
        [eventId, whose, { fr: biographyFr, en: biographyEn }, links ? JSON.stringify(links) : null],
      );
      return { __typename: 'SpeakerProfileSaved', profile: await readSpeaker(tx, eventId, whose) };
    });
  }

  async saveNeeds(actor: Actor, { eventId, personId, ...input }: SpeakerNeedsInput): Promise<SpeakerSpaceOutcome> {
    return this.pages.change(actor, eventId, personId, 'needs', async (tx, whose): Promise<SpeakerSpaceOutcome> => {
      const typed = speakerNeeds.safeParse(input);
      if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
      const { technical, access, diet, travel } = typed.data;
      await tx.query(
        `update speaker_profile set technical_needs = $3, access_needs = $4, diet = $5, travel = $6, needs_said_at = $7
         where event_id = $1 and person_id = $2`,
        [eventId, whose, technical, access, diet, travel, this.clock.now()],
      );
      return { __typename: 'SpeakerSpaceSaved', space: await this.pages.read(tx, actor, eventId, whose) };
    });
  }
}
