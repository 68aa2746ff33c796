import { z } from 'zod';
import type { BillingInput, FieldError, PaymentMethod } from '@parvis/contract/resolvers';
import { isSiret, isVatNumber } from '@parvis/domain';
import { country, email, errorsOf, line, optionalLine, optionalRegistered } from './text.rules';

const billing = z.object({
  organisation: line(200),
  street: line(200),
  postcode: line(20),
  city: line(100),
  country,
  email,
  siret: optionalRegistered(isSiret, 'SIRET_INVALID'),
  vatNumber: optionalRegistered(isVatNumber, 'VAT_NUMBER_INVALID'),
  buyerReference: optionalLine(100),
  serviceCode: optionalLine(100),
  engagementNumber: optionalLine(50),
});

/** What an invoice says of its buyer. */
export type Billing = z.output<typeof billing>;

/**
 * The billing data as they are kept, or what is wrong with each field. A public body that pays on a purchase order is
 * found by its SIRET at Chorus Pro, and its order by the engagement number.
 */
export function readBilling(
  input: BillingInput | null | undefined,
  method: PaymentMethod,
): { billing: Billing } | { errors: FieldError[] } {
  const parsed = billing.safeParse(input ?? {});
  if (!parsed.success) return { errors: errorsOf(withRequired(parsed.error), 'billing.') };
  if (method === 'PURCHASE_ORDER') {
    const missing = (['siret', 'engagementNumber'] as const).filter((field) => !parsed.data[field]);
    if (missing.length > 0)
      return { errors: missing.map((field) => ({ field: `billing.${field}`, code: 'REQUIRED_BY_CHORUS' })) };
  }
  return { billing: parsed.data };
}

/** What is not there at all is missing, not of a wrong type. */
function withRequired(error: z.ZodError): z.ZodError {
  return new z.ZodError(
    error.issues.map((issue) => (issue.code === 'invalid_type' ? { ...issue, message: 'REQUIRED' } : issue)),
  );
}
