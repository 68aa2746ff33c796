import { Injectable } from '@nestjs/common';
import type { NewSpeakerInput, NewSpeakerOutcome } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database } from '@parvis/platform';
import { readStagePeopleById } from './draft.queries';
import { fieldErrors, newSpeaker } from './editor.rules';

/** Somebody whom staff ask to speak before they ever came here. */
@Injectable()
export class StagePeople {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Whoever is known by that address stays as they are; either way they speak at the event from now on. */
  async add(actor: Actor, { eventId, ...input }: NewSpeakerInput): Promise<NewSpeakerOutcome> {
    const typed = newSpeaker.safeParse(input);
    if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
    const { givenName, familyName, email } = typed.data;
    return this.database.transaction(async (tx): Promise<NewSpeakerOutcome> => {
      const [created] = await tx.query<{ id: string }[]>(
        `insert into person (email, given_name, family_name, language, created_at)
         values ($1, $2, $3, $4, $5) on conflict (email) do nothing returning id`,
        [email, givenName, familyName, actor.language, this.clock.now()],
      );
      const [person] = created
        ? [created]
        : await tx.query<{ id: string }[]>('select id from person where email = $1', [email]);
      await tx.query(
        `insert into event_role (event_id, person_id, role) values ($1, $2, 'SPEAKER') on conflict do nothing`,
        [eventId, person!.id],
      );
      if (created)
        await this.audit.record(tx, { actor, eventId, action: 'person.add', subject: 'person', subjectId: created.id });
      const found = await readStagePeopleById(tx, [person!.id]);
      return { __typename: 'SpeakerFound', person: found.get(person!.id)!, wasKnown: !created };
    });
  }
}
