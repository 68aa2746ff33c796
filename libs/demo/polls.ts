import { choiceOf, newMemberSurvey, SMALLEST_GROUP, type Survey } from '@parvis/domain';
import type { Chance } from './chance';
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
  const questionIds = survey.questions.map((question, index) => {
    const questionId = chance.uuid();
    rows.add('question', {
      id: questionId,
      poll_id: id,
      position: index + 1,
      kind: question.kind,
      topic: question.topic,
      label: question.label,
      options: question.options,
    });
    return questionId;
  });
  return { id, questionIds };
}

/** Who answered and what was answered, each in an order of its own. */
function addAnswers(
  { rows, chance }: Gathering,
  poll: ReturnType<typeof addPoll>,
  people: readonly Person[],
  forms: readonly (readonly number[])[],
): void {
  for (const person of chance.shuffle(people).slice(0, forms.length))
    rows.add('vote', { poll_id: poll.id, person_id: person.id });
  for (const form of chance.shuffle(forms)) {
    const ballotId = chance.uuid();
    rows.add('ballot', { id: ballotId, poll_id: poll.id });
    for (const [index, value] of form.entries())
      rows.add('answer', { ballot_id: ballotId, question_id: poll.questionIds[index], value });
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
