import { randomUUID } from 'node:crypto';
import type { Client } from '@parvis/testing';

export const DRAFT = `query ($slug: String!) { event(slug: $slug) { programmeDraft { version
  rules { revision roomChangeMinutes buildingChangeMinutes }
  rooms { id revision name building capacity } tracks { id revision name { fr } colour } sequences { id revision title { fr } }
  absences { id person { personId name } startsAt endsAt }
  sessions { id revision changedBy kind title { fr en } startsAt minutes roomId trackId sequenceId capacity followers isPublished
    speakers { role person { personId name organisationName } } documents { id title { fr } url fileId } } } } }`;

const SESSION = `id revision changedBy title { fr en } startsAt minutes roomId speakers { role person { name } }`;
const SAVE = `mutation ($input: DraftSessionInput!) { saveDraftSession(input: $input) { __typename
  ... on DraftSessionSaved { session { ${SESSION} } } ... on ChangedMeanwhile { by theirs { ${SESSION} } }
  ... on InvalidInput { errors { field code } } } }`;
const PLACE = `mutation ($input: PlaceSessionInput!) { placeDraftSession(input: $input) { __typename
  ... on DraftSessionSaved { session { ${SESSION} } } ... on ChangedMeanwhile { by theirs { ${SESSION} } }
  ... on InvalidInput { errors { field code } } } }`;
const DELETE = `mutation ($eventId: ID!, $sessionId: ID!, $revision: Int!) {
  deleteDraftSession(eventId: $eventId, sessionId: $sessionId, revision: $revision) { __typename
  ... on ChangedMeanwhile { by theirs { ${SESSION} } } } }`;
const PUBLISH = `mutation ($input: PublishInput!) { publishProgramme(input: $input) { __typename
  ... on ProgrammePublished { number told } ... on NothingToPublish { version }
  ... on PublishNeedsConfirming { errorsLeft elsewhere } ... on PublishedMeanwhile { latest { number publishedBy } } } }`;

export const sessionInput = (eventId: string, fields: object = {}) => ({
  eventId,
  id: randomUUID(),
  revision: null,
  kind: 'TALK',
  title: { fr: 'Une séance', en: 'A session' },
  abstract: { fr: '', en: '' },
  language: 'FR',
  startsAt: '2024-10-01T08:00:00Z',
  minutes: 30,
  roomId: null,
  trackId: null,
  sequenceId: null,
  capacity: null,
  expected: null,
  streamUrl: null,
  speakers: [],
  documents: [],
  ...fields,
});

async function answer(client: Client, query: string, variables: object): Promise<any> {
  const { data, errors } = await client.graphql(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0];
}

/** Somebody who builds a programme. */
export const editor = (client: Client) => ({
  draft: async (slug: string) => (await answer(client, DRAFT, { slug })).programmeDraft,
  save: (input: object) => answer(client, SAVE, { input }),
  place: (input: object) => answer(client, PLACE, { input }),
  remove: (variables: object) => answer(client, DELETE, variables),
  publish: (input: object) => answer(client, PUBLISH, { input: { note: '', confirmed: false, ...input } }),
});
