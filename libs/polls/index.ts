import { AnswersImport } from './entities/answers-import';
import { Answer, Ballot, SealedBallot } from './entities/ballot';
import { NamedBallot } from './entities/named-ballot';
import { Poll } from './entities/poll';
import { Question } from './entities/question';
import { SpeakerAsker, SpeakerQuestion, SpeakerQuestionSupport } from './entities/speaker-question';
import { SurveySending } from './entities/survey-sending';
import { DeviceVote, Vote } from './entities/vote';
import { WallWord } from './entities/wall-word';
import { WordsTheme } from './entities/words-theme';
import { QuestionKinds1732000000095 } from './migrations/1732000000095-question-kinds';
import { SpeakerQuestions1732000000096 } from './migrations/1732000000096-speaker-questions';
import { SurveySending1732000000097 } from './migrations/1732000000097-survey-sending';
import { PastAnswers1732000000101 } from './migrations/1732000000101-past-answers';
import { WordsThemes1732000000140 } from './migrations/1732000000140-words-themes';
import { NamedPolls1732000000141 } from './migrations/1732000000141-named-polls';
import { Polls1732000000009 } from './migrations/1732000000009-polls';

export { PollsModule } from './polls.module';
/**
 * What was answered, for reports: `readPolls(db, 'event', eventId, { personId: null, mayRun: true })` has each poll with
 * its `results` by question, reckoned by `resultsOfQuestion` of the domain; results of too few people are not in it.
 * `readWrittenWords(db, pollId)` has what was written, counted; `readOpenAnswers(db, eventId)` what was written to the
 * open questions of an event, with what a person decided about it.
 */
export { wordsKeyOf } from './count-ballots';
export { type PollRow, readPolls } from './polls.queries';
export { readWrittenWords, type WrittenWords } from './results.queries';
export { type OpenQuestionRow, readOpenAnswers } from './written/open-answers.queries';

/**
 * What is in the columns, for who loads surveys by SQL:
 * - poll.code: 5 characters of BCDFGHJKMNPQRSTVWXZ23456789, unique; poll.title: {"fr": …, "en": …};
 *   opened_at is set for OPEN and CLOSED, closed_at for CLOSED.
 * - question.position: from 1; question.label: {"fr": …, "en": …}.
 * - question.options: [{"value": 4, "label": {"fr": "très satisfait", "en": "very satisfied"}}, …] in the order shown.
 *   SATISFACTION has values 4 (best) to 1, RATING_5 5 to 1, GRADE_10 10 to 1, NPS 10 to 0, YES_NO 1 and 0, the
 *   choices and RANKING 1 to n; NUMBER, SHORT_TEXT, OPEN_TEXT have none.
 * - answer: value, or picks (several choices; a ranking, best first), or words with words_key (`wordsKeyOf`).
 * - question.topic: SATISFACTION (kind SATISFACTION), PARTNER_CLUB_INFORMATION (kind RATING_5), SESSION_GRADE
 *   (kind GRADE_10), or null. The table of new members reads the questions that have a topic.
 * - ballot and answer hold only what may be counted: ballots come there many at once from sealed_ballot, and of a poll
 *   that closes with fewer than poll.smallest_group nothing ever does.
 * - one ballot per filled-in form, one answer per ballot and question; one vote row per person who answered.
 *   Nothing joins vote and ballot: insert each in an order of its own.
 */
export const pollsTables = {
  entities: [
    ...[Poll, Question, Vote, DeviceVote, SealedBallot, Ballot, Answer, WallWord, WordsTheme, NamedBallot],
    ...[SpeakerQuestion, SpeakerQuestionSupport, SpeakerAsker, SurveySending, AnswersImport],
  ],
  migrations: [
    Polls1732000000009,
    QuestionKinds1732000000095,
    SpeakerQuestions1732000000096,
    SurveySending1732000000097,
    PastAnswers1732000000101,
    WordsThemes1732000000140,
    NamedPolls1732000000141,
  ],
};
