import type { AnswerOption, LivePollResults, QuestionKind, Text } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import type { Queryable } from '@parvis/platform';
import type { PollAudience, PollMode, PollStatus } from './entities/poll';
import { type Counted, countedJson, resultsOf } from './results.queries';

export interface QuestionRow {
  id: string;
  kind: QuestionKind;
  label: Text;
  options: AnswerOption[];
  required: boolean;
  lowest: number | null;
  highest: number | null;
  section: Text | null;
  shownIf: { questionId: string; values: number[] } | null;
  splits: boolean;
}

/** When a survey goes out; instants as text, as JSON carries them. */
export interface SendingRow {
  sendsAt: string;
  remindsAt: string | null;
  closesAt: string;
  sentAt: string | null;
  remindedAt: string | null;
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
  audience: PollAudience;
  smallestGroup: number;
  sessionId: string | null;
  mayRun: boolean;
  resultsShown: boolean;
  resultsWait: boolean;
  /** Only for those who run it. */
  sending: SendingRow | null;
  questions: QuestionRow[];
  hasAnswered: boolean;
  results: LivePollResults | null;
}

export interface Reader {
  personId: string | null;
  /** Hash of the name of a device whose owner is not signed in. */
  device?: Buffer | undefined;
  /** Whoever a personal link to the survey was made for. */
  invitedId?: string | undefined;
  /** Who runs polls at the event sees drafts and hidden results; so do the moderators of the poll's session. */
  mayRun: boolean;
}

/** The questions of a poll in their order, as JSON. */
export const questionsJson = (pollId: string): string => `(
  select coalesce(json_agg(json_build_object('id', q.id, 'kind', q.kind, 'label', q.label, 'options', q.options,
    'required', q.required, 'lowest', q.lowest, 'highest', q.highest, 'section', q.section, 'splits', q.splits,
    'shownIf', case when q.shown_if_id is not null
      then json_build_object('questionId', q.shown_if_id, 'values', q.shown_if_values) end) order by q.position), '[]')
  from question q where q.poll_id = ${pollId})`;

/** SQL that is true when the person `$1` moderates the session of the poll. */
export const moderates = (poll: string): string => `exists (select from session_speaker ss
  where ss.session_id = ${poll}.session_id and ss.person_id = $1::uuid and ss.role in ('MODERATOR', 'CHAIR'))`;

/** Its results are what the audience asks, seen by everybody once a person has read it. */
const asksSpeakers = `exists (select from question q where q.poll_id = p.id and q.kind = 'SPEAKER_QUESTIONS')`;

const runs = `($2::boolean or ${moderates('p')})`;

const which = {
  code: { condition: 'p.code = $3', rest: '' },
  id: { condition: 'p.id = $3::uuid', rest: '' },
  /** All of an event, the latest first. */
  event: { condition: 'p.event_id = $3::uuid', rest: 'order by p.created_at desc, p.id' },
  /** Those that the reader runs. */
  runnable: { condition: `p.event_id = $3::uuid and ${runs}`, rest: 'order by p.created_at desc, p.id' },
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
       p.audience, p.smallest_group as "smallestGroup", p.session_id as "sessionId", ${runs} as "mayRun",
       p.results_shown as "resultsShown", p.results_wait as "resultsWait",
       case when ${runs} then (select json_build_object('sendsAt', s.sends_at, 'remindsAt', s.reminds_at,
         'closesAt', s.closes_at, 'sentAt', s.sent_at, 'remindedAt', s.reminded_at)
         from survey_sending s where s.poll_id = p.id) end as sending,
       case when p.status = 'DRAFT' and not ${runs} then '[]' else ${questionsJson('p.id')} end as questions,
       exists (select from vote v where v.poll_id = p.id and v.person_id = coalesce($5::uuid, $1::uuid))
         or exists (select from device_vote d where d.poll_id = p.id and d.device = $4::bytea) as "hasAnswered",
       case when p.results_shown or ${runs} or (p.status = 'OPEN' and ${asksSpeakers}) then ${countedJson('p.id')} end as counted,
       json_build_object('id', e.id, 'slug', e.slug, 'title', e.title, 'summary', e.summary, 'kind', e.kind,
         'format', e.format, 'filiere', e.filiere, 'status', e.status, 'startsAt', e.starts_at, 'endsAt', e.ends_at,
         'timeZone', e.time_zone, 'venue', e.venue, 'address', e.address) as event
     from poll p join event e on e.id = p.event_id
     where ${condition} ${rest}`,
    [reader.personId, reader.mayRun, key, reader.device ?? null, reader.invitedId ?? null],
  );
  return rows.map(({ counted, ...poll }) => ({
    ...poll,
    // JSON carries instants as text; the fields that other features add to an event expect dates.
    event: { ...poll.event, startsAt: new Date(poll.event.startsAt), endsAt: new Date(poll.event.endsAt) },
    results: counted && resultsOf(poll, counted),
  }));
}
