import type { ProgrammeQuery } from '@parvis/contract/web';
import { holdsWords } from './holds-words';

export type ProgrammeEvent = NonNullable<ProgrammeQuery['event']>;
export type ProgrammeSession = ProgrammeEvent['programme']['sessions'][number];
export type SessionKind = ProgrammeSession['kind'];
export type Sequence = NonNullable<ProgrammeSession['sequence']>;

/** What the address bar says of the programme; absent means all. */
export interface ProgrammeFilter {
  search?: string;
  sequence?: string;
  kind?: SessionKind;
  room?: string;
  /** Only what is in one's own agenda. */
  mine?: boolean;
}

const tests: {
  [Key in keyof ProgrammeFilter]-?: (session: ProgrammeSession, wanted: NonNullable<ProgrammeFilter[Key]>) => boolean;
} = {
  sequence: ({ sequence }, wanted) => sequence?.id === wanted,
  kind: ({ kind }, wanted) => kind === wanted,
  room: ({ room }, wanted) => room?.id === wanted,
  mine: ({ isFollowed }, wanted) => isFollowed || !wanted,
  search: ({ title, room, speakers }, wanted) =>
    holdsWords(
      [title.fr, title.en, room?.name, ...speakers.flatMap((speaker) => [speaker.name, speaker.organisationName])],
      wanted,
    ),
};

/** The sessions that pass every filter, but for the one on `except`: what its own choices are counted over. */
export function filterSessions(
  sessions: readonly ProgrammeSession[],
  filter: ProgrammeFilter,
  except?: keyof ProgrammeFilter,
): ProgrammeSession[] {
  const keys = (Object.keys(tests) as (keyof ProgrammeFilter)[]).filter(
    (key) => key !== except && filter[key] !== undefined,
  );
  return sessions.filter((session) => keys.every((key) => tests[key](session, filter[key] as never)));
}

export interface Choice {
  value: string;
  count: number;
}

/** The values of one filter with how many sessions each would leave, in the order in which they first come up. */
export function choicesOf(
  sessions: readonly ProgrammeSession[],
  filter: ProgrammeFilter,
  key: 'sequence' | 'kind' | 'room',
): Choice[] {
  const valueOf = (session: ProgrammeSession) => (key === 'kind' ? session.kind : session[key]?.id);
  const counts = new Map<string, number>();
  for (const session of sessions) counts.set(valueOf(session) ?? '', 0);
  for (const session of filterSessions(sessions, filter, key)) {
    const value = valueOf(session) ?? '';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  counts.delete('');
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The calendar day of an instant where the event is, YYYY-MM-DD. */
export const dayOf = (instant: string | Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));

export interface Block {
  sequence: Sequence | null;
  sessions: ProgrammeSession[];
}

export interface Day {
  day: string;
  blocks: Block[];
}

/** A programme as it is read: by day, within a day by sequence, each where its first session stands. */
export function daysOf(sessions: readonly ProgrammeSession[], timeZone: string): Day[] {
  const days = Map.groupBy(sessions, ({ startsAt }) => dayOf(startsAt, timeZone));
  return [...days].map(([day, ofDay]) => ({ day, blocks: blocksOf(ofDay) }));
}

function blocksOf(sessions: readonly ProgrammeSession[]): Block[] {
  const blocks: Block[] = [];
  const lastStart = new Map(sessions.map(({ sequence, startsAt }) => [sequence?.id, startsAt]));
  for (const session of sessions) {
    const { sequence, startsAt } = session;
    const ownBlock = sequence
      ? blocks.find((known) => known.sequence?.id === sequence.id)
      : // A break amid a sequence stands where it falls, not behind the sequence.
        blocks.findLast((known) => known.sequence && lastStart.get(known.sequence.id)! > startsAt);
    const block = ownBlock ?? (sequence || blocks.at(-1)?.sequence ? undefined : blocks.at(-1));
    if (block) block.sessions.push(session);
    else blocks.push({ sequence, sessions: [session] });
  }
  return blocks;
}
