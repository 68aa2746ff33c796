import { Chance } from './chance';
import { biographies } from './data/person-words';
import type { Gathering } from './gathering';
import type { Person } from './people';
import type { SequencePlan, SessionKind, SessionPlan } from './plans';
import { hasLink } from './role-people';

export interface SessionSpan {
  id: string;
  plan: SessionPlan;
  from: Date;
  to: Date;
}

/** Rooms, sequences and sessions of an event, with who speaks; everybody among the speakers speaks at least once. */
export function makeProgramme(gathering: Gathering): SessionSpan[] {
  const { plan, rows, chance, eventId, at } = gathering;
  const rooms = new Map(
    plan.rooms.map(({ name, capacity, building = null }, position) => {
      const id = chance.uuid();
      rows.add('room', { id, event_id: eventId, name, capacity, building, position });
      return [name, id];
    }),
  );
  const tracks = makeTracks(gathering);
  const add = (session: SessionPlan, sequenceId: string | null): SessionSpan => {
    const from = at(session.at);
    const span = { id: chance.uuid(), plan: session, from, to: new Date(from.getTime() + session.minutes * 60_000) };
    rows.add('session', {
      id: span.id,
      event_id: eventId,
      sequence_id: sequenceId,
      room_id: session.room ? rooms.get(session.room) : null,
      track_id: tracks.get(session.kind) ?? null,
      kind: session.kind,
      title: session.title,
      abstract: session.abstract,
      language: session.language ?? 'FR',
      starts_at: span.from,
      ends_at: span.to,
      capacity: session.seats ?? null,
    });
    return span;
  };
  const sessions = plan.sequences.flatMap((sequence, position) => {
    const id = chance.uuid();
    rows.add('sequence', { id, event_id: eventId, title: sequence.title, position });
    return sequence.sessions.map((session) => ({ span: add(session, id), sequence }));
  });
  const around = plan.around.map((session) => ({ span: add(session, null), sequence: undefined }));
  const all = [...around, ...sessions].sort((a, b) => a.span.from.getTime() - b.span.from.getTime());
  assignSpeakers(gathering, all);
  return all.map(({ span }) => span);
}

/** The track of each kind of session; drawn apart, so that the rest of the year is what it is without them. */
function makeTracks({ plan, rows, eventId }: Gathering): Map<SessionKind, string> {
  const chance = new Chance([...plan.slug].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_003);
  const tracks = new Map<SessionKind, string>();
  for (const [position, { name, colour, kinds }] of (plan.tracks ?? []).entries()) {
    const id = chance.uuid();
    rows.add('track', { id, event_id: eventId, name, colour, position });
    for (const kind of kinds) tracks.set(kind, id);
  }
  return tracks;
}

function assignSpeakers(
  gathering: Gathering,
  sessions: { span: SessionSpan; sequence: SequencePlan | undefined }[],
): void {
  const { plan, rows, chance, diary, speakers } = gathering;
  const rolePerson = speakers.find(hasLink);
  const waiting = speakers.filter((person) => person !== rolePerson);
  const topics = new Map<Person, SequencePlan>();
  for (const { span, sequence } of sessions) {
    const chosen: Person[] = [];
    if (span.plan.hasRolePerson && rolePerson) chosen.push(rolePerson);
    while (chosen.length < (span.plan.speakers ?? 0)) {
      const next =
        waiting.shift() ??
        chance
          .shuffle(speakers)
          .find((person) => !chosen.includes(person) && person !== rolePerson && diary.isFree(person.id, span));
      if (!next) throw new Error(`Nobody is free to speak at ${span.plan.at}.`);
      chosen.push(next);
    }
    for (const [position, person] of chosen.entries()) {
      const role = position === 0 && span.plan.kind === 'ROUND_TABLE' ? 'MODERATOR' : 'SPEAKER';
      rows.add('session_speaker', { session_id: span.id, person_id: person.id, role, position });
      diary.take(person.id, span);
      if (!topics.has(person)) topics.set(person, sequence ?? chance.pick(plan.sequences));
    }
  }
  for (const [person, sequence] of topics) {
    const topic = chance.pick(sequence.topics);
    const biography = chance.pick(biographies);
    rows.add('speaker_profile', {
      event_id: gathering.eventId,
      person_id: person.id,
      biography: {
        fr: `<p>${biography.fr.replace('{name}', person.name).replace('{topic}', topic.fr)}</p>`,
        en: `<p>${biography.en.replace('{name}', person.name).replace('{topic}', topic.en)}</p>`,
      },
    });
  }
}

/** Sign-ups for workshops, then the talks that people put into their agendas; nobody in two places. */
export function followSessions(gathering: Gathering, sessions: readonly SessionSpan[]): void {
  const { plan, chance, guests, diary, rows } = gathering;
  const eve = new Date(gathering.at('0 00:00').getTime() - 12 * 3_600_000);
  const follow = (session: SessionSpan, personId: string) => {
    diary.take(personId, session);
    const followed_at = chance.instant(new Date(eve.getTime() - 10 * 86_400_000), eve);
    rows.add('session_follow', { session_id: session.id, person_id: personId, followed_at });
  };
  const public_ = guests.filter(({ audience, person }) => audience !== 'EXHIBITOR' && !hasLink(person));
  for (const session of sessions.filter((one) => one.plan.seats !== undefined)) {
    const share = plan.isOver ? chance.between(85, 100) : chance.between(60, 90);
    const takers = chance.shuffle(public_).filter(({ person }) => diary.isFree(person.id, session));
    for (const { person } of takers.slice(0, Math.floor((session.plan.seats! * share) / 100)))
      follow(session, person.id);
  }
  const talks = sessions.filter((one) => one.plan.seats === undefined && (one.plan.speakers ?? 0) > 0);
  for (const { person } of public_) {
    if (!chance.happens(0.45)) continue;
    for (const session of chance.sample(talks, chance.between(1, 5))) {
      if (diary.isFree(person.id, session)) follow(session, person.id);
    }
  }
  // Whoever signs in as the attendee finds an agenda that has begun.
  for (const { person } of guests.filter(({ audience, person }) => hasLink(person) && audience === 'MEMBER')) {
    for (const session of sessions.filter(
      (one) => ['0 09:50', '0 11:10', '1 09:30'].includes(one.plan.at) && one.plan.kind === 'ROUND_TABLE',
    ))
      follow(session, person.id);
  }
}
