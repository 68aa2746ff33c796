import { z } from 'zod';
import type { SessionKind } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { EVERYWHERE, FRAB_TYPES } from '../feeds/frab';
import { LIMITS, type ReadFile, type SessionRecord } from './records';

const text = z.string().max(LIMITS.cell).nullish();

/** What the format says of a session, and what others write in it: nothing but times and a title can be counted on. */
const frabEvent = z.object({
  guid: text,
  title: z.string().min(1).max(LIMITS.cell),
  date: z.iso.datetime({ offset: true }),
  duration: z.string().regex(/^\d{1,2}:[0-5]\d(:\d\d)?$/),
  type: text,
  track: text,
  language: text,
  abstract: text,
  persons: z
    .array(z.object({ guid: text, name: text, public_name: text }))
    .max(100)
    .nullish(),
});
const frabFile = z.object({
  schedule: z.object({
    conference: z.object({
      days: z.array(z.object({ rooms: z.record(z.string(), z.array(z.unknown())) })).max(100),
    }),
  }),
});

const kinds = new Map<string, SessionKind>([
  ...Object.entries(FRAB_TYPES).map(([kind, type]): [string, SessionKind] => [type, kind as SessionKind]),
  ['hands-on', 'WORKSHOP'],
  ['lecture', 'TALK'],
  ['meeting', 'NETWORKING'],
]);

/** The sessions of a frab `schedule.json`; undefined for what is none. */
export function readFrabRecords(bytes: Buffer): ReadFile | undefined {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const file = frabFile.safeParse(json);
  if (!file.success) return undefined;
  const events = file.data.schedule.conference.days.flatMap(({ rooms }) =>
    Object.entries(rooms).flatMap(([room, some]) => some.map((event) => ({ room, event }))),
  );
  const found: ReadFile = { records: [], faults: [] };
  for (const [at, { room, event }] of events.slice(0, LIMITS.rows).entries()) {
    const line = at + 1;
    const parsed = frabEvent.safeParse(event);
    if (parsed.success) found.records.push(recordOf(line, room, parsed.data));
    else
      for (const { path } of parsed.error.issues)
        found.faults.push({ line, column: String(path[0] ?? ''), code: 'INVALID', value: null });
  }
  if (events.length > LIMITS.rows)
    found.faults.push({ line: LIMITS.rows + 1, column: null, code: 'TOO_MANY_LINES', value: null });
  return found;
}

function recordOf(line: number, room: string, event: z.infer<typeof frabEvent>): SessionRecord {
  const [hours, minutes] = event.duration.split(':').map(Number) as [number, number];
  const kind = kinds.get(event.type?.toLowerCase() ?? '');
  return {
    line,
    id: isId(event.guid?.toLowerCase()) ? event.guid.toLowerCase() : null,
    title: event.title,
    startsAt: new Date(event.date),
    minutes: hours * 60 + minutes,
    room: Object.values(EVERYWHERE).includes(room) ? null : room,
    ...(kind && { kind }),
    ...(event.track !== undefined && { track: event.track || null }),
    ...(typeof event.abstract === 'string' && { abstract: event.abstract }),
    ...((event.language === 'fr' || event.language === 'en') && { language: event.language === 'fr' ? 'FR' : 'EN' }),
    ...(event.persons && {
      speakers: event.persons.map(({ guid, name, public_name: publicName }) => ({
        name: name ?? publicName ?? '',
        email: null,
        personId: isId(guid) ? guid : null,
        role: null,
      })),
    }),
  };
}
