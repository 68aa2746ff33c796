import { Injectable } from '@nestjs/common';
import { isWorthTelling, type SessionChange } from '@parvis/domain';
import { Clock, eventRoom, Jobs, personRoom, tellLive, type Tx } from '@parvis/platform';
import { WorkshopLine } from '../workshop-line';
import { MakeProgrammeFile, SendProgrammeNews } from './jobs/definitions';
import { type Elsewhere, reseat } from './reseat';
import { SpokenOver } from './spoken-over';
import { type AppendedVersion, appendVersion } from './versions';

/** Somebody who counts on a session: follows it, waits for a seat, or speaks. */
export interface Bound {
  sessionId: string;
  personId: string;
}

export interface PublishedVersion extends AppendedVersion {
  elsewhere: Elsewhere[];
  /** How many people are told. */
  told: number;
}

/**
 * What follows from sessions that changed: the next version, seats at the new times, and everybody who counts on one of
 * them told. For whoever wrote `session`, in the same transaction.
 */
@Injectable()
export class ProgrammeVersions {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly line: WorkshopLine,
    private readonly spokenOver: SpokenOver,
  ) {}

  /** @param before who was bound to sessions, from `readBound`, before some of them were removed or changed */
  async append(
    tx: Tx,
    { eventId, by, note, before = [] }: { eventId: string; by: string | null; note: string; before?: readonly Bound[] },
  ): Promise<PublishedVersion> {
    const version = await appendVersion(tx, { eventId, by, at: this.clock.now(), note });
    await tx.query(
      `insert into event_role (event_id, person_id, role)
       select distinct $1::uuid, x.person_id, 'SPEAKER' from session_speaker x join session s on s.id = x.session_id
       where s.event_id = $1 on conflict do nothing`,
      [eventId],
    );
    // Before seats are given up: those who lose one are told with everybody else.
    const bound = [...before, ...(await readBound(tx, eventId))];
    const elsewhere = await this.bringAbout(tx, eventId, version, bound);
    const told = await this.tellPeople(
      tx,
      eventId,
      version.number,
      concerned(version.changes, bound, elsewhere),
      elsewhere,
    );
    return { ...version, elsewhere, told };
  }

  /** Minutes on the day: only who loses something for them has an e-mail; the page tells the others. */
  async appendMinutes(tx: Tx, { eventId, by }: { eventId: string; by: string | null }): Promise<PublishedVersion> {
    const version = await appendVersion(tx, { eventId, by, at: this.clock.now(), note: '' });
    const elsewhere = await this.bringAbout(tx, eventId, version, await readBound(tx, eventId));
    const told = await this.tellPeople(tx, eventId, version.number, concerned([], [], elsewhere), elsewhere);
    return { ...version, elsewhere, told };
  }

  /** Seats, lines and files follow a version, by one rule whatever made it. */
  private async bringAbout(
    tx: Tx,
    eventId: string,
    { number, changes }: AppendedVersion,
    bound: readonly Bound[],
  ): Promise<Elsewhere[]> {
    const moved = new Set(changes.filter(hasMoved).map(({ sessionId }) => sessionId));
    const elsewhere = await reseat(tx, eventId, [...moved], this.spokenOver);
    const seats = elsewhere.filter(({ loses }) => loses === 'SEAT').map(({ sessionId }) => sessionId);
    await this.line.serveSoon(tx, [...new Set([...moved, ...seats])].sort());
    // Where they were before they have time now.
    const changed = new Set(changes.map(({ sessionId }) => sessionId));
    const freed = [...bound.filter(({ sessionId }) => changed.has(sessionId)), ...elsewhere];
    await this.line.serveAgain(tx, eventId, [...new Set(freed.map(({ personId }) => personId))]);
    await this.jobs.enqueue(tx, MakeProgrammeFile, { eventId }, { key: `programme-file:${eventId}` });
    await tellLive(tx, [eventRoom(eventId)], 'programme:changed', { eventId, version: number });
    return elsewhere;
  }

  /** One message a person, with all that concerns them. Nobody hears of an event that is hidden, or over. */
  private async tellPeople(
    tx: Tx,
    eventId: string,
    number: number,
    sessionsOf: ReadonlyMap<string, ReadonlySet<string>>,
    elsewhere: readonly Elsewhere[],
  ): Promise<number> {
    const [event] = await tx.query<object[]>(
      `select from event where id = $1 and status = 'PUBLISHED' and ends_at > $2`,
      [eventId, this.clock.now()],
    );
    if (!event) return 0;
    for (const [personId, sessionIds] of sessionsOf) {
      const lost = elsewhere.filter((one) => one.personId === personId);
      await this.jobs.enqueue(tx, SendProgrammeNews, { eventId, number, personId, sessionIds: [...sessionIds], lost });
    }
    await tellLive(tx, [...sessionsOf.keys()].map(personRoom), 'agenda:changed', { eventId });
    return sessionsOf.size;
  }
}

/** Who counts on which sessions of an event. */
export function readBound(tx: Tx, eventId: string): Promise<Bound[]> {
  return tx.query<Bound[]>(
    `select s.id as "sessionId", x.person_id as "personId"
     from session s
     join (select session_id, person_id from session_follow
           union select session_id, person_id from workshop_waiting
           union select session_id, person_id from session_speaker) x on x.session_id = s.id
     where s.event_id = $1 order by x.person_id, s.starts_at`,
    [eventId],
  );
}

/** The sessions that each person is told of. */
function concerned(
  changes: readonly SessionChange[],
  bound: readonly Bound[],
  elsewhere: readonly Elsewhere[],
): Map<string, Set<string>> {
  const worth = new Set(changes.filter(isWorthTelling).map(({ sessionId }) => sessionId));
  const people = new Map<string, Set<string>>();
  const add = ({ personId, sessionId }: Bound) => {
    const sessions = people.get(personId);
    if (sessions) sessions.add(sessionId);
    else people.set(personId, new Set([sessionId]));
  };
  for (const one of bound) if (worth.has(one.sessionId)) add(one);
  for (const { sessionId, speakersAdded, speakersRemoved } of changes) {
    for (const personId of [...speakersAdded, ...speakersRemoved]) add({ personId, sessionId });
  }
  for (const one of elsewhere) add(one);
  return people;
}

const hasMoved = ({ what, to, speakersAdded, fields }: SessionChange) =>
  what !== 'REMOVED' && (to !== null || speakersAdded.length > 0 || fields.includes('CAPACITY'));
