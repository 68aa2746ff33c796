import { z } from 'zod';
import type { FieldError } from '@parvis/contract/resolvers';

/** A reason is what makes people accept: a request without one is not sent. */
export const messageRule = z.string().min(1, 'MESSAGE_REQUIRED').max(500, 'MESSAGE_TOO_LONG');
export const priorityRule = z.int('PRIORITY_UNKNOWN').min(1, 'PRIORITY_UNKNOWN').max(3, 'PRIORITY_UNKNOWN');
export const reportTextRule = z.string().min(1, 'TEXT_REQUIRED').max(1000, 'TEXT_TOO_LONG');
export const reportNoteRule = z.string().max(1000, 'TEXT_TOO_LONG');
export const tagLabelRule = z.string().min(1, 'TEXT_REQUIRED').max(60, 'TEXT_TOO_LONG');
export const noteRule = z.string().max(2000, 'TEXT_TOO_LONG');
export const ratingRule = z.int('RATING_UNKNOWN').min(1, 'RATING_UNKNOWN').max(5, 'RATING_UNKNOWN').nullable();
export const declineNoteRule = z.string().max(300, 'TEXT_TOO_LONG');
export const profileTextRule = z.string().max(1000, 'TEXT_TOO_LONG');

/** What is wrong, field by field; the message of each rule is a key of the front ends' catalogue. */
export function faultsIn(rules: Record<string, z.ZodType>, input: Record<string, unknown>): FieldError[] {
  return Object.entries(rules).flatMap(([field, rule]) => {
    const parsed = rule.safeParse(input[field]);
    return parsed.success ? [] : parsed.error.issues.slice(0, 1).map(({ message }) => ({ field, code: message }));
  });
}
