import { z } from 'zod';
import type { CancelEventInput, EventInput, FieldError } from '@parvis/contract/resolvers';
import { daysBetweenDates, instantOn, isTimeZone, slugOf } from '@parvis/domain';

const MOST_DAYS = 31;

/** One line, without what nobody sees. */
const line = (longest: number) =>
  z
    .string()
    .transform((typed) =>
      typed
        .normalize('NFC')
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(longest, 'TOO_LONG'));
const optionalLine = (longest: number) =>
  line(longest)
    .nullish()
    .transform((text) => text || null);
const text = (longest: number) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').trim())
    .pipe(z.string().max(longest, 'TOO_LONG'));

/** A title that an address can be made of. */
export const eventTitle = line(200)
  .pipe(z.string().min(1, 'REQUIRED'))
  .refine((title) => title === '' || slugOf(title) !== '', 'TITLE_WITHOUT_LETTERS');

const form = z
  .object({
    titleFr: eventTitle,
    titleEn: line(200),
    summaryFr: text(5000),
    summaryEn: text(5000),
    starts: z.string(),
    ends: z.string(),
    timeZone: z.string().refine(isTimeZone, 'TIME_ZONE_UNKNOWN'),
    venue: optionalLine(200),
    address: optionalLine(300),
  })
  .superRefine(({ starts, ends, timeZone }, context) => {
    const fault = (path: 'starts' | 'ends', message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (!isTimeZone(timeZone)) return;
    const [startsAt, endsAt] = [instantOn(starts, timeZone), instantOn(ends, timeZone)];
    if (!startsAt) fault('starts', starts === '' ? 'REQUIRED' : 'DATE_INVALID');
    if (!endsAt) fault('ends', ends === '' ? 'REQUIRED' : 'DATE_INVALID');
    if (!startsAt || !endsAt) return;
    if (endsAt <= startsAt) fault('ends', 'END_BEFORE_START');
    else if (daysBetweenDates(starts.slice(0, 10), ends.slice(0, 10)) >= MOST_DAYS) fault('ends', 'LASTS_TOO_LONG');
  });

const cancellation = z.object({
  reasonFr: text(1000).pipe(z.string().min(1, 'REQUIRED')),
  reasonEn: text(1000),
});

/** Why an event is called off, or what is wrong with how it is said. */
export function readCancellation(
  input: CancelEventInput,
): { reason: { fr: string; en: string } } | { errors: FieldError[] } {
  const parsed = cancellation.safeParse(input);
  if (!parsed.success) return { errors: firstOfEachField(parsed.error.issues) };
  const { reasonFr, reasonEn } = parsed.data;
  return { reason: { fr: reasonFr, en: reasonEn || reasonFr } };
}

export interface EventValues {
  title: { fr: string; en: string };
  summary: { fr: string; en: string };
  kind: EventInput['kind'];
  format: EventInput['format'] | null;
  filiere: EventInput['filiere'] | null;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  venue: string | null;
  address: string | null;
}

/** The form as it is kept, or what is wrong with each of its fields. */
export function readEventInput(input: EventInput): { values: EventValues } | { errors: FieldError[] } {
  const parsed = form.safeParse(input);
  if (!parsed.success) return { errors: firstOfEachField(parsed.error.issues) };
  const { titleFr, titleEn, summaryFr, summaryEn, starts, ends, timeZone, venue, address } = parsed.data;
  return {
    values: {
      // A title that is missing in English is said in French until staff translate it.
      title: { fr: titleFr, en: titleEn || titleFr },
      summary: { fr: summaryFr, en: summaryEn },
      kind: input.kind,
      format: input.format ?? null,
      filiere: input.filiere ?? null,
      startsAt: instantOn(starts, timeZone)!,
      endsAt: instantOn(ends, timeZone)!,
      timeZone,
      venue,
      address,
    },
  };
}

export const firstOfEachField = (issues: { path: PropertyKey[]; message: string }[]): FieldError[] => {
  const first = new Map(issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
  return [...first].toReversed().map(([field, code]) => ({ field, code }));
};
