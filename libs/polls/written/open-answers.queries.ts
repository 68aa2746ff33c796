import type { Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import type { PollStatus } from '../entities/poll';

export interface OpenAnswer {
  key: string;
  words: string;
  count: number;
  /** Null while nobody has read it. */
  isShown: boolean | null;
  theme: string | null;
}

/** An open question of an event, with what was written to it. */
export interface OpenQuestionRow {
  id: string;
  label: Text;
  pollTitle: Text;
  pollCode: string;
  pollStatus: PollStatus;
  smallestGroup: number;
  /** People who wrote something that is counted. */
  answers: number;
  /** Empty as long as they are too few. */
  written: OpenAnswer[];
}

/** One statement, however many polls and answers. */
export function readOpenAnswers(db: Queryable, eventId: string): Promise<OpenQuestionRow[]> {
  return db.query<OpenQuestionRow>(
    `with asked as (
       select q.id, q.position, q.label, p.id as poll_id, p.title, p.code, p.status, p.smallest_group, p.created_at,
         (select count(*)::int from answer a where a.question_id = q.id) as answers
       from poll p join question q on q.poll_id = p.id
       where p.event_id = $1 and q.kind = 'OPEN_TEXT' and p.status <> 'DRAFT'
     )
     select q.id, q.label, q.title as "pollTitle", q.code as "pollCode", q.status as "pollStatus",
       q.smallest_group as "smallestGroup", q.answers,
       case when q.answers < q.smallest_group then '[]' else (
         select coalesce(json_agg(json_build_object('key', words_key, 'words', words, 'count', n, 'isShown', is_shown,
           'theme', theme) order by n desc, words), '[]')
         from (select a.words_key, min(a.words) as words, count(*)::int as n, w.is_shown, t.theme
               from answer a
               left join wall_word w on w.question_id = a.question_id and w.words_key = a.words_key
               left join words_theme t on t.question_id = a.question_id and t.words_key = a.words_key
               where a.question_id = q.id group by a.words_key, w.is_shown, t.theme) one) end as written
     from asked q order by q.created_at, q.poll_id, q.position`,
    [eventId],
  );
}
