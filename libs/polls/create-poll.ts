import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PollInput } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, type Tx, violates } from '@parvis/platform';
import { optionsOf, pollRule, type PollRuled } from './poll.rules';

/** Read aloud and copied from a screen: no vowel, so no word, and nothing that looks like something else. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXZ23456789';
const ATTEMPTS = 5;
const MOST_ERRORS = 20;

export type Created =
  { outcome: 'CREATED'; pollId: string } | { outcome: 'INVALID'; errors: { field: string; code: string }[] };

@Injectable()
export class CreatePoll {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  /** Makes a draft. @throws NotFoundOrNotAllowed */
  async create(actor: Actor | undefined, input: PollInput): Promise<Created> {
    await this.access.require(actor, 'poll.run', input.eventId);
    const ruled = pollRule.safeParse(input);
    if (!ruled.success) {
      return {
        outcome: 'INVALID',
        errors: ruled.error.issues
          .slice(0, MOST_ERRORS)
          .map(({ path, message }) => ({ field: path.join('.'), code: message })),
      };
    }
    for (let attempt = 1; ; attempt += 1) {
      try {
        return {
          outcome: 'CREATED',
          pollId: await this.database.transaction((tx) => this.insert(tx, input.eventId, ruled.data)),
        };
      } catch (error) {
        if (attempt === ATTEMPTS || !violates(error, 'poll_code_key')) throw error;
      }
    }
  }

  private async insert(tx: Tx, eventId: string, poll: PollRuled): Promise<string> {
    const code = Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    const [made] = await tx.query<{ id: string }[]>(
      `insert into poll (event_id, code, title, mode, status, is_anonymous, results_shown, created_at)
       values ($1, $2, $3, $4, 'DRAFT', true, false, $5) returning id`,
      [eventId, code, { fr: poll.titleFr, en: poll.titleEn }, poll.mode, this.clock.now()],
    );
    const questions = poll.questions.map((question, index) => ({
      position: index + 1,
      kind: question.kind,
      topic: question.topic ?? null,
      label: { fr: question.labelFr, en: question.labelEn },
      options: optionsOf(question),
    }));
    await tx.query(
      `insert into question (poll_id, position, kind, topic, label, options)
       select $1, position, kind, topic, label, options
       from json_to_recordset($2::json) as q (position integer, kind text, topic text, label jsonb, options jsonb)`,
      [made!.id, JSON.stringify(questions)],
    );
    return made!.id;
  }
}
