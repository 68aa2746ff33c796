import { randomUUID } from 'node:crypto';
import type { DraftSession, ProgrammeDraft } from '@parvis/contract/resolvers';
import { foldName, type Text } from '@parvis/domain';
import { draftSession, type DraftSessionFields, fieldErrors } from '../editor/editor.rules';
import type { People } from './find-people';
import type { ImportFault, SessionRecord } from './records';

/** A session as the import would leave it. */
export interface PlannedSession {
  line: number;
  id: string;
  fields: DraftSessionFields;
  /** Null for one that is new. */
  before: DraftSession | null;
  /** Which of its fields differ. */
  changed: string[];
}

export interface ImportPlan {
  faults: ImportFault[];
  created: PlannedSession[];
  changed: PlannedSession[];
  unchanged: number;
  /** Drafts that the file does not name; they stay. */
  untouched: number;
  rooms: { id: string; name: string }[];
  sequences: { id: string; title: Text }[];
  tracks: { id: string; name: Text }[];
}

const NEW_SESSION: Omit<DraftSessionFields, 'title'> = {
  kind: 'TALK',
  abstract: { fr: '', en: '' },
  language: 'FR',
  startsAt: null,
  minutes: 30,
  roomId: null,
  trackId: null,
  sequenceId: null,
  capacity: null,
  expected: null,
  streamUrl: null,
  speakers: [],
  documents: [],
};

/** What an import would create and change in a draft, and what is wrong with it; nothing is written. */
export function planImport(records: readonly SessionRecord[], draft: ProgrammeDraft, people: People): ImportPlan {
  const plan: ImportPlan = {
    ...{ faults: [], created: [], changed: [], rooms: [], sequences: [], tracks: [] },
    ...{ unchanged: 0, untouched: 0 },
  };
  const parts = partFinder(draft, plan);
  const writtenIn = languageOfFile(records, draft.sessions);
  const taken = new Set<string>();
  for (const record of records) {
    const before = matchOf(record, draft.sessions, taken);
    if (record.id !== null && taken.has(record.id)) {
      plan.faults.push({ line: record.line, column: null, code: 'TWICE', value: record.id });
      continue;
    }
    const fault = (column: string | null, code: string, value: string | null = null) =>
      plan.faults.push({ line: record.line, column, code, value });
    const speakers = people.of(record, before, fault);
    const old = before ? fieldsOf(before) : { ...NEW_SESSION, title: { fr: '', en: '' } };
    const next = {
      ...old,
      ...(record.kind && { kind: record.kind }),
      ...(record.language && { language: record.language }),
      ...(record.startsAt !== undefined && { startsAt: record.startsAt }),
      ...(record.minutes !== undefined && { minutes: record.minutes }),
      ...(record.capacity !== undefined && { capacity: record.capacity }),
      ...(record.expected !== undefined && { expected: record.expected }),
      ...(record.streamUrl !== undefined && { streamUrl: record.streamUrl }),
      ...(record.room !== undefined && { roomId: parts.room(record.room) }),
      ...(record.sequence !== undefined && { sequenceId: parts.sequence(record.sequence) }),
      ...(record.track !== undefined && { trackId: parts.track(record.track) }),
      ...(speakers && { speakers }),
      title: textOf(old.title, [record.titleFr, record.titleEn, record.title], writtenIn),
      abstract: textOf(old.abstract, [record.abstractFr, record.abstractEn, record.abstract], writtenIn),
    };
    const parsed = draftSession.safeParse(next);
    if (!parsed.success) {
      for (const { field, code } of fieldErrors(parsed.error)) fault(field, code);
      continue;
    }
    const id = before?.id ?? record.id ?? randomUUID();
    taken.add(id);
    const changed = before ? differing(old, parsed.data) : [];
    const planned = { line: record.line, id, fields: parsed.data, before, changed };
    if (!before) plan.created.push(planned);
    else if (changed.length > 0) plan.changed.push(planned);
    else plan.unchanged += 1;
  }
  plan.untouched = draft.sessions.filter(({ id }) => !taken.has(id)).length;
  return plan;
}

