import {
  type CountedAnswers,
  type LivePollResults,
  mayBeCoarse,
  readableParts,
  resultsOfQuestion,
  SHAPE_OF_KIND,
} from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import type { QuestionRow } from './polls.queries';

/** A poll as far as its results hang on it. */
export interface PollCounted {
  id: string;
  smallestGroup: number;
  questions: Pick<QuestionRow, 'id' | 'kind' | 'options'>[];
}

export interface Counted {
  votes: number;
  ballots: number;
  answers: Record<string, number>;
  counts: (CountedAnswers & { questionId: string })[];
  words: { questionId: string; words: string; count: number }[];
  speakerQuestions: LivePollResults['speakerQuestions'];
}

const MOST_WORDS = 60;
const MOST_QUESTIONS = 40;

/** Rows of `answer`, one for each value or pick: question_id, value, place, ballot_id. */
const valuesOf = (condition: string): string => `
  select a.question_id, coalesce(a.value, k.pick) as value, case when q.kind = 'RANKING' then k.place end as place
  from question q join answer a on a.question_id = q.id
  left join lateral unnest(a.picks) with ordinality as k (pick, place) on true
  where a.words is null and ${condition}`;

/**
 * What was answered to a poll, counted by one grouped reading of its answers, as JSON.
 * @param poll SQL of its id; @param ballots SQL of a condition on `a`, the answer
 */
export const countedJson = (poll: string, ballots = 'true'): string => `json_build_object(
  'votes', (select count(*)::int from vote v where v.poll_id = ${poll})
    + (select count(*)::int from device_vote d where d.poll_id = ${poll}),
  'ballots', (select count(*)::int from ballot b where b.poll_id = ${poll}),
  'answers', (select coalesce(json_object_agg(question_id, n), '{}') from (
     select a.question_id, count(*)::int as n from question q join answer a on a.question_id = q.id
     where q.poll_id = ${poll} and ${ballots} group by 1) c),
  'counts', (select coalesce(json_agg(json_build_object('questionId', question_id, 'value', value, 'place', place, 'count', n)), '[]')
     from (select question_id, value, place, count(*)::int as n
           from (${valuesOf(`q.poll_id = ${poll} and ${ballots}`)}) v group by 1, 2, 3) c),
  'words', (select coalesce(json_agg(json_build_object('questionId', question_id, 'words', words, 'count', n) order by n desc, words), '[]')
     from (select a.question_id, min(a.words) as words, count(*)::int as n
           from question q join answer a on a.question_id = q.id
           join wall_word w on w.question_id = a.question_id and w.words_key = a.words_key and w.is_shown
           where q.poll_id = ${poll} and ${ballots} group by a.question_id, a.words_key
           order by n desc, words limit ${MOST_WORDS}) c),
  'speakerQuestions', (select coalesce(json_agg(json_build_object('id', id, 'words', words, 'supports', n,
       'isAnswered', status = 'ANSWERED') order by status = 'ANSWERED', n desc, id), '[]')
     from (select sq.id, sq.words, sq.status, (select count(*)::int from speaker_question_support s where s.question_id = sq.id) as n
           from speaker_question sq where sq.poll_id = ${poll} and sq.status in ('SHOWN', 'ANSWERED')
           order by sq.status = 'ANSWERED', n desc, sq.id limit ${MOST_QUESTIONS}) c))`;

/** The results that may be shown: nothing of a poll, nor of a question, that too few have answered. */
export function resultsOf(poll: PollCounted, counted: Counted): LivePollResults {
  const { id, smallestGroup, questions } = poll;
  const isReadable = counted.ballots >= smallestGroup;
  return {
    pollId: id,
    answers: counted.votes,
    counted: counted.ballots,
    speakerQuestions: counted.speakerQuestions,
    questions: isReadable
      ? questions.map((question) => questionResults(question, counted, (n) => n === 0 || n >= smallestGroup))
      : [],
  };
}

