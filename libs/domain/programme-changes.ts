import type { ContentSession, ProgrammeContent } from './programme-content';
import type { Text } from './text';

/** Where and when a session is; the name of the room as it was at that time. */
export interface SessionPlace {
  startsAt: string;
  endsAt: string;
  room: string | null;
}

/** What else of a session may differ between two versions. */
export type ChangedField =
  'KIND' | 'LANGUAGE' | 'ABSTRACT' | 'TRACK' | 'SEQUENCE' | 'CAPACITY' | 'STREAM' | 'DOCUMENTS' | 'ROLES';

/** What became of one session between two versions of a programme. */
export interface SessionChange {
  sessionId: string;
  what: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** As it is now, or was last. */
  title: Text;
  titleBefore: Text | null;
  /** Where it was; null for what was added, and where time and room are the same. */
  from: SessionPlace | null;
  /** Where it is; null for what was removed, and where time and room are the same. */
  to: SessionPlace | null;
  speakersAdded: string[];
  speakersRemoved: string[];
  fields: ChangedField[];
}

/** What differs from one version to the next, in the order of the day; a session that is the same is not named. */
export function programmeChanges(before: ProgrammeContent, after: ProgrammeContent): SessionChange[] {
  const old = new Map(before.sessions.map((session) => [session.id, session]));
  const kept = new Set(after.sessions.map(({ id }) => id));
  const placeIn = ({ rooms }: ProgrammeContent) => {
    const names = new Map(rooms.map(({ id, name }) => [id, name]));
    return ({ startsAt, endsAt, roomId }: ContentSession): SessionPlace => ({
      startsAt,
      endsAt,
      room: roomId === null ? null : (names.get(roomId) ?? null),
    });
  };
  const placeBefore = placeIn(before);
  const placeAfter = placeIn(after);
  const changes = after.sessions.flatMap((session) => {
    const known = old.get(session.id);
    if (!known) return [whole('ADDED', session, { from: null, to: placeAfter(session) })];
    return changeOf(known, session, placeBefore(known), placeAfter(session)) ?? [];
  });
  const removed = before.sessions
    .filter(({ id }) => !kept.has(id))
    .map((session) => whole('REMOVED', session, { from: placeBefore(session), to: null }));
  const time = ({ from, to, sessionId }: SessionChange) => {
    const session = to ?? from;
    return session ? session.startsAt : after.sessions.find(({ id }) => id === sessionId)!.startsAt;
  };
  return [...changes, ...removed]
    .map((change) => ({ change, at: time(change) }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ change }) => change);
}

const whole = (
  what: 'ADDED' | 'REMOVED',
  { id, title, speakers }: ContentSession,
  place: Pick<SessionChange, 'from' | 'to'>,
): SessionChange => {
  const people = speakers.map(({ personId }) => personId);
  return {
    sessionId: id,
    what,
    title,
    titleBefore: null,
    ...place,
    speakersAdded: what === 'ADDED' ? people : [],
    speakersRemoved: what === 'REMOVED' ? people : [],
    fields: [],
  };
};

function changeOf(
  before: ContentSession,
  after: ContentSession,
  from: SessionPlace,
  to: SessionPlace,
): SessionChange | undefined {
  const hasMoved = before.roomId !== after.roomId || from.startsAt !== to.startsAt || from.endsAt !== to.endsAt;
  const people = (session: ContentSession) => session.speakers.map(({ personId }) => personId);
  const [were, are] = [people(before), people(after)];
  const change: SessionChange = {
    sessionId: after.id,
    what: 'CHANGED',
    title: after.title,
    titleBefore: same(before.title, after.title) ? null : before.title,
    from: hasMoved ? from : null,
    to: hasMoved ? to : null,
    speakersAdded: are.filter((id) => !were.includes(id)),
    speakersRemoved: were.filter((id) => !are.includes(id)),
    fields: [],
  };
  const differs: [ChangedField, boolean][] = [
    ['KIND', before.kind !== after.kind],
    ['LANGUAGE', before.language !== after.language],
    ['ABSTRACT', !same(before.abstract, after.abstract)],
    ['TRACK', before.trackId !== after.trackId],
    ['SEQUENCE', before.sequenceId !== after.sequenceId],
    ['CAPACITY', before.capacity !== after.capacity],
    ['STREAM', before.streamUrl !== after.streamUrl],
    ['DOCUMENTS', documents(before) !== documents(after)],
    ['ROLES', rolesDiffer(before, after)],
  ];
  change.fields = differs.filter(([, isDifferent]) => isDifferent).map(([field]) => field);
  const isChanged =
    hasMoved ||
    change.titleBefore !== null ||
    change.speakersAdded.length + change.speakersRemoved.length + change.fields.length > 0;
  return isChanged ? change : undefined;
}

const same = (one: Text, other: Text) => one.fr === other.fr && one.en === other.en;

const documents = (session: ContentSession) =>
  JSON.stringify(session.documents.map(({ title, url, fileId }) => [title.fr, title.en, url, fileId]));

/** Roles and order among those who were there before and still are. */
function rolesDiffer(before: ContentSession, after: ContentSession): boolean {
  const stays = (one: ContentSession, other: ContentSession) =>
    one.speakers
      .filter(({ personId }) => other.speakers.some((speaker) => speaker.personId === personId))
      .map(({ personId, role }) => `${personId} ${role}`);
  return stays(before, after).join() !== stays(after, before).join();
}
