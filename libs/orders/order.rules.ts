import { z } from 'zod';
import type { FieldError, OrderInput, PlaceHolderInput } from '@parvis/contract/resolvers';
import { email, errorsOf, line, optionalLine } from './text.rules';

const holder = z.object({ email, givenName: line(100), familyName: line(100) });

export type Holder = z.output<typeof holder>;

/** More than the largest `max_per_order` of a few kinds together is no order of people. */
const MOST_PLACES = 200;

const form = z.object({
  requestKey: z.guid('REQUEST_KEY_INVALID'),
  email,
  givenName: line(100),
  familyName: line(100),
  organisationName: line(200),
  code: optionalLine(64),
  pass: optionalLine(64),
  places: z
    .array(
      z.object({
        kindId: z.string().max(64, 'TOO_LONG'),
        holder: holder.nullish().transform((given) => given ?? null),
      }),
    )
    .min(1, 'REQUIRED')
    .max(MOST_PLACES, 'TOO_MANY'),
});

export type OrderForm = Omit<OrderInput, keyof z.output<typeof form>> & z.output<typeof form>;

/** The order as it is taken, or what is wrong with its fields: `email`, `places.2.holder.email`. */
export function readOrderForm(input: OrderInput): { form: OrderForm } | { errors: FieldError[] } {
  const parsed = form.safeParse(input);
  if (!parsed.success) return { errors: errorsOf(parsed.error) };
  const repeated = repeatedAddress(parsed.data.places.map((place) => place.holder));
  if (repeated !== undefined) return { errors: [{ field: `places.${repeated}.holder.email`, code: 'NAMED_TWICE' }] };
  return { form: { ...input, ...parsed.data } };
}

/** One person has one ticket of an event: where an address stands a second time. */
function repeatedAddress(holders: readonly (Holder | null)[]): number | undefined {
  const seen = new Set<string>();
  for (const [place, one] of holders.entries()) {
    if (!one) continue;
    const address = one.email.toLowerCase();
    if (seen.has(address)) return place;
    seen.add(address);
  }
  return undefined;
}

export function readHolder(input: PlaceHolderInput): { holder: Holder } | { errors: FieldError[] } {
  const parsed = holder.safeParse(input);
  return parsed.success ? { holder: parsed.data } : { errors: errorsOf(parsed.error) };
}
