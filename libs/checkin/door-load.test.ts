import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SigningKeys } from '@parvis/registration';
import { type Client, makeEvent, makePerson, makeTicketKind, startTestApp, type TestApp } from '@parvis/testing';
import { makeTablet, scanOf, type TestScan, type TestTablet } from './door.fixtures';

const isBench = process.env['MODE'] === 'bench';
const TABLETS = 20;
const TICKETS = isBench ? 2000 : 120;
const BATCH = 50;
const START = Date.parse('2024-10-01T06:30:00Z');

/** Ten minutes of arrivals, as fast as the server takes them: `npm run bench:door` runs it in full and writes it down. */
describe('a rush at twenty tablets', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T08:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  it(
    'loses nothing and counts nobody twice, with second looks, batches sent again and tablets that were offline',
    { timeout: 600_000 },
    async () => {
      const event = await makeEvent(test.database);
      const codes = await signedTickets(event.id);
      const tablets: TestTablet[] = [];
      for (let n = 0; n < TABLETS; n += 1) tablets.push(await makeTablet(test, staff, event.id));
      const made = scansOf(codes);
      const took: number[] = [];
      const load = loadavg()[0]!;
      const began = performance.now();
      await Promise.all(tablets.map((tablet, at) => sendAll(tablet, at, made[at]!, took)));
      const seconds = (performance.now() - began) / 1000;

      const scans = made.flat();
      const [kept] = await test.database.query<{ scans: number; unknown: number; present: number; twice: number }>(
        `select count(*)::int as scans, count(*) filter (where verdict = 'UNKNOWN_CODE')::int as unknown,
           (select count(*)::int from stay where event_id = $1) as present,
           (select count(*)::int from (select from stay where event_id = $1 group by ticket_id having count(*) > 1) s) as twice
         from scan where event_id = $1`,
        [event.id],
      );
      const ids = await test.database.query<{ id: string }>('select id from scan where event_id = $1', [event.id]);
      const lost = scans.filter(({ id }) => !new Set(ids.map((row) => row.id)).has(id)).length;
      expect({ ...kept, lost }).toEqual({ scans: scans.length, unknown: TABLETS, present: TICKETS, twice: 0, lost: 0 });
      const { count } = await tablets[0]!.send([]);
      expect(count).toMatchObject({ expected: TICKETS, present: TICKETS, scans: scans.length, refused: TABLETS });
      if (isBench) writeDown({ scans: scans.length, batches: took.length, seconds, took, load });
    },
  );

  /** Valid tickets, made at once, with what their QR codes say. */
  async function signedTickets(eventId: string): Promise<string[]> {
    const kindId = await makeTicketKind(test.database, eventId);
    const tickets = await test.database.query<{ id: string; code: string; issue: number }>(
      `with p as (insert into person (email, given_name, family_name, language, created_at)
         select 'rush' || n || '@example.org', 'Camille', 'Testard ' || n, 'FR', '2024-01-01' from generate_series(1, $3::int) n returning id)
       insert into ticket (event_id, person_id, request_key, code, kind_id, status, open_to_meetings, registered_at)
       select $1, id, gen_random_uuid(), 'RUSH' || row_number() over (), $2, 'CONFIRMED', false, '2024-09-01' from p
       returning id, code, issue`,
      [eventId, kindId, TICKETS],
    );
    return test.app
      .get(SigningKeys)
      .codesOf(tickets.map((ticket) => ({ ...ticket, eventId, status: 'CONFIRMED' as const })));
  }
});

/** Each ticket at one tablet, every tenth at a second one too, and one unknown code a tablet; spread over ten minutes. */
function scansOf(codes: string[]): TestScan[][] {
  const made: TestScan[][] = Array.from({ length: TABLETS }, (_, tablet) => [scanOf(`NOBODY ${tablet}`, at(0))]);
  codes.forEach((code, n) => {
    made[n % TABLETS]!.push(scanOf(code, at(n)));
    if (n % 10 === 0) made[(n + 7) % TABLETS]!.push(scanOf(code, at(n + 40)));
  });
  return made;
}

const at = (n: number) => new Date(START + (n / TICKETS) * 600_000).toISOString();

/** Tablets 0, 3, 6… were offline and send everything at the end, newest first; every fifth batch goes out twice at once. */
async function sendAll(tablet: TestTablet, place: number, scans: TestScan[], took: number[]): Promise<void> {
  const batches: TestScan[][] = [];
  for (let from = 0; from < scans.length; from += BATCH) batches.push(scans.slice(from, from + BATCH));
  if (place % 3 === 0) batches.reverse();
  for (const [n, batch] of batches.entries()) {
    const began = performance.now();
    const again = (n + place) % 5 === 0 ? [tablet.send(batch.toReversed())] : [];
    const answers = await Promise.all([tablet.send(batch), ...again]);
    took.push(performance.now() - began);
    expect(answers.every(({ __typename }) => __typename === 'ScansRecorded')).toBe(true);
  }
}

interface Figures {
  scans: number;
  batches: number;
  seconds: number;
  took: number[];
  load: number;
}

function writeDown({ scans, batches, seconds, took, load }: Figures): void {
  const sorted = took.toSorted((a, b) => a - b);
  const part = (share: number) => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))]!)} ms`;
  const machine = `${availableParallelism()} cores (${cpus()[0]!.model.trim()}), Node ${process.versions.node}`;
  const rows = [
    ['lost scans', 'none', `0 of ${scans}`],
    ['people counted twice', 'none', `0 of ${TICKETS}`],
    ['ten minutes of scans taken in', 'less than 600 s', `${seconds.toFixed(1)} s`],
    ['scans a second', '', (scans / seconds).toFixed(0)],
    [`a batch of ${BATCH}: half of ${batches}, 95 %, the longest`, '', `${part(0.5)}, ${part(0.95)}, ${part(1)}`],
  ];
  const text = [
    `Made by \`npm run bench:door\` on ${machine}, ${new Date().toISOString().slice(0, 10)}; load average ${load.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after: ${TABLETS} tablets, ${TICKETS} signed tickets, every tenth shown at two tablets, a third of the tablets offline until the end, every fifth batch sent twice at once.`,
    '',
    '| measure | goal | reached |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
  console.log(text);
  const file = 'docs/benchmarks.md';
  const before = readFileSync(file, 'utf8');
  const [start, end] = ['<!-- door -->', '<!-- end of door -->'];
  const section = `${start}\n\n${text}\n\n${end}`;
  const known = new RegExp(`${start}[\\s\\S]*${end}`);
  writeFileSync(
    file,
    known.test(before) ? before.replace(known, section) : `${before.trimEnd()}\n\n## The door\n\n${section}\n`,
  );
}
