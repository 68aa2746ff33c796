import { z } from 'zod';
import type { FieldError, WaitingInput } from '@parvis/contract/resolvers';
import { typedEmail, typedLine } from '../registration.rules';
import type { Arrival } from './waiting-line';

/** More than that staff arrange by hand. */
const LARGEST_GROUP = 20;

const arrival = z.object({
  eventId: z.string().max(64),
  kindId: z.string().max(64),
  requestKey: z.guid('REQUEST_KEY_INVALID'),
  email: typedEmail,
  givenName: typedLine(100),
  familyName: typedLine(100),
  organisationName: typedLine(200),
  language: z.enum(['FR', 'EN']),
  places: z.int('OUT_OF_RANGE').min(1, 'OUT_OF_RANGE').max(LARGEST_GROUP, 'OUT_OF_RANGE'),
});

export function readArrival(input: WaitingInput): { arrival: Arrival } | { errors: FieldError[] } {
  const parsed = arrival.safeParse(input);
  return parsed.success ? { arrival: parsed.data } : { errors: fieldErrors(parsed.error) };
}

/** The first thing that is wrong with each field. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const first = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = path.join('.') || 'input';
    if (!first.has(field)) first.set(field, message);
  }
  return [...first].map(([field, code]) => ({ field, code }));
}
