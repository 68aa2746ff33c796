import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { generate, sizes } from '../bench/generate.ts';
import { noShow } from '../bench/setbacks.ts';

// Seconds where the machine is quiet; more where others share it.
vi.setConfig({ testTimeout: 120_000 });

const program = new URL('./schedule.ts', import.meta.url).pathname;
let folder: string;
const file = (name: string): string => join(folder, name);
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const event = generate(sizes[0]!, 1);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'schedule-'));
  writeFileSync(file('in.json'), JSON.stringify(event));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a schedule is made, checked, and repaired', () => {
  const made = run(file('in.json'), file('out.json'), '--iterations', '20000', '--seed', '3');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toMatch(/^(optimal|feasible): 147 placed, 3 not\nweight 264 of at most 264/);
  expect(run('check', file('in.json'), file('out.json'))).toMatchObject({ status: 0 });

  const out = JSON.parse(readFileSync(file('out.json'), 'utf8'));
  writeFileSync(file('wrong.json'), JSON.stringify({ ...out, placed: out.placed.slice(1) }));
  const checked = run('check', file('in.json'), file('wrong.json'));
  expect(checked.status).toBe(1);
  expect(checked.stdout).toMatch(/must be either placed or unplaced/);

  writeFileSync(file('after.json'), JSON.stringify(noShow(event, out.placed, 'p7')));
  const repaired = run('repair', file('after.json'), file('repaired.json'), '--iterations', '20000');
  expect(repaired.status).toBe(0);
  expect(repaired.stdout).toMatch(/people disturbed 0/);
});

test.each([
  [['--seconds', 'soon'], '--seconds: a number is expected, not "soon"'],
  [['--floor', '2'], '--floor: 2 is more than 1'],
  [['--seed', '1.5'], '--seed: a whole number is expected, not 1.5'],
  [['--weights', 'brakes=1'], '--weights.brakes: unknown field'],
  [['--weights', 'breaks=-1'], '--weights.breaks: -1 is less than 0'],
  [['--weights', 'breaks'], '--weights.breaks: a number is expected, not ""'],
])('%j is refused with what is wrong', (args, message) => {
  expect(run(file('in.json'), file('no.json'), ...args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
});

test('weights of levels are taken', () => {
  const weighed = run(file('in.json'), file('weighed.json'), '--iterations', '20000', '--weights', 'breaks=100,idle=9');
  expect(weighed.status).toBe(0);
  expect(JSON.parse(readFileSync(file('weighed.json'), 'utf8')).figures.breaks.value).toBe(0);
});
