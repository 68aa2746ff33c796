import { z } from 'zod';
import type { AllotmentInput, FieldError } from '@parvis/contract/resolvers';
import { typedEmail, typedInstant, typedLine } from '../registration.rules';
import { fieldErrors } from '../waiting-list/waiting.rules';

const allotment = z.object({
  eventId: z.string().max(64),
  id: z.string().max(64).nullish(),
  kindId: z.string().max(64),
  company: typedLine(200),
  contactName: typedLine(200),
  contactEmail: typedEmail,
  language: z.enum(['FR', 'EN']),
  places: z.int('OUT_OF_RANGE').min(1, 'OUT_OF_RANGE').max(500, 'OUT_OF_RANGE'),
  expiresAt: typedInstant,
});

export type AllotmentDraft = z.output<typeof allotment>;

export function readAllotmentDraft(input: AllotmentInput): { draft: AllotmentDraft } | { errors: FieldError[] } {
  const parsed = allotment.safeParse(input);
  return parsed.success ? { draft: parsed.data } : { errors: fieldErrors(parsed.error) };
}
