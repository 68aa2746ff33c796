import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PollInput } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, type Queryable, type Tx } from '@parvis/platform';
import { withPollCode } from './poll-code';
import { optionsOf, pollRule, type PollRuled } from './poll.rules';

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
    const { sessionId } = ruled.data;
    if (sessionId && !(await this.hasSession(this.database, input.eventId, sessionId)))
      return { outcome: 'INVALID', errors: [{ field: 'sessionId', code: 'SESSION_UNKNOWN' }] };
    const pollId = await withPollCode((code) =>
      this.database.transaction((tx) => this.insert(tx, input.eventId, code, ruled.data)),
    );
    return { outcome: 'CREATED', pollId };
  }

  private async insert(tx: Tx, eventId: string, code: string, poll: PollRuled): Promise<string> {
    const [made] = await tx.query<{ id: string }[]>(
      `insert into poll (event_id, code, title, mode, status, audience, smallest_group, session_id,
         results_shown, created_at, is_anonymous, results_wait)
       values ($1, $2, $3, $4, 'DRAFT', $5, $6, $7, false, $8, $9, $10) returning id`,
      [
        ...[eventId, code, { fr: poll.titleFr, en: poll.titleEn }, poll.mode, poll.audience, poll.smallestGroup],
        ...[poll.sessionId ?? null, this.clock.now(), poll.anonymous, poll.resultsWait],
      ],
    );
    await insertQuestions(tx, made!.id, poll.questions);
    return made!.id;
  }

  private async hasSession(db: Queryable, eventId: string, sessionId: string): Promise<boolean> {
    const [session] = await db.query<{ id: string }>('select id from session where id = $1 and event_id = $2', [
      sessionId,
      eventId,
    ]);
    return session !== undefined;
  }
}

async function insertQuestions(tx: Tx, pollId: string, questions: PollRuled['questions']): Promise<void> {
  const ids = questions.map(() => randomUUID());
  const rows = questions.map((question, index) => ({
    id: ids[index],
    position: index + 1,
    kind: question.kind,
    topic: question.topic ?? null,
    label: { fr: question.labelFr, en: question.labelEn },
    options: optionsOf(question),
    required: question.required ?? true,
    lowest: question.lowest ?? null,
    highest: question.highest ?? null,
    section: question.sectionFr ? { fr: question.sectionFr, en: question.sectionEn } : null,
    shown_if_id: question.shownIfQuestion == null ? null : ids[question.shownIfQuestion - 1],
    shown_if_values: question.shownIfQuestion == null ? [] : question.shownIfValues,
    splits: question.splits ?? false,
  }));
  await tx.query(
    `insert into question (id, poll_id, position, kind, topic, label, options, required, lowest, highest, section,
       shown_if_id, shown_if_values, splits)
     select id, $1, position, kind, topic, label, options, required, lowest, highest, section, shown_if_id,
       shown_if_values, splits
     from json_to_recordset($2::json) as q (id uuid, position integer, kind text, topic text, label jsonb, options jsonb,
       required boolean, lowest integer, highest integer, section jsonb, shown_if_id uuid, shown_if_values integer[],
       splits boolean)`,
    [pollId, JSON.stringify(rows)],
  );
}
