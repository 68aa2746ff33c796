import type { MeetingRequest, Schedule } from '../format.ts';
import { Random } from '../random.ts';

/**
 * Generated relatives of the published instances, by the ways in which their names say they were made: `craf`
 * (wishes added or tables taken away, so that slots are nearly full), `forb` (people made absent in slots drawn at
 * random, in ten thousandths of all), `fixed` (that percentage of requests fixed in a slot), `prec` (that percentage
 * of requests strictly after another of the same person). They are no published instances, and nothing is known of their answers.
 */
export type Change = 'craf' | 'forb' | 'fixed' | 'prec';

export function relative(base: Schedule, change: Change, amount: number, seed: number): Schedule {
  const random = new Random(seed * 104_729 + amount);
  const { known: _known, ...schedule } = structuredClone(base);
  schedule.name = `generated ${base.name ?? ''} ${change}${amount}, ${seed}`;
  for (const request of schedule.requests) {
    delete request.slot;
    delete request.after;
  }
  changes[change](schedule, amount, random);
  return schedule;
}

const changes: Record<Change, (schedule: Schedule, amount: number, random: Random) => void> = {
  craf(schedule, amount, random) {
    const wishes = (id: string): number =>
      schedule.requests.filter(({ participants }) => participants.includes(id)).length;
    for (let i = 0; i < amount; i++) {
      const busyEnough = schedule.participants.filter(({ id, unavailable = [] }) => {
        const most = schedule.slots.length - unavailable.length;
        return wishes(id) > 0 && wishes(id) < most;
      });
      const [one, other] = [busyEnough[random.below(busyEnough.length)], busyEnough[random.below(busyEnough.length)]];
      const known = schedule.requests.some(
        ({ participants }) => one && other && participants.includes(one.id) && participants.includes(other.id),
      );
      if (one && other && one !== other && !known)
        schedule.requests.push({ id: `added ${i + 1}`, participants: [one.id, other.id], required: true });
    }
    const needed = Math.ceil(schedule.requests.length / schedule.slots.length);
    const kept = Math.max(needed, schedule.tables.length - random.below(3));
    schedule.tables = schedule.tables.slice(0, kept);
  },
  forb(schedule, amount, random) {
    for (const person of schedule.participants) {
      const lost = schedule.slots.filter(() => random.unit() < amount / 10_000).map(({ id }) => id);
      if (lost.length > 0) person.unavailable = [...new Set([...(person.unavailable ?? []), ...lost])];
    }
  },
  /** In slots in which the fixed ones do not stand in each other’s way. */
  fixed(schedule, amount, random) {
    const taken = new Set<string>();
    const tables = new Map<string, number>();
    for (const request of shuffled(schedule.requests, random)) {
      if (random.below(100) >= amount) continue;
      const free = schedule.slots.filter(
        ({ id, period }) =>
          (!request.periods?.length || (period != null && request.periods.includes(period))) &&
          (tables.get(id) ?? 0) < schedule.tables.length &&
          request.participants.every(
            (p) =>
              !taken.has(`${p} ${id}`) && !schedule.participants.find((one) => one.id === p)!.unavailable?.includes(id),
          ),
      );
      const slot = free[random.below(free.length)];
      if (!slot) continue;
      request.slot = slot.id;
      tables.set(slot.id, (tables.get(slot.id) ?? 0) + 1);
      for (const p of request.participants) taken.add(`${p} ${slot.id}`);
    }
  },
  prec(schedule, amount, random) {
    const order = shuffled(schedule.requests, random);
    for (let i = 1; i < order.length; i++) {
      if (random.below(100) >= amount) continue;
      const earlier = order
        .slice(0, i)
        .filter((other) => other.participants.some((p) => order[i]!.participants.includes(p)));
      const before = earlier[random.below(earlier.length)];
      if (before) order[i]!.after = [before.id];
    }
  },
};

function shuffled(requests: readonly MeetingRequest[], random: Random): MeetingRequest[] {
  const drawn = requests.map((request) => ({ request, at: random.unit() }));
  return drawn.sort((one, other) => one.at - other.at).map(({ request }) => request);
}
