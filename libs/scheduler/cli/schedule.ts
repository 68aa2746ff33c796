import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readResult } from '../read-result.ts';
import { readSchedule } from '../read-schedule.ts';
import { InvalidFile } from '../read-fields.ts';
import { solve } from '../solve.ts';
import { check } from '../verify/check.ts';
import { progressLine, summary } from './words.ts';

const usage = `usage: npm run schedule -- IN.json OUT.json [--seconds N] [--seed N] [--iterations N] [--floor SHARE]
       npm run schedule -- repair IN.json OUT.json [--regain SHARE] [the same]
       npm run schedule -- check IN.json OUT.json`;

/** Exit codes: 0 a schedule (or a right one), 1 none or a wrong one, 2 files or arguments that cannot be used. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string' },
      seed: { type: 'string' },
      iterations: { type: 'string' },
      regain: { type: 'string' },
      floor: { type: 'string' },
    },
  });
  const command = ['repair', 'check'].includes(positionals[0] ?? '') ? positionals.shift() : 'schedule';
  const [input, output] = positionals;
  if (input == null || output == null || positionals.length > 2) throw new Unusable(usage);
  const schedule = readSchedule(readJson(input));
  if (command === 'check') return report(check(schedule, readResult(readJson(output))), output);
  if (command === 'repair' && !schedule.previous)
    throw new Unusable(`${input}: previous: missing (what is published is expected)`);

  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const bar = process.stderr.isTTY;
  const result = await solve(schedule, {
    ...number('seconds', values.seconds, 0.1, 86_400),
    ...number('seed', values.seed, 0, 2 ** 32 - 1),
    ...number('iterations', values.iterations, 1, 1e12),
    ...number('regain', values.regain, 0, 1),
    ...renamed(number('floor', values.floor, 0, 1)),
    signal: stop.signal,
    onProgress: (progress) => bar && process.stderr.write(`\r\x1b[K${progressLine(progress)}`),
  });
  if (bar) process.stderr.write('\r\x1b[K');
  writeFileSync(output, `${JSON.stringify(result, null, 1)}\n`);
  console.log(summary(result));
  return result.status === 'optimal' || result.status === 'feasible' ? 0 : 1;
}

class Unusable extends Error {}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Unusable(`${file}: ${(error as Error).message}`);
  }
}

function number<Name extends string>(
  name: Name,
  text: string | undefined,
  least: number,
  most: number,
): Partial<Record<Name, number>> {
  if (text === undefined) return {};
  const value = Number(text);
  if (!(value >= least && value <= most))
    throw new Unusable(`--${name}: a number from ${least} to ${most} is expected, not "${text}"`);
  return { [name]: value } as Record<Name, number>;
}

const renamed = ({ floor }: { floor?: number }): { floorAllowance?: number } =>
  floor == null ? {} : { floorAllowance: floor };

function report(faults: readonly string[], file: string): number {
  console.log(faults.length === 0 ? `${file}: right` : faults.join('\n'));
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const unusable =
    error instanceof Unusable ||
    error instanceof InvalidFile ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!unusable) throw error;
  console.error((error as Error).message);
  process.exitCode = 2;
}
