import { Answer, Ballot } from './entities/ballot';
import { Poll } from './entities/poll';
import { Question } from './entities/question';
import { Vote } from './entities/vote';
import { Polls1732000000009 } from './migrations/1732000000009-polls';

export { PollsModule } from './polls.module';
export { readPolls } from './polls.queries';

/**
 * What is in the columns, for who loads surveys by SQL:
 * - poll.code: 5 characters of BCDFGHJKMNPQRSTVWXZ23456789, unique; poll.title: {"fr": …, "en": …};
 *   opened_at is set for OPEN and CLOSED, closed_at for CLOSED.
 * - question.position: from 1; question.label: {"fr": …, "en": …}.
 * - question.options: [{"value": 4, "label": {"fr": "très satisfait", "en": "very satisfied"}}, …] in the order shown.
 *   SATISFACTION has values 4 (best) to 1, RATING_5 5 to 1, GRADE_10 10 to 1, SINGLE_CHOICE 1 to n.
 * - question.topic: SATISFACTION (kind SATISFACTION), PARTNER_CLUB_INFORMATION (kind RATING_5), SESSION_GRADE
 *   (kind GRADE_10), or null. The table of new members reads the questions that have a topic.
 * - one ballot per filled-in form, one answer per ballot and question; one vote row per person who answered.
 *   Nothing joins vote and ballot: insert each in an order of its own.
 */
export const pollsTables = { entities: [Poll, Question, Vote, Ballot, Answer], migrations: [Polls1732000000009] };
