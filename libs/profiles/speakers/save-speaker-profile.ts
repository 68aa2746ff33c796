import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SpeakerProfileInput, SpeakerProfileOutcome } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Database } from '@parvis/platform';
import { blankIsNone, fieldErrors, longText } from '../profile.rules';
import { readSpeaker } from './speakers.queries';

const speakerProfile = z.object({
  jobTitle: z.string().max(200, 'TOO_LONG').nullish().transform(blankIsNone),
  biographyFr: longText,
  biographyEn: longText,
});

/** What speakers tell about themselves. */
@Injectable()
export class SaveSpeakerProfile {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async save(actor: Actor, input: SpeakerProfileInput): Promise<SpeakerProfileOutcome> {
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
}
