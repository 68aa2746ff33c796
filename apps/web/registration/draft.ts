import type { Profession } from '@parvis/contract/web';
import { dropFromTab, keepInTab, readFromTab } from '../shell/tab-storage';

export interface Draft {
  /** Stays the same however often the form is sent, so that one person gets one ticket. */
  requestKey: string;
  /** The kind of ticket, where the person chose one. */
  kindId: string;
  email: string;
  givenName: string;
  familyName: string;
  organisationName: string;
  jobTitle: string;
  profession: Profession | '';
  openToMeetings: boolean;
  /** By question, see `Answers` of the domain. */
  answers: Record<string, string[]>;
  /** Names of the files among the answers, by id. */
  fileNames: Record<string, string>;
}

export type DraftField = 'email' | 'givenName' | 'familyName' | 'organisationName' | 'jobTitle' | 'profession';

const storageKey = (slug: string) => `parvis.registration.${slug}`;

const blankDraft = (): Draft => ({
  requestKey: newKey(),
  kindId: '',
  email: '',
  givenName: '',
  familyName: '',
  organisationName: '',
  jobTitle: '',
  profession: '',
  openToMeetings: false,
  answers: {},
  fileNames: {},
});

/** What was typed before a reload, else a blank form with what is known of the person. */
export function readDraft(slug: string, known: Partial<Draft>): Draft {
  const blank = { ...blankDraft(), ...known };
  const kept = read(slug);
  return kept && 'requestKey' in kept ? { ...blank, ...kept } : blank;
}

/** The code of the ticket that was just made here, so that a step back does not begin anew. */
export function ticketMade(slug: string): string | undefined {
  const kept = read(slug);
  return kept && 'ticketCode' in kept ? kept.ticketCode : undefined;
}

export const keepDraft = (slug: string, draft: Draft): void => keepInTab(storageKey(slug), draft);
export const keepTicket = (slug: string, ticketCode: string): void => keepInTab(storageKey(slug), { ticketCode });
export const dropDraft = (slug: string): void => dropFromTab(storageKey(slug));

function read(slug: string): Partial<Draft> | { ticketCode: string } | undefined {
  const kept = readFromTab(storageKey(slug));
  return typeof kept === 'object' && kept !== null ? kept : undefined;
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

export type FaultCode = (typeof FAULT_CODES)[number];
/** By field of the form, or `answers.` and the id of a question. */
export type Faults = Readonly<Record<string, FaultCode>>;

export const FAULT_CODES = [
  ...(['REQUIRED', 'TOO_LONG', 'EMAIL_INVALID', 'NOT_A_NUMBER', 'NOT_A_DATE', 'NOT_AN_OPTION'] as const),
  ...(['CONSENT_NEEDED', 'FILE_GONE', 'OTHER'] as const),
];

export const FIELDS: readonly DraftField[] = [
  'email',
  'givenName',
  'familyName',
  'organisationName',
  'profession',
  'jobTitle',
];
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** What can be told of the person's own fields before sending; the server has the last word. */
export function faultsOf(draft: Draft): Faults {
  const faults: Record<string, FaultCode> = {};
  for (const field of FIELDS) {
    if (field !== 'jobTitle' && draft[field].trim() === '') faults[field] = 'REQUIRED';
  }
  if (!faults['email'] && !EMAIL.test(draft.email.trim())) faults['email'] = 'EMAIL_INVALID';
  return faults;
}

/** The server's findings in the form's own terms. */
export const faultsFrom = (errors: readonly { field: string; code: string }[]): Faults =>
  Object.fromEntries(
    errors.map(({ field, code }) => [field, FAULT_CODES.find((known) => known === code) ?? ('OTHER' as const)]),
  );

export const answerField = (questionId: string) => `answers.${questionId}`;
