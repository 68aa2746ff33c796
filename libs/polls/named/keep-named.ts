import type { Tx } from '@parvis/platform';
import { answerRows } from '../count-ballots';
import type { SealedAnswer } from '../sealed-ballots';

/** A ballot of a poll that is not anonymous, with whose it is. */
export async function keepNamed(tx: Tx, pollId: string, personId: string, answers: SealedAnswer[]): Promise<void> {
  await tx.query(
    `with made as (insert into ballot (poll_id) values ($1) returning id),
     named as (insert into named_ballot (ballot_id, person_id) select id, $2 from made)
     insert into answer (ballot_id, question_id, value, picks, words, words_key)
     select made.id, a.question_id, a.value, a.picks, a.words, a.words_key
     from made, json_to_recordset($3::json) as a (question_id uuid, value int, picks int[], words text, words_key text)`,
    [pollId, personId, JSON.stringify(answers.map(answerRows))],
  );
}
