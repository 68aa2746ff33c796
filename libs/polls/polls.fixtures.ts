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

const POLL = `id code title { fr } mode status isAnonymous resultsShown hasAnswered
  questions { id kind label { fr } options { value label { fr } } }
  results { pollId answers questions { questionId counts { value count } mean } }`;

const CREATE = `mutation ($input: PollInput!) { createPoll(input: $input) {
  __typename ... on PollCreated { poll { ${POLL} } } ... on InvalidInput { errors { field code } } } }`;
const CHANGED = `{ __typename ... on PollChanged { poll { ${POLL} } } ... on PollChangeRefused { status } }`;
export const OPEN = `mutation ($pollId: ID!) { openPoll(pollId: $pollId) ${CHANGED} }`;
export const CLOSE = `mutation ($pollId: ID!) { closePoll(pollId: $pollId) ${CHANGED} }`;
export const SHOW = `mutation ($pollId: ID!, $shown: Boolean!) { showResults(pollId: $pollId, shown: $shown) ${CHANGED} }`;
export const BY_CODE = `query ($code: String!) { poll(code: $code) { ${POLL} event { slug } } }`;
export const VOTE = `mutation ($pollId: ID!, $answers: [AnswerInput!]!) { vote(pollId: $pollId, answers: $answers) {
  __typename ... on VoteRecorded { poll { ${POLL} } } ... on AlreadyVoted { poll { ${POLL} } }
  ... on PollNotOpen { status } ... on InvalidInput { errors { field code } } } }`;

export interface PollSeen {
  id: string;
  code: string;
  status: string;
  questions: { id: string; kind: string; options: { value: number; label: { fr: string } }[] }[];
}

/** A survey as a member of staff sends it. */
export const inputOf = (eventId: string, { title, mode, questions }: Survey) => ({
  eventId,
  titleFr: title.fr,
  titleEn: title.en,
  mode,
  questions: questions.map(({ kind, topic, label, options }) => ({
    kind,
    topic,
    labelFr: label.fr,
    labelEn: label.en,
    ...(kind === 'GRADE_10'
      ? {}
      : { optionsFr: options.map((o) => o.label.fr), optionsEn: options.map((o) => o.label.en) }),
  })),
});

export const create = async (staff: Client, eventId: string, survey: Survey) =>
  (await staff.graphql(CREATE, { input: inputOf(eventId, survey) })).data['createPoll'];

/** Creates and opens a poll. */
export async function openPoll(staff: Client, eventId: string, survey: Survey): Promise<PollSeen> {
  const { poll } = await create(staff, eventId, survey);
  return (await staff.graphql(OPEN, { pollId: poll.id })).data['openPoll'].poll;
}

/** Answers in the order of the questions. */
export const answersTo = (poll: PollSeen, values: number[]) =>
  poll.questions.map(({ id }, index) => ({ questionId: id, value: values[index]! }));
