import { Injectable } from '@nestjs/common';
import type {
  OwnAbsenceInput,
  SpeakerConsentInput,
  SpeakerSpace,
  SpeakerSpaceOutcome,
} from '@parvis/contract/resolvers';
import { ProgrammeParts, tellEditors } from '@parvis/agenda';
import { type Actor, Clock, Database } from '@parvis/platform';
import { CONSENT_WORDS } from './speaker.rules';
import { SpeakerPages } from './speaker-pages';

/** What speakers alone may say: that they are here, what they agree to, when they are away. */
@Injectable()
export class SpeakerAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly pages: SpeakerPages,
    private readonly parts: ProgrammeParts,
  ) {}

  /** The first time is the one that counts. */
  async claim(actor: Actor, eventId: string): Promise<SpeakerSpace> {
    return this.pages.change(actor, eventId, null, 'claim', async (tx, whose) => {
      await tx.query(
        `update speaker_profile set claimed_at = $3 where event_id = $1 and person_id = $2 and claimed_at is null`,
        [eventId, whose, this.clock.now()],
      );
      return this.pages.read(tx, actor, eventId, whose);
    });
  }

  /** Kept with the words that were shown; an answer to other words than ours is none. */
  async consent(actor: Actor, { eventId, kind, given, wording }: SpeakerConsentInput): Promise<SpeakerSpaceOutcome> {
    return this.pages.change(actor, eventId, null, 'consent', async (tx, whose): Promise<SpeakerSpaceOutcome> => {
      const before = (await this.pages.read(tx, actor, eventId, whose)).consents.find((one) => one.kind === kind);
      if (![...Object.values(CONSENT_WORDS[kind]), before?.wording].includes(wording))
        return { __typename: 'InvalidInput', errors: [{ field: 'wording', code: 'UNKNOWN' }] };
      await tx.query(
        `insert into speaker_consent (event_id, person_id, kind, given, wording, answered_at) values ($1, $2, $3, $4, $5, $6)`,
        [eventId, whose, kind, given, wording, this.clock.now()],
      );
      return { __typename: 'SpeakerSpaceSaved', space: await this.pages.read(tx, actor, eventId, whose) };
    });
  }

  /** Staff see the conflict in the programme's draft at once. */
  async addAbsence(actor: Actor, { eventId, startsAt, endsAt }: OwnAbsenceInput): Promise<SpeakerSpaceOutcome> {
    const personId = await this.pages.whose(actor, eventId, null, this.database);
    const outcome = await this.parts.addAbsence(actor, { eventId, personId, startsAt, endsAt });
    if (outcome.__typename === 'InvalidInput') return outcome;
    return {
      __typename: 'SpeakerSpaceSaved',
      space: await this.pages.read(this.database, actor, eventId, personId),
    };
  }

  async removeAbsence(actor: Actor, eventId: string, id: string): Promise<SpeakerSpace> {
    return this.pages.change(actor, eventId, null, 'absence', async (tx, whose) => {
      await tx.query('delete from speaker_absence where id::text = $1 and event_id = $2 and person_id = $3', [
        id,
        eventId,
        whose,
      ]);
      await tellEditors(tx, actor, eventId);
      return this.pages.read(tx, actor, eventId, whose);
    });
  }
}
