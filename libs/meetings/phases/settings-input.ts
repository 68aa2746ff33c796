import { z } from 'zod';
import type { FieldError, MeetingSettingsInput } from '@parvis/contract/resolvers';

const MOST_RULES = 50;
const count = (least: number, most: number) =>
  z.int('OUT_OF_RANGE').min(least, 'OUT_OF_RANGE').max(most, 'OUT_OF_RANGE');

const ranges = z.object({
  requestsPerHour: count(1, 500),
  requestDays: count(1, 90),
  meetingsPerPerson: count(1, 200).nullish(),
  minutesBetween: count(0, 120),
  rules: z
    .array(
      z
        .object({ one: z.looseObject({}), other: z.looseObject({}) })
        .refine(({ one, other }) => [one, other].every((side) => Object.values(side).some(Boolean)), 'RULE_EMPTY'),
    )
    .max(MOST_RULES, 'TOO_MANY'),
  limits: z.array(z.object({ requests: count(0, 500).nullish() })).max(200, 'TOO_MANY'),
});

/** What is wrong with the settings, field by field: `rules.2` is the third rule. */
export function settingsFaults(input: MeetingSettingsInput): FieldError[] {
  const parsed = ranges.safeParse(input);
  const errors = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ field: path.slice(0, 2).join('.'), code: message }));
  return [...errors, ...dateFaults(input)];
}

function dateFaults({ mode, opensAt, askingUntil, bookingFrom, closesAt }: MeetingSettingsInput): FieldError[] {
  const dates = { opensAt, askingUntil, bookingFrom, closesAt };
  const faults: FieldError[] = Object.entries(dates)
    .filter(([, at]) => at && (at.getUTCFullYear() < 2000 || at.getUTCFullYear() > 2200))
    .map(([field]) => ({ field, code: 'NOT_A_DATE' }));
  if (faults.length > 0) return faults;
  if (closesAt <= opensAt) faults.push({ field: 'closesAt', code: 'ENDS_BEFORE_START' });
  if (mode === 'LIVE') return faults;
  if (!askingUntil) faults.push({ field: 'askingUntil', code: 'REQUIRED' });
  else if (askingUntil <= opensAt) faults.push({ field: 'askingUntil', code: 'BEFORE_OPENING' });
  if (!bookingFrom) faults.push({ field: 'bookingFrom', code: 'REQUIRED' });
  else if (askingUntil && bookingFrom < askingUntil) faults.push({ field: 'bookingFrom', code: 'BEFORE_ASKING_ENDS' });
  else if (bookingFrom >= closesAt) faults.push({ field: 'bookingFrom', code: 'AFTER_CLOSING' });
  return faults;
}
