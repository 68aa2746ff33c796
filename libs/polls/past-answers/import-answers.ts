import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, type Tx, violates } from '@parvis/platform';
import { wordsKeyOf } from '../count-ballots';
import { withPollCode } from '../poll-code';
import { type PastAnswers, type PastAnswersFault, readPastAnswers } from './read-answers';

export type PastAnswersReport =
  | { answers: number; questions: { fr: string; en: string }[]; ignored: string[]; imported: boolean }
  | { faults: (PastAnswersFault | { fault: 'ALREADY_IMPORTED' })[] };

/** Answers of a survey that was held with another tool: as a closed survey of the event, all of them or none. */
@Injectable()
export class ImportAnswers {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** Looks at a file, and takes it over when `apply` says so. */
  async run(actor: Actor, eventId: string, bytes: Buffer, apply: boolean): Promise<PastAnswersReport> {
    const read = await readPastAnswers(bytes);
    if ('faults' in read) return read;
    if (apply) {
      const sha256 = createHash('sha256').update(bytes).digest();
      try {
        await withPollCode((code) =>
          this.database.transaction((tx) => this.write(tx, { actor, eventId, code, sha256, read })),
        );
      } catch (error) {
        if (violates(error, 'answers_import_event_id_sha256_key')) return { faults: [{ fault: 'ALREADY_IMPORTED' }] };
        throw error;
      }
    }
    return {
      answers: read.answers.length,
      questions: read.survey.questions.map(({ label }) => label),
      ignored: read.ignored,
      imported: apply,
    };
  }

  private async write(
    tx: Tx,
    file: { actor: Actor; eventId: string; code: string; sha256: Buffer; read: PastAnswers },
  ): Promise<void> {
    const { actor, eventId, code, sha256, read } = file;
    const [poll] = await tx.query<{ id: string }[]>(
      `insert into poll (event_id, code, title, mode, status, is_anonymous, audience, smallest_group, results_shown,
         created_at, opened_at, closed_at)
       select id, $2, $3, 'SURVEY', 'CLOSED', true, 'PARTICIPANTS', 1, false, ends_at, ends_at, ends_at from event where id = $1
       returning id`,
      [eventId, code, read.survey.title],
    );
    const questions = read.survey.questions.map(({ kind, topic, label, options }, at) => ({
      ...{ id: randomUUID(), poll_id: poll!.id, position: at + 1 },
      ...{ kind, topic, label, options },
    }));
    await tx.query(
      `insert into question (id, poll_id, position, kind, topic, label, options)
       select id, poll_id, position, kind, topic, label, options from jsonb_populate_recordset(null::question, $1::jsonb)`,
      [JSON.stringify(questions)],
    );
    const ballots = read.answers.map((answer) => ({ id: randomUUID(), ...answer }));
    await tx.query('insert into ballot (id, poll_id) select id, $1 from unnest($2::uuid[]) id', [
      poll!.id,
      ballots.map(({ id }) => id),
    ]);
    const answers = ballots.flatMap(({ id, values }) =>
      values.flatMap((value, at) => {
        if (value === null) return [];
        const given = typeof value === 'number' ? { value } : { words: value, words_key: wordsKeyOf(value) };
        return [{ ballot_id: id, question_id: questions[at]!.id, ...given }];
      }),
    );
    await tx.query(
      `insert into answer (ballot_id, question_id, value, words, words_key)
       select ballot_id, question_id, value, words, words_key from jsonb_populate_recordset(null::answer, $1::jsonb)`,
      [JSON.stringify(answers)],
    );
    await tx.query(
      'insert into answers_import (poll_id, event_id, sha256, imported_by, imported_at) values ($1, $2, $3, $4, $5)',
      [poll!.id, eventId, sha256, actor.personId, this.clock.now()],
    );
    await this.audit.record(tx, {
      actor,
      eventId,
      action: 'poll.import',
      subject: 'poll',
      subjectId: poll!.id,
      details: { answers: read.answers.length },
    });
  }
}
