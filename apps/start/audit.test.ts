import { expect, it } from 'vitest';
import { judgeAudit } from '../../.config/audit.mjs';

const found = {
  vulnerabilities: {
    bad: { name: 'bad', severity: 'high' },
    worse: { name: 'worse', severity: 'critical' },
    mild: { name: 'mild', severity: 'moderate' },
  },
};
const excepted = (name: string, until: string) => ({ package: name, reason: 'Not reached.', until });

it('fails on what is grave and not excepted', () => {
  expect(judgeAudit(found, [], '2026-01-01')).toEqual({ isChecked: true, faults: ['bad: high', 'worse: critical'] });
  const exceptions = [excepted('bad', '2026-06-01'), excepted('worse', '2026-06-01')];
  expect(judgeAudit(found, exceptions, '2026-01-01')).toEqual({ isChecked: true, faults: [] });
});

it('fails on an exception that is out of date or says no reason', () => {
  const outdated = judgeAudit({ vulnerabilities: {} }, [excepted('bad', '2025-12-31')], '2026-01-01');
  expect(outdated.faults).toEqual(['the exception for bad ended on 2025-12-31']);
  expect(
    judgeAudit({ vulnerabilities: {} }, [{ ...excepted('bad', '2026-06-01'), reason: '' }], '2026-01-01').faults,
  ).toHaveLength(1);
});

it('never takes silence for health', () => {
  for (const answer of [undefined, { message: '405 Method Not Allowed', statusCode: 405 }])
    expect(judgeAudit(answer, [], '2026-01-01')).toEqual({ isChecked: false, faults: [] });
});
