import { z } from 'zod';
import type { FieldError, TransferInput } from '@parvis/contract/resolvers';
import { normaliseTicketCode } from '@parvis/domain';
import { typedEmail, typedLine } from '../registration.rules';

const transfer = z.object({
  code: z.string().transform(normaliseTicketCode),
  requestKey: z.guid('REQUEST_KEY_INVALID'),
  email: typedEmail,
  givenName: typedLine(100),
  familyName: typedLine(100),
  organisationName: typedLine(200),
  language: z.enum(['FR', 'EN']),
});

export type TransferForm = z.output<typeof transfer>;

export function readTransfer(input: TransferInput): { form: TransferForm } | { errors: FieldError[] } {
  const parsed = transfer.safeParse(input);
  if (parsed.success) return { form: parsed.data };
  const byField = new Map(parsed.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
  return { errors: [...byField].toReversed().map(([field, code]) => ({ field, code })) };
}
