import { parseArgs } from 'node:util';
import { besideExact } from './beside-exact.ts';
import { generated } from './generated.ts';
import { largest } from './largest.ts';
import { verified } from './measure.ts';
import { published, relatives } from './published.ts';
import { repairs } from './repairs.ts';
import { Report, writeDown } from './report.ts';

const parts = {
  generated: ['Generated events', generated],
  published: ['Published instances', published],
  relatives: ['Generated relatives of the published instances', relatives],
  repair: ['Repair', repairs],
  exact: ['Beside an exact engine', besideExact],
  largest: ['The largest event', largest],
} as const;

const usage = `usage: npm run bench:scheduler [-- PART …] [-- --scale N]
parts: ${Object.keys(parts).join(', ')}; all when none is named. Each is written into docs/benchmarks.md in its place.
--scale: all times shortened by that factor, to try the bench itself; nothing is written then.`;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { scale: { type: 'string' } } });
const scale = Number(values.scale ?? 1);
const chosen = Object.entries(parts).filter(([part]) => positionals.length === 0 || positionals.includes(part));
if (!(scale > 0 && scale <= 1) || positionals.some((part) => !(part in parts))) {
  console.error(usage);
  process.exit(2);
}
for (const [part, [title, run]] of chosen) {
  console.log(`\n### ${title}\n`);
  const report = new Report();
  const [outputs, faults] = [verified.outputs, verified.faults.length];
  await run(report, scale);
  const wrong = verified.faults.slice(faults);
  report.goals.push(['verifier', 'no violation', `${wrong.length} in ${verified.outputs - outputs} outputs`]);
  if (wrong.length > 0) report.say(wrong.map((fault) => `- ${fault}`).join('\n'));
  for (const goal of report.goals) console.log(goal.join(': '));
  if (scale === 1)
    await writeDown(new URL('../../../docs/benchmarks.md', import.meta.url), part, report.text(title, part));
}
process.exitCode = verified.faults.length > 0 ? 1 : 0;
