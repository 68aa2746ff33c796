import type { Profession } from '@parvis/contract/web';

export interface Draft {
  /** Stays the same however often the form is sent, so that one person gets one ticket. */
  requestKey: string;
  email: string;
  givenName: string;
  familyName: string;
  organisationName: string;
  jobTitle: string;
  profession: Profession | '';
  openToMeetings: boolean;
}

export type DraftField = Exclude<keyof Draft, 'requestKey' | 'openToMeetings'>;

const storageKey = (slug: string) => `parvis.registration.${slug}`;

/** What was typed before a reload, else a blank form with what is known of the person. */
export function readDraft(slug: string, known: Partial<Draft>): Draft {
  const blank: Draft = {
    requestKey: newKey(),
    email: '',
    givenName: '',
    familyName: '',
    organisationName: '',
    jobTitle: '',
    profession: '',
    openToMeetings: false,
    ...known,
  };
  try {
    const kept = JSON.parse(sessionStorage.getItem(storageKey(slug)) ?? '{}') as Partial<Draft>;
    return { ...blank, ...kept };
  } catch {
    return blank;
  }
}

export function keepDraft(slug: string, draft: Draft): void {
  try {
    sessionStorage.setItem(storageKey(slug), JSON.stringify(draft));
  } catch {
    // A full or closed storage: the form still works, it only forgets at a reload.
  }
}

export function dropDraft(slug: string): void {
  try {
    sessionStorage.removeItem(storageKey(slug));
  } catch {
    // Nothing was kept.
  }
}

/** A UUID; `crypto.randomUUID` is missing where the page is not served over https. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return [...bytes]
    .map((byte, at) => (at === 4 || at === 6 || at === 8 || at === 10 ? '-' : '') + byte.toString(16).padStart(2, '0'))
    .join('');
}

export type FaultCode = 'REQUIRED' | 'TOO_LONG' | 'EMAIL_INVALID' | 'OTHER';
export type Faults = Partial<Record<DraftField, FaultCode>>;

export const FIELDS: readonly DraftField[] = [
  'email',
  'givenName',
  'familyName',
  'organisationName',
  'jobTitle',
  'profession',
];
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** What can be told before sending; the server has the last word. */
export function faultsOf(draft: Draft): Faults {
  const faults: Faults = {};
  for (const field of FIELDS) {
    if (field !== 'jobTitle' && draft[field].trim() === '') faults[field] = 'REQUIRED';
  }
  if (!faults.email && !EMAIL.test(draft.email.trim())) faults.email = 'EMAIL_INVALID';
  return faults;
}

/** The server's findings in the form's own terms. */
export function faultsFrom(errors: readonly { field: string; code: string }[]): Faults {
  const codes: readonly string[] = ['REQUIRED', 'TOO_LONG', 'EMAIL_INVALID'];
  return Object.fromEntries(errors.map(({ field, code }) => [field, codes.includes(code) ? code : 'OTHER']));
}