/** By its id; a file without ids means the one session of that title that no other line means. */
function matchOf(record: SessionRecord, sessions: readonly DraftSession[], taken: ReadonlySet<string>) {
  if (record.id !== null) return sessions.find(({ id }) => id === record.id) ?? null;
  const titles = [record.titleFr, record.titleEn, record.title].filter(Boolean).map((title) => foldName(title!));
  const found = sessions.filter(
    ({ id, title }) => !taken.has(id) && titles.some((one) => one === foldName(title.fr) || one === foldName(title.en)),
  );
  return found.length === 1 ? found[0]! : null;
}

/** The language in which a file of one language is written: that of most of the titles it has in common with the draft. */
function languageOfFile(records: readonly SessionRecord[], sessions: readonly DraftSession[]): 'fr' | 'en' {
  const byId = new Map(sessions.map((session) => [session.id, session.title]));
  const agree = (language: 'fr' | 'en') =>
    records.filter(({ id, title }) => {
      const known = id === null ? undefined : byId.get(id);
      return known && known.fr !== known.en && known[language] === title;
    }).length;
  return agree('en') > agree('fr') ? 'en' : 'fr';
}

/** A text of one language that was the same in both stays so. */
function textOf(
  old: Text,
  [fr, en, one]: [string | undefined, string | undefined, string | undefined],
  writtenIn: 'fr' | 'en',
): Text {
  if (one === undefined) return { fr: fr ?? old.fr, en: en ?? old.en };
  if (one === old.fr || one === old.en) return old;
  return old.fr === old.en ? { fr: one, en: one } : { ...old, [writtenIn]: one };
}

const fieldsOf = (session: DraftSession): DraftSessionFields => ({
  ...{ kind: session.kind, title: session.title, abstract: session.abstract, language: session.language },
  ...{ startsAt: session.startsAt ?? null, minutes: session.minutes, roomId: session.roomId ?? null },
  ...{ trackId: session.trackId ?? null, sequenceId: session.sequenceId ?? null },
  ...{ capacity: session.capacity ?? null, expected: session.expected ?? null, streamUrl: session.streamUrl ?? null },
  speakers: session.speakers.map(({ person, role }) => ({ personId: person.personId, role })),
  documents: session.documents.map(({ id, title, url, fileId }) => ({
    id,
    title,
    url: url ?? null,
    fileId: fileId ?? null,
  })),
});

function differing(old: DraftSessionFields, next: DraftSessionFields): string[] {
  const said = (fields: DraftSessionFields, key: keyof DraftSessionFields) =>
    key === 'title' || key === 'abstract' ? `${fields[key].fr}\0${fields[key].en}` : JSON.stringify(fields[key]);
  return (Object.keys(next) as (keyof DraftSessionFields)[]).filter(
    (key) => key !== 'documents' && said(old, key) !== said(next, key),
  );
}

/** Rooms, sequences and tracks by their names; a name that is new makes one. */
function partFinder(draft: ProgrammeDraft, plan: ImportPlan) {
  const finder = <Part extends { id: string }>(
    known: readonly { id: string; names: string[] }[],
    made: Part[],
    make: (id: string, name: string) => Part,
  ) => {
    const byName = new Map(known.flatMap(({ id, names }) => names.map((name) => [foldName(name), id])));
    return (name: string | null): string | null => {
      if (name === null) return null;
      const found = byName.get(foldName(name));
      if (found !== undefined) return found;
      const id = randomUUID();
      byName.set(foldName(name), id);
      made.push(make(id, name));
      return id;
    };
  };
  const inBoth = (name: string): Text => ({ fr: name, en: name });
  return {
    room: finder(
      draft.rooms.map(({ id, name }) => ({ id, names: [name] })),
      plan.rooms,
      (id, name) => ({ id, name }),
    ),
    sequence: finder(
      draft.sequences.map(({ id, title }) => ({ id, names: [title.fr, title.en] })),
      plan.sequences,
      (id, name) => ({ id, title: inBoth(name) }),
    ),
    track: finder(
      draft.tracks.map(({ id, name }) => ({ id, names: [name.fr, name.en] })),
      plan.tracks,
      (id, name) => ({ id, name: inBoth(name) }),
    ),
  };
}
