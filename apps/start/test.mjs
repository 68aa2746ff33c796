import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runSteps } from './steps.mjs';
import { checks } from './verify.mjs';

const RESULTS = ['artefacts/vitest.json', 'artefacts/playwright.json'];

/** Passed and failed tests of a finished run; a runner that left no result counts as a failure. */
function tally(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  return result.stats
    ? {
        passed: result.stats.expected + result.stats.flaky,
        failed: result.stats.unexpected,
        skipped: result.stats.skipped,
      }
    : {
        passed: result.numPassedTests,
        failed: result.numFailedTests,
        skipped: result.numPendingTests + result.numTodoTests,
      };
}

rmSync('artefacts', { recursive: true, force: true });
const failedSteps = runSteps([
  ...checks,
  { name: 'build', command: 'node apps/start/build.mjs' },
  {
    name: 'features',
    command:
      'vitest run --config .config/vitest.ts --reporter=default --reporter=json --outputFile.json=artefacts/vitest.json',
  },
  { name: 'stories', command: 'playwright test --config .config/playwright.ts' },
]);

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { passed, failed, skipped } of RESULTS.map(tally)) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(failedSteps === 0 && total.failed === 0 && total.skipped === 0 ? 0 : 1);
