import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, ServerToClientEvents, Survey } from '@parvis/domain';
import type { Client } from '@parvis/testing';

export type LiveClient = Socket<ServerToClientEvents, ClientToServerEvents>;

const open: LiveClient[] = [];

/** A socket of this client; closed by `closeSockets`. */
export async function connect(url: string, cookie = ''): Promise<LiveClient> {
  const socket: LiveClient = io(url, {
    transports: ['websocket'],
    extraHeaders: cookie ? { Cookie: cookie } : {},
    forceNew: true,
  });
  open.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

export function closeSockets(): void {
  for (const socket of open.splice(0)) socket.disconnect();
}

/** The next message of a kind that passes `test`. */
export const heard = <Name extends keyof ServerToClientEvents>(
  socket: LiveClient,
  name: Name,
  test: (message: Parameters<ServerToClientEvents[Name]>[0]) => boolean = () => true,
): Promise<Parameters<ServerToClientEvents[Name]>[0]> =>
  new Promise((resolve) => {
    const listen = (message: Parameters<ServerToClientEvents[Name]>[0]) => {
      if (!test(message)) return;
      socket.off(name, listen as never);
      resolve(message);
    };
    socket.on(name, listen as never);
  });

export const POLL = `id code title { fr } mode status isAnonymous resultsShown resultsWait hasAnswered mayRun
  questions { id kind label { fr } options { value label { fr } } required shownIf { questionId values } section { fr } splits }
  results { pollId answers counted questions { questionId answers counts { value upTo count meanPlace } mean nps words { words count } } }`;

const CREATE = `mutation ($input: PollInput!) { createPoll(input: $input) {
  __typename ... on PollCreated { poll { ${POLL} } } ... on InvalidInput { errors { field code } } } }`;
const CHANGED = `{ __typename ... on PollChanged { poll { ${POLL} } } ... on PollChangeRefused { status } }`;
export const OPEN = `mutation ($pollId: ID!) { openPoll(pollId: $pollId) ${CHANGED} }`;
export const CLOSE = `mutation ($pollId: ID!) { closePoll(pollId: $pollId) ${CHANGED} }`;
export const SHOW = `mutation ($pollId: ID!, $shown: Boolean!) { showResults(pollId: $pollId, shown: $shown) ${CHANGED} }`;
export const BY_CODE = `query ($code: String!) { poll(code: $code) { ${POLL} event { slug } } }`;
export const VOTE = `mutation ($pollId: ID!, $answers: [AnswerInput!]!, $ballotId: ID) {
  vote(pollId: $pollId, answers: $answers, ballotId: $ballotId) {
  __typename ... on VoteRecorded { poll { ${POLL} } } ... on AlreadyVoted { poll { ${POLL} } }
  ... on PollNotOpen { status } ... on InvalidInput { errors { field code } } } }`;
export const SPLIT = `query ($pollId: ID!, $value: Int!) { splitResults(pollId: $pollId, value: $value) {
  answers questions { questionId answers counts { value count } } } }`;
export const WORDS = `query ($code: String!) { poll(code: $code) { writtenWords { questionId key words count isShown mayBeCoarse }
  results { questions { words { words count } } } } }`;
export const MODERATE = `mutation ($questionId: ID!, $keys: [ID!]!, $shown: Boolean!) {
  moderateWords(questionId: $questionId, keys: $keys, shown: $shown) { poll { id } } }`;

/** What a test may set beside the questions; results of whoever answers are shown at once unless it says so. */
export interface PollSettings {
  audience?: 'PARTICIPANTS' | 'ANYONE';
  smallestGroup?: number | null;
  sessionId?: string;
  anonymous?: boolean;
  resultsWait?: boolean;
}

export interface PollSeen {
  id: string;
  code: string;
  status: string;
  questions: { id: string; kind: string; options: { value: number; label: { fr: string } }[] }[];
}

/** A survey as a member of staff sends it. */
export const inputOf = (eventId: string, { title, mode, questions }: Survey, settings: PollSettings = {}) => ({
  eventId,
  smallestGroup: 1,
  ...settings,
  titleFr: title.fr,
  titleEn: title.en,
  mode,
  questions: questions.map(({ kind, topic, label, options, section, shownIf, ...rest }) => ({
    kind,
    topic,
    labelFr: label.fr,
    labelEn: label.en,
    ...(kind === 'GRADE_10' || kind === 'NPS' || options.length === 0
      ? {}
      : { optionsFr: options.map((o) => o.label.fr), optionsEn: options.map((o) => o.label.en) }),
    ...rest,
    sectionFr: section?.fr,
    sectionEn: section?.en,
    shownIfQuestion: shownIf?.position,
    shownIfValues: shownIf?.values,
  })),
});

export const create = async (staff: Client, eventId: string, survey: Survey, settings?: PollSettings) =>
  (await staff.graphql(CREATE, { input: inputOf(eventId, survey, settings) })).data['createPoll'];

/** Creates and opens a poll. */
export async function openPoll(
  staff: Client,
  eventId: string,
  survey: Survey,
  settings?: PollSettings,
): Promise<PollSeen> {
  const { poll } = await create(staff, eventId, survey, settings);
  return (await staff.graphql(OPEN, { pollId: poll.id })).data['openPoll'].poll;
}

/** Answers in the order of the questions. */
export const answersTo = (poll: PollSeen, values: number[]) =>
  poll.questions.map(({ id }, index) => ({ questionId: id, value: values[index]! }));
