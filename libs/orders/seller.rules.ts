import { z } from 'zod';
import type { FieldError, SellerInput } from '@parvis/contract/resolvers';
import { isBic, isIban, isSiret, isVatNumber } from '@parvis/domain';
import { country, email, errorsOf, line, optionalRegistered, registered } from './text.rules';

const seller = z.object({
  name: line(200),
  legalForm: line(200),
  street: line(200),
  postcode: line(20),
  city: line(100),
  country,
  siret: registered(isSiret, 'SIRET_INVALID'),
  vatNumber: optionalRegistered(isVatNumber, 'VAT_NUMBER_INVALID'),
  email,
  iban: registered(isIban, 'IBAN_INVALID'),
  bic: registered(isBic, 'BIC_INVALID'),
  // Code de commerce, art. L441-10: sixty days at most between companies.
  paymentDays: z.int().min(0, 'DAYS_OUT_OF_RANGE').max(60, 'DAYS_OUT_OF_RANGE'),
});

/** Who sells, as every invoice must say it. */
export type SellerDetails = z.output<typeof seller>;

export function readSellerForm(input: SellerInput): { seller: SellerDetails } | { errors: FieldError[] } {
  const parsed = seller.safeParse(input);
  return parsed.success ? { seller: parsed.data } : { errors: errorsOf(parsed.error) };
}
