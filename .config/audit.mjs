// Known faults of what is installed: `node .config/audit.mjs`. Fails on a high or critical one that is not excepted in
// audit-exceptions.json ([{ "package", "reason", "until": "YYYY-MM-DD" }]), and on an exception that is out of date.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const GRAVE = new Set(['high', 'critical']);

/**
 * @typedef {{ package: string, reason: string, until: string }} Exception
 * @param {unknown} answer what `npm audit --json` said
 * @param {Exception[]} exceptions
 * @param {string} today YYYY-MM-DD
 * @returns {{ isChecked: boolean, faults: string[] }}
 */
export function judgeAudit(answer, exceptions, today) {
  const { vulnerabilities } = /** @type {{ vulnerabilities?: Record<string, { name: string, severity: string }> }} */ (
    answer ?? {}
  );
  const incomplete = exceptions.filter(({ package: name, reason, until }) => !name || !reason || !until);
  const outdated = exceptions.filter(({ until }) => until && until < today);
  const faults = [
    ...incomplete.map((exception) => `an exception lacks package, reason or until: ${JSON.stringify(exception)}`),
    ...outdated.map(({ package: name, until }) => `the exception for ${name} ended on ${until}`),
  ];
  if (!vulnerabilities) return { isChecked: false, faults };
  const excepted = new Set(exceptions.map(({ package: name }) => name));
  const grave = Object.values(vulnerabilities).filter(
    ({ name, severity }) => GRAVE.has(severity) && !excepted.has(name),
  );
  return { isChecked: true, faults: [...faults, ...grave.map(({ name, severity }) => `${name}: ${severity}`)] };
}

function main() {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000 });
  /** @type {unknown} */
  let answer;
  try {
    answer = JSON.parse(stdout);
  } catch {
    answer = undefined;
  }
  /** @type {Exception[]} */
  const exceptions = JSON.parse(readFileSync(new URL('./audit-exceptions.json', import.meta.url), 'utf8'));
  const { isChecked, faults } = judgeAudit(answer, exceptions, new Date().toISOString().slice(0, 10));
  if (!isChecked) console.log('Dependencies: NOT CHECKED, the registry does not answer npm audit from here.');
  for (const fault of faults) console.error(`Dependencies: ${fault}`);
  if (isChecked && faults.length === 0) console.log('Dependencies: no high or critical fault is known.');
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('audit.mjs')) process.exitCode = main();
