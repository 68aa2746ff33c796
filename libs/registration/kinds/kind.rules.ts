import { z } from 'zod';
import type { FieldError, QuotaInput, TicketKindInput } from '@parvis/contract/resolvers';
import { typedInstant, typedLine } from '../registration.rules';
import { fieldErrors } from '../waiting-list/waiting.rules';

const MOST_CENTS = 10_000_000;
const wholeNumber = (least: number, most: number) =>
  z.int('OUT_OF_RANGE').min(least, 'OUT_OF_RANGE').max(most, 'OUT_OF_RANGE');

/** What one language lacks, it takes from the other. */
const inBoth = <T extends { fr: string; en: string }>({ fr, en }: T) => ({ fr: fr || en, en: en || fr });

const name = z
  .object({ fr: z.string().trim().max(100, 'TOO_LONG'), en: z.string().trim().max(100, 'TOO_LONG') })
  .transform(inBoth)
  .refine(({ fr }) => fr !== '', 'REQUIRED');
const description = z
  .object({ fr: z.string().trim().max(500, 'TOO_LONG'), en: z.string().trim().max(500, 'TOO_LONG') })
  .transform((typed) => (typed.fr || typed.en ? inBoth(typed) : null));

const kind = z
  .object({
    eventId: z.string().max(64),
    id: z.string().max(64).nullish(),
    audience: z.enum(['MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST']),
    name,
    description: description.nullish().transform((text) => text ?? null),
    priceCents: wholeNumber(0, MOST_CENTS),
    vatBasisPoints: wholeNumber(0, 10_000),
    saleFrom: typedInstant,
    saleUntil: typedInstant.nullish(),
    minPerOrder: wholeNumber(1, 100),
    maxPerOrder: wholeNumber(1, 100),
    needsCode: z.boolean(),
    needsApproval: z.boolean(),
    quotaIds: z.array(z.string().max(64)).max(50, 'TOO_MANY'),
  })
  .refine(({ saleFrom, saleUntil }) => !saleUntil || saleUntil > saleFrom, {
    path: ['saleUntil'],
    message: 'BEFORE_START',
  })
  .refine(({ minPerOrder, maxPerOrder }) => minPerOrder <= maxPerOrder, {
    path: ['maxPerOrder'],
    message: 'LESS_THAN_LEAST',
  })
  // Staff judge one person at a time, and nobody pays before they are judged.
  .refine(({ needsApproval, priceCents }) => !needsApproval || priceCents === 0, {
    path: ['needsApproval'],
    message: 'APPROVAL_HAS_PRICE',
  });

export type KindDraft = z.output<typeof kind>;

export function readKindDraft(input: TicketKindInput): { draft: KindDraft } | { errors: FieldError[] } {
  const parsed = kind.safeParse(input);
  return parsed.success ? { draft: parsed.data } : { errors: fieldErrors(parsed.error) };
}

const quota = z.object({
  eventId: z.string().max(64),
  id: z.string().max(64).nullish(),
  name: typedLine(100),
  size: wholeNumber(1, 1_000_000),
});

export type QuotaDraft = z.output<typeof quota>;

export function readQuotaDraft(input: QuotaInput): { draft: QuotaDraft } | { errors: FieldError[] } {
  const parsed = quota.safeParse(input);
  return parsed.success ? { draft: parsed.data } : { errors: fieldErrors(parsed.error) };
}
