import { z } from 'zod';
import type { FieldError } from '@parvis/contract/resolvers';
import { contrastWithWhite, isId } from '@parvis/domain';

const LONGEST_TITLE = 200;
const LONGEST_ABSTRACT = 5000;
const LONGEST_ADDRESS = 500;
const LONGEST_NAME = 100;
const MOST_PEOPLE = 100_000;
/** A day: nothing on a stage lasts longer. */
const LONGEST_MINUTES = 1440;
const MOST_SPEAKERS = 40;
const MOST_DOCUMENTS = 20;

const id = z.string().refine(isId, 'UNKNOWN');
const idOrNone = id.nullish().transform((given) => given ?? null);
const blankIsNone = (typed: string | null | undefined) => typed?.trim() || null;

/** What one language lacks it takes from the other. */
const text = (longest: number) =>
  z
    .object({ fr: z.string().trim().max(longest, 'TOO_LONG'), en: z.string().trim().max(longest, 'TOO_LONG') })
    .transform(({ fr, en }) => ({ fr: fr || en, en: en || fr }));
const textNeeded = (longest: number) => text(longest).refine(({ fr }) => fr !== '', 'MISSING');

const address = z
  .string()
  .max(LONGEST_ADDRESS, 'TOO_LONG')
  .nullish()
  .transform(blankIsNone)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'ADDRESS_INVALID' }).nullable());
const people = z
  .number()
  .int()
  .min(1, 'OUT_OF_RANGE')
  .max(MOST_PEOPLE, 'OUT_OF_RANGE')
  .nullish()
  .transform((given) => given ?? null);
const minutes = z.number().int().min(1, 'OUT_OF_RANGE').max(LONGEST_MINUTES, 'OUT_OF_RANGE');
/** What PostgreSQL can hold by far, and an event is never outside of. */
const instant = z
  .date()
  .min(new Date('2000-01-01T00:00:00Z'), 'OUT_OF_RANGE')
  .max(new Date('2100-01-01T00:00:00Z'), 'OUT_OF_RANGE');
const startsAt = instant.nullish().transform((given) => given ?? null);

const place = { startsAt, minutes, roomId: idOrNone };

export const draftPlace = z.object(place);

export const draftSession = z.object({
  ...place,
  kind: z.string(),
  title: textNeeded(LONGEST_TITLE),
  abstract: text(LONGEST_ABSTRACT),
  language: z.string(),
  trackId: idOrNone,
  sequenceId: idOrNone,
  capacity: people,
  expected: people,
  streamUrl: address,
  speakers: z
    .array(z.object({ personId: id, role: z.string() }))
    .max(MOST_SPEAKERS, 'TOO_MANY')
    .refine((speakers) => new Set(speakers.map(({ personId }) => personId)).size === speakers.length, 'TWICE'),
  documents: z
    .array(
      z
        .object({ id: idOrNone, title: textNeeded(LONGEST_TITLE), url: address, fileId: idOrNone })
        .refine(({ url, fileId }) => (url === null) !== (fileId === null), 'ADDRESS_INVALID'),
    )
    .max(MOST_DOCUMENTS, 'TOO_MANY'),
});

export type DraftSessionFields = z.infer<typeof draftSession>;

export const draftRoom = z.object({
  name: z.string().trim().min(1, 'MISSING').max(LONGEST_NAME, 'TOO_LONG'),
  building: z.string().max(LONGEST_NAME, 'TOO_LONG').nullish().transform(blankIsNone),
  capacity: people,
});

export const draftTrack = z.object({
  name: textNeeded(LONGEST_NAME),
  colour: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, 'COLOUR_INVALID')
    .refine((colour) => contrastWithWhite(colour) >= 3, 'COLOUR_TOO_LIGHT'),
});

export const draftSequence = z.object({ title: textNeeded(LONGEST_TITLE) });

const change = z.number().int().min(0, 'OUT_OF_RANGE').max(240, 'OUT_OF_RANGE');
export const agendaRules = z.object({ roomChangeMinutes: change, buildingChangeMinutes: change });

export const absence = z
  .object({ personId: id, startsAt: instant, endsAt: instant })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, { message: 'OUT_OF_RANGE', path: ['endsAt'] });

export const newSpeaker = z.object({
  givenName: z.string().trim().min(1, 'MISSING').max(LONGEST_NAME, 'TOO_LONG'),
  familyName: z.string().trim().min(1, 'MISSING').max(LONGEST_NAME, 'TOO_LONG'),
  email: z.string().trim().toLowerCase().max(254, 'EMAIL_INVALID').pipe(z.email('EMAIL_INVALID')),
});

/** One fault a field: the first. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const byField = new Map(error.issues.toReversed().map((issue) => [String(issue.path[0]), issue.message]));
  return [...byField].map(([field, code]) => ({ field, code }));
}
