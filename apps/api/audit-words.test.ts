import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AUDIT_WORDS, PERMISSIONS } from '@parvis/domain';

it('every act that a room records has words for the page of the log', () => {
  const files = globSync('libs/**/*.ts', {
    exclude: ['**/*.test.ts', '**/*.fixtures.ts', 'libs/domain/**', 'libs/contract/**'],
  });
  const recording = files.map((file) => readFileSync(file, 'utf8')).filter((source) => /\bAudit\b/.test(source));
  const acts = recording.flatMap((source) =>
    [...source.matchAll(/'([a-z]{3,}\.[a-z]+(?:-[a-z]+)*)'/g)].map(([, act]) => act!),
  );
  expect(acts.length).toBeGreaterThan(10);
  const isPermission = (act: string) => Object.hasOwn(PERMISSIONS, act);
  expect([...new Set(acts)].filter((act) => !isPermission(act) && !Object.hasOwn(AUDIT_WORDS, act)).sort()).toEqual([]);
});
