import { z } from 'zod';
import type { FieldError } from '@parvis/contract/resolvers';

/** A reason is what makes people accept: a request without one is not sent. */
export const messageRule = z.string().min(1, 'MESSAGE_REQUIRED').max(500, 'MESSAGE_TOO_LONG');
export const profileTextRule = z.string().max(1000, 'TEXT_TOO_LONG');

/** What is wrong, field by field; the message of each rule is a key of the front ends' catalogue. */
export function faultsIn(rules: Record<string, z.ZodType>, input: Record<string, unknown>): FieldError[] {
  return Object.entries(rules).flatMap(([field, rule]) => {
    const parsed = rule.safeParse(input[field]);
    return parsed.success ? [] : parsed.error.issues.slice(0, 1).map(({ message }) => ({ field, code: message }));
  });
}