function questionResults(
  question: PollCounted['questions'][number],
  counted: Counted,
  isReadable: (answers: number) => boolean,
): LivePollResults['questions'][number] {
  const answers = counted.answers[question.id] ?? 0;
  if (!isReadable(answers))
    return { questionId: question.id, answers: null, counts: [], mean: null, nps: null, words: [] };
  return {
    questionId: question.id,
    ...resultsOfQuestion(
      question,
      answers,
      counted.counts.filter(({ questionId }) => questionId === question.id),
    ),
    words: counted.words.filter(({ questionId }) => questionId === question.id),
  };
}

/**
 * The results of a closed poll among those who gave one answer to the question that splits it. A question is left out
 * where those who answered it, in this part or in all that is left unread, are too few, as `readableParts` says: what
 * was read of the whole and of the other parts, subtracted, never leaves fewer than the smallest group.
 * @returns undefined where the part itself may not be read
 */
export async function readSplitResults(
  db: Queryable,
  poll: PollCounted & { splitBy: string },
  value: number,
): Promise<LivePollResults | undefined> {
  const parts = await db.query<{ value: number | null; questionId: string | null; n: number }>(
    `with part as (
       select b.id, s.value from ballot b left join answer s on s.ballot_id = b.id and s.question_id = $2
       where b.poll_id = $1)
     select part.value, a.question_id as "questionId", count(distinct part.id)::int as n
     from part left join answer a on a.ballot_id = part.id
     group by grouping sets ((part.value), (part.value, a.question_id))
     having grouping(a.question_id) = 1 or a.question_id is not null`,
    [poll.id, poll.splitBy],
  );
  const mayRead = (questionId: string | null) => {
    const of = parts.filter((part) => part.questionId === questionId);
    const readable = readableParts(
      of.map(({ n }) => n),
      poll.smallestGroup,
    );
    const at = of.findIndex((part) => part.value === value);
    // Nobody of this part answered it: there is nothing to read, and that there is not must not be read either.
    return at >= 0 && readable[at] === true;
  };
  if (!mayRead(null)) return undefined;
  const [row] = await db.query<{ counted: Counted }>(
    `select ${countedJson(
      '$1::uuid',
      `exists (select from answer s where s.ballot_id = a.ballot_id and s.question_id = $2 and s.value = $3)`,
    )} as counted`,
    [poll.id, poll.splitBy, value],
  );
  const people = parts.find((part) => part.questionId === null && part.value === value)!.n;
  return {
    pollId: poll.id,
    answers: people,
    counted: people,
    speakerQuestions: [],
    // What was written is read by itself, not by who wrote it.
    questions: poll.questions
      .filter(({ id, kind }) => id !== poll.splitBy && SHAPE_OF_KIND[kind] !== 'WORDS')
      .map((question) => questionResults(question, row!.counted, () => mayRead(question.id))),
  };
}

export interface WrittenWords {
  questionId: string;
  key: string;
  words: string;
  count: number;
  isShown: boolean | null;
  mayBeCoarse: boolean;
}

const MOST_WRITTEN = 500;

/** What was written to a poll that enough people have answered, what nobody has judged first. */
export async function readWrittenWords(db: Queryable, pollId: string): Promise<WrittenWords[]> {
  const rows = await db.query<Omit<WrittenWords, 'mayBeCoarse'>>(
    `select a.question_id as "questionId", a.words_key as key, min(a.words) as words, count(*)::int as count,
       w.is_shown as "isShown"
     from poll p join question q on q.poll_id = p.id join answer a on a.question_id = q.id
     left join wall_word w on w.question_id = a.question_id and w.words_key = a.words_key
     where p.id = $1 and a.words is not null
       and (select count(*) from answer n where n.question_id = q.id) >= p.smallest_group
     group by q.position, a.question_id, a.words_key, w.is_shown
     order by w.is_shown is not null, q.position, count(*) desc, min(a.words)
     limit ${MOST_WRITTEN}`,
    [pollId],
  );
  return rows.map((row) => ({ ...row, mayBeCoarse: mayBeCoarse(row.words) }));
}
