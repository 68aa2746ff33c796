import { spawnSync } from 'node:child_process';

/**
 * Runs named commands one after the other, all of them even when one fails, so that one run tells everything.
 * @param {{ name: string, command: string }[]} steps
 * @returns {number} how many failed
 */
export function runSteps(steps) {
  const failed = [];
  for (const { name, command } of steps) {
    process.stdout.write(`\n— ${name}: ${command}\n`);
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
    if (status !== 0) failed.push(name);
  }
  if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join(', ')}.\n`);
  return failed.length;
}
