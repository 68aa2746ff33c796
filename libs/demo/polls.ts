import {
  choiceOf,
  newMemberSurvey,
  questionsToTheSpeaker,
  sessionFeedbackSurvey,
  SMALLEST_GROUP,
  type Survey,
  wordCloud,
} from '@parvis/domain';
import { wordsKeyOf } from '@parvis/polls';
import { Chance } from './chance';
import { adviceAfterMedicenDay, questionsAtMedicenDay, wordsOfMedicenDay } from './data/audience-words';
import type { FilledSurvey } from './data/survey-answers';
import type { Gathering } from './gathering';
import type { Person } from './people';
import { text } from './plans';

interface PollRow {
  code: string;
  status: 'DRAFT' | 'CLOSED';
  createdAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  resultsShown: boolean;
  /** 1 is a show of hands, in which each vote moves the screen. */
  smallestGroup?: number;
}

function addPoll({ rows, chance, eventId }: Gathering, survey: Survey, poll: PollRow) {
  const id = chance.uuid();
  rows.add('poll', {
    id,
    event_id: eventId,
    code: poll.code,
    title: survey.title,
    mode: survey.mode,
    status: poll.status,
    is_anonymous: true,
    audience: 'PARTICIPANTS',
    smallest_group: poll.smallestGroup ?? SMALLEST_GROUP,
    results_shown: poll.resultsShown,
    created_at: poll.createdAt,
    opened_at: poll.openedAt,
    closed_at: poll.closedAt,
  });
  const ids = survey.questions.map(() => chance.uuid());
  const questionIds = survey.questions.map((question, index) => {
    const questionId = ids[index]!;
    rows.add('question', {
      id: questionId,
      poll_id: id,
      position: index + 1,
      kind: question.kind,
      topic: question.topic,
      label: question.label,
      options: question.options,
      required: question.required ?? true,
      section: question.section ?? null,
      shown_if_id: question.shownIf ? ids[question.shownIf.position - 1] : null,
      shown_if_values: question.shownIf?.values ?? [],
      splits: question.splits ?? false,
    });
    return questionId;
  });
  return { id, questionIds };
}

/** One value, several, words, or nothing. */
type FormAnswer = number | number[] | string | null;

/** Who answered and what was answered, each in an order of its own. */
function addAnswers(
  { rows, chance }: Gathering,
  poll: ReturnType<typeof addPoll>,
  people: readonly Person[],
  forms: readonly (readonly FormAnswer[])[],
): void {
  for (const person of chance.shuffle(people).slice(0, forms.length))
    rows.add('vote', { poll_id: poll.id, person_id: person.id });
  for (const form of chance.shuffle(forms)) {
    const ballotId = chance.uuid();
    rows.add('ballot', { id: ballotId, poll_id: poll.id });
    for (const [index, answer] of form.entries()) {
      if (answer === null) continue;
      rows.add('answer', {
        ballot_id: ballotId,
        question_id: poll.questionIds[index],
        value: typeof answer === 'number' ? answer : null,
        picks: Array.isArray(answer) ? answer : null,
        words: typeof answer === 'string' ? answer : null,
        words_key: typeof answer === 'string' ? wordsKeyOf(answer) : null,
      });
    }
  }
}

export function makeNewMemberSurvey(gathering: Gathering, present: readonly Person[], filled: FilledSurvey): void {
  const opened = gathering.at(gathering.plan.endsAt);
  const poll = addPoll(gathering, newMemberSurvey({ satisfied: filled.satisfied }), {
    code: filled.code,
    status: 'CLOSED',
    createdAt: gathering.at(gathering.plan.startsAt),
    openedAt: opened,
    closedAt: new Date(filled.closedAt),
    resultsShown: false,
  });
  addAnswers(gathering, poll, present, filled.forms);
}

/** Waits for staff to open it. */
export function makeLivePoll(gathering: Gathering): void {
  addPoll(gathering, operatingFromAfar, {
    code: 'CH4R8',
    status: 'DRAFT',
    createdAt: new Date('2024-11-26T15:20:00Z'),
    openedAt: null,
    closedAt: null,
    resultsShown: true,
    smallestGroup: 1,
  });
}

export function makePastLivePoll(gathering: Gathering, present: readonly Person[], chance: Chance): void {
  const openedAt = gathering.at('0 17:25');
  const poll = addPoll(gathering, favouriteSequence, {
    code: 'MD7X3',
    status: 'CLOSED',
    createdAt: gathering.at('0 08:00'),
    openedAt,
    closedAt: new Date(openedAt.getTime() + 6 * 60_000),
    resultsShown: true,
  });
  const weights = { 1: 14, 2: 22, 3: 27, 4: 21, 5: 16 };
  addAnswers(
    gathering,
    poll,
    present,
    Array.from({ length: 183 }, () => [Number(chance.weighted(weights))]),
  );
}

