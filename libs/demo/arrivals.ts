import type { Gathering, Guest } from './gathering';
import type { Person } from './people';
import { hasLink } from './role-people';

const MINUTE = 60_000;

/** Who came, as the tablets at the doors wrote it down; `surely` are those of whom more is known later. */
export function makeArrivals(
  gathering: Gathering,
  operators: readonly Person[],
  surely: (guest: Guest) => boolean = () => false,
): Guest[] {
  const { plan, chance, guests, rows } = gathering;
  const doors = Array.from({ length: guests.length > 100 ? 3 : 1 }, () => ({
    deviceId: chance.uuid(),
    operator: chance.pick(operators),
  }));
  const scan = (guest: Guest | null, code: string, verdict: string, scannedAt: Date) => {
    const { deviceId, operator } = chance.pick(doors);
    rows.add('scan', {
      id: chance.uuid(),
      event_id: gathering.eventId,
      ticket_id: guest?.ticketId ?? null,
      device_id: deviceId,
      operator_id: operator.id,
      code,
      method: chance.weighted({ CAMERA: 88, SEARCH: 8, TYPED: 4 }),
      verdict,
      scanned_at: scannedAt,
      received_at: new Date(scannedAt.getTime() + chance.between(150, 2500)),
    });
  };
  const present = guests.filter((guest) => surely(guest) || chance.happens(0.81));
  for (const guest of present) {
    const scannedAt = arrival(gathering);
    scan(guest, guest.code, 'ADMITTED', scannedAt);
    if (chance.happens(0.03))
      scan(guest, guest.code, 'ALREADY_IN', new Date(scannedAt.getTime() + chance.between(2, 200) * MINUTE));
  }
  for (let n = 0; n < plan.registered / 100; n += 1)
    scan(null, `https://example.com/${chance.between(1000, 9999)}`, 'UNKNOWN_CODE', arrival(gathering));
  return present;
}

/** Most come in the half hour before the start, some late; of two days, the second brings its own. */
function arrival({ plan, at, chance }: Gathering): Date {
  const day = plan.days.length > 1 && chance.happens(0.12) ? 1 : 0;
  const start = at(day === 0 ? plan.startsAt : '1 09:00').getTime();
  const isLate = chance.happens(0.14);
  const minutes = isLate
    ? 5 + 150 * chance.next() ** 2
    : -32 + 40 * ((chance.next() + chance.next() + chance.next()) / 3) ** 0.8;
  return new Date(start + minutes * MINUTE);
}

/** The first to come on the morning of the demo: a few exhibitors who set up their booths. */
export function makeFirstArrivals({ booths, guests, rows, chance, eventId, at }: Gathering, operator: Person): void {
  const early = booths
    .flatMap(({ team }) => team.slice(1))
    .filter((person) => !hasLink(person))
    .slice(0, 6);
  const deviceId = chance.uuid();
  for (const [n, person] of early.entries()) {
    const guest = guests.find((one) => one.person.id === person.id)!;
    const scannedAt = new Date(at('0 08:05').getTime() + n * 3.5 * MINUTE);
    rows.add('scan', {
      id: chance.uuid(),
      event_id: eventId,
      ticket_id: guest.ticketId,
      device_id: deviceId,
      operator_id: operator.id,
      code: guest.code,
      method: 'CAMERA',
      verdict: 'ADMITTED',
      scanned_at: scannedAt,
      received_at: new Date(scannedAt.getTime() + 900),
    });
  }
}
