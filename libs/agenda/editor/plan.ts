import type { ProgrammeDraft } from '@parvis/contract/resolvers';
import type { ProgrammePlan } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

/** A draft as the judge of conflicts wants it. */
export async function planOf(
  db: Queryable,
  eventId: string,
  { rooms, sequences, rules, absences, sessions }: ProgrammeDraft,
): Promise<ProgrammePlan> {
  const [event] = await db.query<ProgrammePlan['event']>(
    'select starts_at as "startsAt", ends_at as "endsAt", time_zone as "timeZone" from event where id = $1',
    [eventId],
  );
  return {
    event: event!,
    rooms: rooms.map(({ id, building, capacity }) => ({ id, building: building ?? null, capacity: capacity ?? null })),
    sequences,
    times: rules,
    absences: absences.map(({ person, startsAt, endsAt }) => ({
      personId: person.personId,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })),
    sessions: sessions.map((session) => ({
      id: session.id,
      kind: session.kind,
      startsAt: session.startsAt ?? null,
      minutes: session.minutes,
      roomId: session.roomId ?? null,
      sequenceId: session.sequenceId ?? null,
      capacity: session.capacity ?? null,
      expected: session.expected ?? null,
      speakers: session.speakers.map(({ person }) => person),
    })),
  };
}
