import { io, type Socket } from 'socket.io-client';
import { graphql } from './measured-product.ts';

export interface MeasuredPoll {
  id: string;
  code: string;
  questionId: string;
}

/** An open poll for whoever is there, that asks for a number. */
export async function makePoll(
  base: string,
  staff: string,
  { highest, smallestGroup, slug = 'medicen-day-2024' }: { highest: number; smallestGroup?: number; slug?: string },
): Promise<MeasuredPoll> {
  const { data } = await graphql(
    base,
    `
      query ($slug: String!) {
        event(slug: $slug) {
          id
        }
      }
    `,
    { slug },
    staff,
  );
  const input = {
    ...{ eventId: data.event.id, titleFr: 'Mesure', titleEn: 'Measure', mode: 'LIVE', audience: 'ANYONE' },
    smallestGroup,
    questions: [{ kind: 'NUMBER', labelFr: 'Numéro', labelEn: 'Number', lowest: 0, highest }],
  };
  const made = await graphql(
    base,
    `
      mutation ($input: PollInput!) {
        createPoll(input: $input) {
          ... on PollCreated {
            poll {
              id
              code
              questions {
                id
              }
            }
          }
        }
      }
    `,
    { input },
    staff,
  );
  const { id, code, questions } = made.data.createPoll.poll;
  await graphql(
    base,
    `
      mutation ($id: ID!) {
        openPoll(pollId: $id) {
          __typename
        }
      }
    `,
    { id },
    staff,
  );
  return { id, code, questionId: questions[0].id };
}

/** A phone that opens the page of the poll: it gets the cookie of a device, and connects. */
export async function enterRoom(base: string, { code }: MeasuredPoll): Promise<Socket> {
  const seen = await graphql(
    base,
    `
      query ($code: String!) {
        poll(code: $code) {
          id
        }
      }
    `,
    { code },
  );
  const socket = io(base, {
    transports: ['websocket'],
    extraHeaders: { Cookie: seen.cookie },
    forceNew: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3000,
  });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  await socket.emitWithAck('poll:watch', code);
  return socket;
}
