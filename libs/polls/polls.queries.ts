import type { LivePollResults, OptionCount, Text } from '@parvis/domain';
import { type AnswerOption, meanOf, type QuestionKind, tally } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import type { Queryable } from '@parvis/platform';
import type { PollMode, PollStatus } from './entities/poll';

export interface QuestionRow {
  id: string;
  kind: QuestionKind;
  label: Text;
  options: AnswerOption[];
}

/** A poll with everything that a screen shows of it. */
export interface PollRow {
  id: string;
  code: string;
  eventId: string;
  event: EventRow;
  title: Text;
  mode: PollMode;
  status: PollStatus;
  isAnonymous: boolean;
  resultsShown: boolean;
  questions: QuestionRow[];
  hasAnswered: boolean;
  results: LivePollResults | null;
}

export interface Reader {
  personId: string | null;
  /** Who runs polls at the event sees drafts and hidden results. */
  mayRun: boolean;
}

interface Counted {
  answers: number;
  counts: (OptionCount & { questionId: string })[];
}

const which = {
  code: { condition: 'p.code = $3', rest: '' },
  id: { condition: 'p.id = $3::uuid', rest: '' },
  /** All of an event, the latest first. */
  event: { condition: 'p.event_id = $3::uuid', rest: 'order by p.created_at desc, p.id' },
  /** What is asked in the room goes before what is asked afterwards. */
  open: {
    condition: `p.event_id = $3::uuid and p.status = 'OPEN'`,
    rest: `order by p.mode = 'LIVE' desc, p.opened_at desc, p.id limit 1`,
  },
  screen: {
    condition: `p.event_id = $3::uuid and (p.status = 'OPEN' or (p.status = 'CLOSED' and p.results_shown))`,
    rest: `order by p.status = 'OPEN' desc, p.mode = 'LIVE' desc, coalesce(p.closed_at, p.opened_at) desc, p.id limit 1`,
  },
  /** Open polls of several events, given as an array. */
  openAt: { condition: `p.event_id = any($3::uuid[]) and p.status = 'OPEN'`, rest: 'order by p.opened_at desc, p.id' },
} as const;

/** One statement, however many polls; votes are counted only where the reader may see them. */
export async function readPolls(
  db: Queryable,
  by: keyof typeof which,
  key: string | string[],
  reader: Reader,
): Promise<PollRow[]> {
  const { condition, rest } = which[by];
  const rows = await db.query<Omit<PollRow, 'results'> & { counted: Counted | null }>(
    `select p.id, p.code, p.event_id as "eventId", p.title, p.mode, p.status, p.is_anonymous as "isAnonymous",
       p.results_shown as "resultsShown",
       case when p.status = 'DRAFT' and not $2::boolean then '[]' else
         (select coalesce(json_agg(json_build_object('id', q.id, 'kind', q.kind, 'label', q.label, 'options', q.options)
            order by q.position), '[]')
          from question q where q.poll_id = p.id) end as questions,
       exists (select from vote v where v.poll_id = p.id and v.person_id = $1::uuid) as "hasAnswered",
       case when p.results_shown or $2::boolean then json_build_object(
         'answers', (select count(*)::int from ballot b where b.poll_id = p.id),
         'counts', (select coalesce(json_agg(json_build_object('questionId', question_id, 'value', value, 'count', n)), '[]')
            from (select a.question_id, a.value, count(*)::int as n from question q join answer a on a.question_id = q.id
                  where q.poll_id = p.id group by a.question_id, a.value) c)) end as counted,
       json_build_object('id', e.id, 'slug', e.slug, 'title', e.title, 'summary', e.summary, 'kind', e.kind,
         'format', e.format, 'filiere', e.filiere, 'status', e.status, 'startsAt', e.starts_at, 'endsAt', e.ends_at,
         'timeZone', e.time_zone, 'venue', e.venue, 'address', e.address) as event
     from poll p join event e on e.id = p.event_id
     where ${condition} ${rest}`,
    [reader.personId, reader.mayRun, key],
  );
  return rows.map(({ counted, ...poll }) => ({
    ...poll,
    // JSON carries instants as text; the fields that other features add to an event expect dates.
    event: { ...poll.event, startsAt: new Date(poll.event.startsAt), endsAt: new Date(poll.event.endsAt) },
    results: counted && resultsOf(poll.id, poll.questions, counted),
  }));
}

function resultsOf(pollId: string, questions: QuestionRow[], { answers, counts }: Counted): LivePollResults {
  return {
    pollId,
    answers,
    questions: questions.map(({ id, kind, options }) => {
      const ofQuestion = tally(
        options,
        counts.filter(({ questionId }) => questionId === id),
      );
      return { questionId: id, counts: ofQuestion, mean: meanOf(kind, ofQuestion) };
    }),
  };
}
