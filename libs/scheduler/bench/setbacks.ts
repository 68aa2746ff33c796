import type { PublishedMeeting, Schedule } from '../format.ts';
import { Random } from '../random.ts';

/** The published schedule after one person has not come. */
export function noShow(schedule: Schedule, published: PublishedMeeting[], person: string): Schedule {
  const unavailable = schedule.slots.map(({ id }) => id);
  const participants = schedule.participants.map((one) => (one.id === person ? { ...one, unavailable } : one));
  return { ...schedule, participants, previous: published };
}

/**
 * The published schedule after a bad morning: 2 % of the people do not come, 4 % lose six slots, and there are 3 % new
 * requests.
 */
export function setback(schedule: Schedule, published: PublishedMeeting[], seed: number): Schedule {
  const random = new Random(seed);
  const all = schedule.slots.map(({ id }) => id);
  const participants = schedule.participants.map((person) => {
    const dice = random.below(100);
    if (dice >= 6) return person;
    const from = random.below(Math.max(1, all.length - 6));
    const lost = dice < 2 ? all : all.slice(from, from + 6);
    return { ...person, unavailable: [...new Set([...(person.unavailable ?? []), ...lost])] };
  });
  const people = schedule.participants.map(({ id }) => id);
  const requests = [...schedule.requests];
  for (let i = 0; i < schedule.requests.length * 0.03; i++) {
    const one = random.below(people.length);
    const other = (one + 1 + random.below(people.length - 1)) % people.length;
    requests.push({ id: `new ${i + 1}`, participants: [people[one]!, people[other]!], weight: 1 + random.below(3) });
  }
  return { ...schedule, participants, requests, previous: published };
}
