import { z } from 'zod';
import type { CodeInput, FieldError } from '@parvis/contract/resolvers';
import { typedInstant } from '../registration.rules';
import { fieldErrors } from '../waiting-list/waiting.rules';
import { codeWord } from './find-code';

const code = z
  .object({
    eventId: z.string().max(64),
    id: z.string().max(64).nullish(),
    word: z
      .string()
      .max(60, 'TOO_LONG')
      .transform(codeWord)
      .pipe(
        z
          .string()
          .min(1, 'REQUIRED')
          .regex(/^[A-Z0-9-]{3,40}$/, 'CODE_SHAPE'),
      ),
    note: z.string().trim().max(200, 'TOO_LONG'),
    percentBasisPoints: z.int('OUT_OF_RANGE').min(1, 'OUT_OF_RANGE').max(10_000, 'OUT_OF_RANGE').nullish(),
    amountCents: z.int('OUT_OF_RANGE').min(1, 'OUT_OF_RANGE').max(10_000_000, 'OUT_OF_RANGE').nullish(),
    usesMax: z.int('OUT_OF_RANGE').min(1, 'OUT_OF_RANGE').max(10_000, 'OUT_OF_RANGE').nullish(),
    validFrom: typedInstant,
    validUntil: typedInstant.nullish(),
    kindIds: z.array(z.string().max(64)).max(100, 'TOO_MANY'),
  })
  .refine(({ percentBasisPoints, amountCents }) => percentBasisPoints == null || amountCents == null, {
    path: ['amountCents'],
    message: 'ONE_DISCOUNT',
  })
  .refine(({ validFrom, validUntil }) => !validUntil || validUntil > validFrom, {
    path: ['validUntil'],
    message: 'BEFORE_START',
  });

export type CodeDraft = z.output<typeof code>;

export function readCodeDraft(input: CodeInput): { draft: CodeDraft } | { errors: FieldError[] } {
  const parsed = code.safeParse(input);
  return parsed.success ? { draft: parsed.data } : { errors: fieldErrors(parsed.error) };
}
