import { randomUUID } from 'node:crypto';
import type { Queryable } from '@parvis/platform';
import { type Client, makeEvent, makeOrganisation, makePerson, makeTicket, type TestApp } from '@parvis/testing';

/** The morning of the event, when people book. */
export const MORNING = '2024-10-01T06:00:00Z';

export interface Meeter extends Client {
  personId: string;
}

/** An event with slots of 20 minutes from 9:00 in Paris on, tables, and a period that is open on that morning. */
export async function makeMeetingEvent(
  db: Queryable,
  { slots = 3, tables = 2 } = {},
): Promise<{ id: string; slug: string; slotIds: string[] }> {
  const event = await makeEvent(db);
  await db.query(
    `insert into meeting_period (event_id, opens_at, closes_at) values ($1, '2024-09-01', '2024-10-01T17:00:00Z')`,
    [event.id],
  );
  await db.query(
    `insert into meeting_table (event_id, label, position) select $1, 'Table ' || n, n from generate_series(1, $2::int) n`,
    [event.id, tables],
  );
  const made = await db.query<{ id: string }>(
    `insert into slot (event_id, starts_at, ends_at)
     select $1, at, at + interval '20 minutes' from generate_series(0, $2::int - 1) n,
       lateral (select timestamptz '2024-10-01T07:00:00Z' + n * interval '20 minutes' as at) x order by n returning id`,
    [event.id, slots],
  );
  return { ...event, slotIds: made.map(({ id }) => id) };
}

export interface Named {
  givenName?: string;
  familyName?: string;
  email?: string;
  language?: 'FR' | 'EN';
  organisation?: { name: string; college?: string; filiere?: string };
  openToMeetings?: boolean;
}

/** Somebody with a ticket, at a browser. */
export async function makeMeeter(
  test: TestApp,
  eventId: string,
  { organisation, openToMeetings = true, ...named }: Named = {},
): Promise<Meeter> {
  const organisationId = organisation && (await makeOrganisation(test.database, organisation));
  const personId = await makePerson(test.database, { ...named, ...(organisationId && { organisationId }) });
  await makeTicket(test.database, eventId, personId, { openToMeetings });
  return { ...(await test.as(personId)), personId };
}

const REQUEST = `id status message sentByMe sentAt priority company takenBy declineReason declineNote expiresAt proposedSlots { id } other { personId name } meeting { id status table slot { id startsAt } with { name } }`;

export const ASK = `mutation ($eventId: ID!, $personId: ID!, $message: String!, $requestKey: ID!, $priority: Int, $forCompany: Boolean) {
  askMeeting(eventId: $eventId, personId: $personId, message: $message, requestKey: $requestKey, priority: $priority, forCompany: $forCompany) {
    __typename
    ... on MeetingAsked { request { ${REQUEST} } }
    ... on AlreadyAsked { request { ${REQUEST} } }
    ... on PersonNotAvailable { personId }
    ... on TooManyRequests { retryAfterMinutes }
    ... on RequestLimitReached { limit }
    ... on MeetingsClosed { opensAt closesAt }
    ... on InvalidInput { errors { field code } } } }`;

const BOOKED = `__typename
  ... on MeetingBooked { meeting { id status table slot { id startsAt } with { personId name } } }
  ... on SlotTaken { alternatives { id startsAt } }
  ... on MeetingLimitReached { limit name isMine }
  ... on MeetingTooClose { minutes alternatives { id } }
  ... on RequestNotOpen { status }
  ... on AlreadyAsked { request { id } }
  ... on MeetingsClosed { phase opensAt closesAt }`;

export const ACCEPT = `mutation ($requestId: ID!, $slotId: ID!) { acceptMeeting(requestId: $requestId, slotId: $slotId) { ${BOOKED} } }`;
export const MOVE = `mutation ($meetingId: ID!, $slotId: ID!) { moveMeeting(meetingId: $meetingId, slotId: $slotId) { ${BOOKED} } }`;

const ANSWERED = `__typename ... on RequestAnswered { request { ${REQUEST} } } ... on RequestNotOpen { status }`;

export const DECLINE = `mutation ($requestId: ID!) { declineMeeting(requestId: $requestId) { ${ANSWERED} } }`;
export const WITHDRAW = `mutation ($requestId: ID!) { withdrawMeeting(requestId: $requestId) { ${ANSWERED} } }`;

export const CANCEL = `mutation ($meetingId: ID!) { cancelMeeting(meetingId: $meetingId) {
  __typename ... on MeetingCancelled { meeting { id status } } ... on MeetingNotCancellable { status } } }`;

export const FREE = `query ($requestId: ID!) { freeSlots(requestId: $requestId) { id startsAt } }`;

export const VIEW = `query ($slug: String!) { event(slug: $slug) { meetings {
  isOpen isOpenToMeetings offers seeks slots { id } received { ${REQUEST} } asked { ${REQUEST} }
  schedule { id table slot { id } with { name } } } } }`;

export async function ask(from: Meeter, eventId: string, personId: string, requestKey: string = randomUUID()) {
  const { data } = await from.graphql(ASK, { eventId, personId, message: 'Parlons de capteurs.', requestKey });
  return data['askMeeting'];
}

/** A request that is waiting for its answer. */
export async function askedRequest(from: Meeter, eventId: string, to: Meeter): Promise<string> {
  return (await ask(from, eventId, to.personId)).request.id;
}

/** A meeting booked in this slot. */
export async function bookedMeeting(
  from: Meeter,
  eventId: string,
  to: Meeter,
  slotId: string,
): Promise<{ requestId: string; meetingId: string }> {
  const requestId = await askedRequest(from, eventId, to);
  const { data } = await to.graphql(ACCEPT, { requestId, slotId });
  return { requestId, meetingId: data['acceptMeeting'].meeting.id };
}
