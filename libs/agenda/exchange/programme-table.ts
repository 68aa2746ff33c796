import type { ProgrammeDraft } from '@parvis/contract/resolvers';
import { type Language, wallClockOf } from '@parvis/domain';
import type { Cell, Table } from '@parvis/platform';
import { type Column, COLUMN_TITLES, KIND_TITLES, ROLE_TITLES, WRITTEN_COLUMNS } from './programme-columns';

const WIDTHS: Partial<Record<Column, number>> = {
  titleFr: 50,
  titleEn: 50,
  speakers: 50,
  abstractFr: 70,
  abstractEn: 70,
  id: 38,
};

/** The draft as a table that the import reads back without a change. */
export function programmeTable(draft: ProgrammeDraft, language: Language, timeZone: string): Table {
  const rooms = new Map(draft.rooms.map(({ id, name }) => [id, name]));
  const sequences = new Map(draft.sequences.map(({ id, title }) => [id, title.fr]));
  const tracks = new Map(draft.tracks.map(({ id, name }) => [id, name.fr]));
  const rows = draft.sessions.map((session) => {
    const start = session.startsAt && wallClockOf(session.startsAt, timeZone);
    const end =
      session.startsAt && wallClockOf(new Date(session.startsAt.getTime() + session.minutes * 60_000), timeZone);
    const isSameDay = start?.slice(0, 10) === end?.slice(0, 10);
    const cells: Record<Exclude<Column, 'minutes'>, Cell> = {
      id: session.id,
      day: start?.slice(0, 10) ?? null,
      start: start?.slice(11) ?? null,
      // Over midnight the day is part of it.
      end: (isSameDay ? end?.slice(11) : end?.replace('T', ' ')) ?? null,
      room: rooms.get(session.roomId ?? '') ?? null,
      kind: KIND_TITLES[session.kind][language],
      titleFr: session.title.fr,
      titleEn: session.title.en,
      speakers: session.speakers
        .map(({ person, role }) =>
          role === 'SPEAKER' ? person.name : `${person.name} (${ROLE_TITLES[role][language]})`,
        )
        .join('; '),
      sequence: sequences.get(session.sequenceId ?? '') ?? null,
      track: tracks.get(session.trackId ?? '') ?? null,
      language: session.language,
      capacity: session.capacity ?? null,
      expected: session.expected ?? null,
      abstractFr: session.abstract.fr,
      abstractEn: session.abstract.en,
      streamUrl: session.streamUrl ?? null,
    };
    return WRITTEN_COLUMNS.map((column) => cells[column]);
  });
  return {
    name: 'Programme',
    columns: WRITTEN_COLUMNS.map((column) => ({
      title: COLUMN_TITLES[column][language],
      kind: column === 'capacity' || column === 'expected' ? 'number' : 'text',
      width: WIDTHS[column] ?? 16,
    })),
    rows,
    timeZone,
  };
}
