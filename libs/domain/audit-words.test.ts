import { expect, it } from 'vitest';
import { AUDIT_WORDS, auditWords } from './audit-words';

it('every act has words in both languages', () => {
  for (const [action, { fr, en }] of Object.entries(AUDIT_WORDS)) {
    expect(action).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
    expect(
      [fr, en].every((words) => words.length > 3),
      action,
    ).toBe(true);
  }
});

it('an act without words shows its code', () => {
  expect(auditWords('door.open')).toEqual({ fr: 'door.open', en: 'door.open' });
});
