import type { WalkInForm } from './desk-acts';

export const WALK_IN_FIELDS = ['givenName', 'familyName', 'email', 'organisationName'] as const;
export type WalkInField = (typeof WALK_IN_FIELDS)[number];
export type WalkInFault = 'REQUIRED' | 'EMAIL_INVALID';

/** As the server judges an address. */
const EMAIL = /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

export const emptyWalkIn: WalkInForm = { givenName: '', familyName: '', email: '', organisationName: '', kindId: '' };

/** What is wrong with a form, by field: what the server would not take either. */
export function walkInFaults(form: WalkInForm): Partial<Record<WalkInField, WalkInFault>> {
  const faults: Partial<Record<WalkInField, WalkInFault>> = {};
  for (const field of WALK_IN_FIELDS) if (form[field].trim() === '') faults[field] = 'REQUIRED';
  if (!faults.email && !EMAIL.test(form.email.trim())) faults.email = 'EMAIL_INVALID';
  return faults;
}

/** As it is kept: no blanks around, one between words. */
export const cleanWalkIn = (form: WalkInForm): WalkInForm => ({
  kindId: form.kindId,
  givenName: line(form.givenName),
  familyName: line(form.familyName),
  email: form.email.trim(),
  organisationName: line(form.organisationName),
});

const line = (typed: string) => typed.normalize('NFC').replace(/\s+/g, ' ').trim();