/**
 * What the room said on Medicen Day, and the survey that went out afterwards. Drawn apart: the rest of the year does
 * not hang on it.
 */
export function makeAudienceOfDay(gathering: Gathering, present: readonly Person[], seed: number): void {
  const chance = new Chance(seed);
  const day = { ...gathering, chance };
  const minutes = (at: Date, more: number) => new Date(at.getTime() + more * 60_000);
  const live = (code: string, at: string, survey: Survey) =>
    addPoll(day, survey, {
      code,
      status: 'CLOSED',
      createdAt: day.at('0 08:00'),
      openedAt: day.at(at),
      closedAt: minutes(day.at(at), 10),
      resultsShown: false,
    });

  const cloud = live('MDW7R', '0 12:20', wordCloud());
  const words = Object.entries(wordsOfMedicenDay).flatMap(([word, count]) => Array<string>(count).fill(word));
  addAnswers(
    day,
    cloud,
    present,
    words.map((word) => [word]),
  );
  for (const word of Object.keys(wordsOfMedicenDay))
    day.rows.add('wall_word', { question_id: cloud.questionIds[0], words_key: wordsKeyOf(word), is_shown: true });

  const asked = live('MDQ4T', '0 15:30', questionsToTheSpeaker());
  for (const [words, status] of questionsAtMedicenDay)
    day.rows.add('speaker_question', { id: chance.uuid(), poll_id: asked.id, words, status });

  const sent = day.at('1 09:00');
  const survey = addPoll(day, sessionFeedbackSurvey(), {
    code: 'MDS2K',
    status: 'CLOSED',
    createdAt: day.at('0 18:00'),
    openedAt: sent,
    closedAt: minutes(sent, 10 * 24 * 60),
    resultsShown: false,
  });
  const forms = Array.from({ length: 148 }, (_, n): FormAnswer[] => {
    const level = Number(chance.weighted({ 4: 58, 3: 33, 2: 7, 1: 2 }));
    const useful = [1, 2, 3, 4, 5].filter(() => chance.weighted({ yes: 45, no: 55 }) === 'yes');
    return [
      level,
      level <= 2 ? 'Trop de discours, pas assez de temps pour les questions.' : null,
      Number(chance.weighted({ 5: 46, 4: 38, 3: 12, 2: 3, 1: 1 })),
      useful.length > 0 ? useful : [1],
      Number(chance.weighted({ 10: 24, 9: 27, 8: 24, 7: 13, 6: 6, 5: 4, 4: 2 })),
      Number(chance.weighted({ 1: 18, 2: 46, 3: 24, 4: 7, 5: 5 })),
      adviceAfterMedicenDay[n]?.[0] ?? null,
    ];
  });
  addAnswers(day, survey, present, forms);
  for (const [words, decision] of adviceAfterMedicenDay)
    if (decision !== 'NEW')
      day.rows.add('wall_word', {
        question_id: survey.questionIds.at(-1),
        words_key: wordsKeyOf(words),
        is_shown: decision === 'SHOWN',
      });
}

const operatingFromAfar: Survey = {
  title: text('Opérer à distance', 'Operating from afar'),
  mode: 'LIVE',
  questions: [
    {
      kind: 'SINGLE_CHOICE',
      topic: null,
      label: text(
        'Accepteriez-vous d’être opéré par une équipe à distance ?',
        'Would you accept surgery by a remote team?',
      ),
      options: choiceOf([
        text('Oui, sans hésiter', 'Yes, without hesitation'),
        text('Oui, si une équipe complète est sur place', 'Yes, if a full team is on site'),
        text('Seulement en urgence', 'Only in an emergency'),
        text('Non', 'No'),
      ]),
    },
  ],
};

const favouriteSequence: Survey = {
  title: text('La séquence de la journée', 'The sequence of the day'),
  mode: 'LIVE',
  questions: [
    {
      kind: 'SINGLE_CHOICE',
      topic: null,
      label: text('Quelle séquence vous a le plus appris ?', 'Which sequence taught you most?'),
      options: choiceOf([
        text('Attractivité de la région', 'A region that attracts'),
        text('Synergies publiques-privées', 'Public and private together'),
        text('Biothérapie et bioproduction', 'Biotherapies and biomanufacturing'),
        text('Santé numérique à l’hôpital', 'Digital health in hospital'),
        text('Innovation chirurgicale et interventionnelle', 'Surgical and interventional innovation'),
      ]),
    },
  ],
};
