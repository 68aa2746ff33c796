import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { countableNow, foldName } from '@parvis/domain';
import { Database, ServerSecret, type Tx } from '@parvis/platform';
import { sealingOf, type SealedAnswer } from './sealed-ballots';

const log = new Logger('CountBallots');

/**
 * Opens ballots that wait and puts them where they are counted, in a random order, under ids that are new, in a
 * transaction that no vote has a part in; never fewer at once than the smallest group of the poll. Nothing is lost on
 * the way: a ballot leaves those that wait in the transaction that puts it among the counted ones.
 */
@Injectable()
export class CountBallots {
  constructor(
    private readonly database: Database,
    private readonly secret: ServerSecret,
  ) {}

  /** Counts what may be counted now. */
  async count(pollId: string): Promise<void> {
    const [poll] = await this.database.query<{ waiting: number; smallest: number }>(
      `select (select count(*)::int from sealed_ballot where poll_id = p.id) as waiting, smallest_group as smallest
       from poll p where id = $1`,
      [pollId],
    );
    if (!poll || countableNow(poll.waiting, 0, poll.smallest, false) === 0) return;
    await this.database.transaction((tx) => this.move(tx, pollId, false));
  }

  /**
   * Counts the last ones, in the transaction that closes the poll, and writes everything anew in a random order, so that
   * neither its place nor the number of its transaction says what came in together. Ballots with a name are where they
   * are counted already.
   */
  async close(tx: Tx, pollId: string): Promise<void> {
    const [poll] = await tx.query<{ isAnonymous: boolean }[]>(
      'select is_anonymous as "isAnonymous" from poll where id = $1',
      [pollId],
    );
    if (!poll?.isAnonymous) return;
    await this.move(tx, pollId, true);
    await mix(tx, pollId);
  }

  private async move(tx: Tx, pollId: string, isClosing: boolean): Promise<void> {
    // One at a time for a poll, in whatever process.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('count:' || $1::text, 0))`, [pollId]);
    const [poll] = await tx.query<{ smallest: number; counted: number }[]>(
      `select smallest_group as smallest, (select count(*)::int from ballot where poll_id = p.id) as counted
       from poll p where id = $1`,
      [pollId],
    );
    const waiting = await tx.query<{ id: string; sealed: Buffer }[]>(
      'select id, sealed from sealed_ballot where poll_id = $1 order by random()',
      [pollId],
    );
    const readable = waiting.flatMap(({ id, sealed }) => {
      const opened = this.secret.open(sealingOf(pollId), sealed);
      return opened === undefined ? [] : [{ id, answers: JSON.parse(opened) as SealedAnswer[] }];
    });
    if (readable.length < waiting.length)
      log.error(`${waiting.length - readable.length} ballots were sealed under another SERVER_SECRET; they are kept.`);
    const taken = readable.slice(0, countableNow(readable.length, poll!.counted, poll!.smallest, isClosing));
    if (taken.length === 0) return;
    await insert(tx, pollId, taken);
    await tx.query('delete from sealed_ballot where id = any($1::uuid[])', [taken.map(({ id }) => id)]);
  }
}

/** The words as they are compared: two that differ by case, accents or signs alone are one. */
export function wordsKeyOf(words: string): string {
  return createHash('sha256')
    .update(foldName(words) || words)
    .digest('base64url');
}

/** The columns of `answer`, but for its ballot. */
export const answerRows = (answer: SealedAnswer) => ({
  question_id: answer.questionId,
  value: 'value' in answer ? answer.value : null,
  picks: 'picks' in answer ? answer.picks : null,
  words: 'words' in answer ? answer.words : null,
  words_key: 'words' in answer ? wordsKeyOf(answer.words) : null,
});

async function insert(tx: Tx, pollId: string, taken: readonly { answers: SealedAnswer[] }[]): Promise<void> {
  const answers = taken.flatMap(({ answers }, ballot) =>
    answers.map((answer) => ({ ballot: ballot + 1, ...answerRows(answer) })),
  );
  await tx.query(
    `with named as materialized (select n, gen_random_uuid() as id from generate_series(1, $2::int) n),
     made as (insert into ballot (id, poll_id) select id, $1 from named)
     insert into answer (ballot_id, question_id, value, picks, words, words_key)
     select named.id, a.question_id, a.value, a.picks, a.words, a.words_key
     from json_to_recordset($3::json)
       as a (ballot int, question_id uuid, value int, picks int[], words text, words_key text)
     join named on named.n = a.ballot`,
    [pollId, taken.length, JSON.stringify(answers)],
  );
}

async function mix(tx: Tx, pollId: string): Promise<void> {
  await tx.query(
    `with gone as (delete from vote where poll_id = $1 returning person_id, receipt)
     insert into vote (poll_id, person_id, receipt) select $1, person_id, receipt from gone order by random()`,
    [pollId],
  );
  await tx.query(
    `with gone as (delete from device_vote where poll_id = $1 returning device, receipt)
     insert into device_vote (poll_id, device, receipt) select $1, device, receipt from gone order by random()`,
    [pollId],
  );
  await tx.query(
    `with mixed as materialized (
       select id as old_id, gen_random_uuid() as new_id from ballot where poll_id = $1 order by random()
     ), made as (
       insert into ballot (id, poll_id) select new_id, $1 from mixed
     ), copied as (
       insert into answer (ballot_id, question_id, value, picks, words, words_key)
       select m.new_id, a.question_id, a.value, a.picks, a.words, a.words_key
       from mixed m join answer a on a.ballot_id = m.old_id
     )
     delete from ballot where id in (select old_id from mixed)`,
    [pollId],
  );
}
