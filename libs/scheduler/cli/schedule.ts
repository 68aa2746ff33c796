import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readResult } from '../read-result.ts';
import { readSchedule } from '../read-schedule.ts';
import { InvalidFile } from '../read-fields.ts';
import { settle } from '../options.ts';
import { repair, solve } from '../solve.ts';
import { check } from '../verify/check.ts';
import { progressLine, summary } from './words.ts';

const usage = `usage: npm run schedule -- IN.json OUT.json [--seconds N] [--seed N] [--iterations N] [--floor SHARE]
                              [--weights served=N,minimum=N,share=N,breaks=N,idle=N,spread=N,changes=N]
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
      weights: { type: 'string' },
    },
  });
  const command = ['repair', 'check'].includes(positionals[0] ?? '') ? positionals.shift() : 'schedule';
  const [input, output] = positionals;
  if (input == null || output == null || positionals.length > 2) throw new Unusable(usage);
  const schedule = readSchedule(readJson(input));
  if (command === 'check') return report(check(schedule, readResult(readJson(output))), output);

  const { floor, weights, ...numbers } = values;
  const options = settle({
    ...Object.fromEntries(Object.entries(numbers).map(([name, text]) => [name, number(text)])),
    ...(floor != null && { floorAllowance: number(floor) as number }),
    ...(weights != null && { weights: levelWeights(weights) }),
  });
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const bar = process.stderr.isTTY;
  const result = await (command === 'repair' ? repair : solve)(schedule, {
    ...options,
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

/** A text that is no number is left to be refused with its place. */
const number = (text: string | undefined): unknown => (Number.isNaN(Number(text || 'x')) ? text : Number(text));

/** From `served=5,breaks=0.5`. */
const levelWeights = (text: string): Record<string, number> =>
  Object.fromEntries(
    text.split(',').map((part) => {
      const [name = '', value] = part.split('=');
      return [name, number(value ?? '') as number];
    }),
  );

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
  // Faults of options name the option as it is written here.
  const message = (error as Error).message.replaceAll('options.floorAllowance', '--floor');
  console.error(message.replaceAll(/^(options\.|(?=weights[.:]))/gm, '--'));
  process.exitCode = 2;
}
