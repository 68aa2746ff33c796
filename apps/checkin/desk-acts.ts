import type { BadgeFormat, Language, WalkInRecordedFragment } from '@parvis/contract/checkin';
import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import type { Guest, TabletData } from './guest-book';

interface Act {
  id: string;
  /** Of whom; somebody registered here has the id of the act until the server has given them a ticket. */
  ticketId: string;
  /** Raw clock of this tablet. */
  deviceTime: string;
  /** The product's time as far as this tablet knows it. */
  at: string;
  state: 'WAITING' | 'SENT';
}

/** What is typed about somebody who is registered at the desk. */
export interface WalkInForm {
  givenName: string;
  familyName: string;
  email: string;
  organisationName: string;
  kindId: string;
}

export interface WalkIn extends Act, WalkInForm {
  kind: 'WALK_IN';
  /** Opens the door from now on, here at once and everywhere once it is sent. */
  code: string;
  language: Language;
  told: string;
  hadTicket: boolean;
  matter: WalkInRecordedFragment['matter'];
}

export interface Answer extends Act {
  kind: 'ANSWER';
  questionId: string;
  values: readonly string[];
  language: Language;
}

export interface Print extends Act {
  kind: 'PRINT';
  format: BadgeFormat;
}

export interface Signature extends Act {
  kind: 'SIGNATURE';
  forSession: boolean;
  path: string;
  width: number;
  height: number;
}

/** What is done at the desk beside scanning; kept offline and sent like a scan. */
export type DeskAct = WalkIn | Answer | Print | Signature;

/** What the caller knows of an act; the rest is made here. */
export type NewAct<Kind extends DeskAct['kind']> = Omit<Extract<DeskAct, { kind: Kind }>, keyof Act | 'kind'>;

export function stamped(now: Date): Omit<Act, 'ticketId'> {
  return { id: crypto.randomUUID(), deviceTime: new Date().toISOString(), at: now.toISOString(), state: 'WAITING' };
}

/** Somebody new, with a code of their own that nobody guesses. */
export function newWalkIn(form: WalkInForm, language: Language, told: string, now: Date): WalkIn {
  const stamp = stamped(now);
  const code = makeTicketCode(crypto.getRandomValues(new Uint8Array(TICKET_CODE_BYTES)));
  return {
    ...stamp,
    ...form,
    kind: 'WALK_IN',
    ticketId: stamp.id,
    code,
    language,
    told,
    hadTicket: false,
    matter: null,
  };
}

/** As the list will have them. */
export function guestOfWalkIn(walkIn: WalkIn, data: TabletData): Guest {
  const { ticketId, code, givenName, familyName, organisationName, kindId } = walkIn;
  const kind = data.kinds.find(({ id }) => id === kindId);
  const questions = data.questions.filter(({ kindIds }) => kindIds.length === 0 || kindIds.includes(kindId));
  return {
    __typename: 'Guest',
    ticketId,
    code,
    issue: 1,
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    jobTitle: null,
    organisationName,
    audience: kind?.audience ?? 'GUEST',
    kindId,
    kindName: kind?.name ?? { __typename: 'Text', fr: '', en: '' },
    status: 'CONFIRMED',
    cancelledAt: null,
    isTransferred: false,
    formerCodes: [],
    isSignedUp: false,
    isVip: false,
    note: '',
    openQuestionIds: questions.filter(({ askedAtDoor }) => askedAtDoor).map(({ id }) => id),
    deskCodes: [],
    emailProof: '',
    prints: 0,
    enteredAt: null,
    leftAt: null,
    admittedBy: null,
  };
}

/** A guest with what was done for them here and the list does not have yet. */
export function withActs(guest: Guest, acts: readonly DeskAct[]): Guest {
  const theirs = acts.filter(({ ticketId, kind }) => ticketId === guest.ticketId && kind !== 'WALK_IN');
  if (theirs.length === 0) return guest;
  const answered = theirs.flatMap((act) => (act.kind === 'ANSWER' ? act.questionId : []));
  return {
    ...guest,
    openQuestionIds: guest.openQuestionIds.filter((id) => !answered.includes(id)),
    prints: guest.prints + theirs.filter(({ kind }) => kind === 'PRINT').length,
  };
}

/** What proves that somebody knows the address of a ticket, without the address lying on the tablet. */
export async function emailProof(ticketId: string, email: string): Promise<string> {
  const text = new TextEncoder().encode(`${ticketId}:${email.trim().toLowerCase()}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Those of `guests` whose address this is: one at most, but for somebody who registered again. */
export async function guestsWithEmail(
  guests: readonly Guest[],
  acts: readonly DeskAct[],
  email: string,
): Promise<Guest[]> {
  const typed = email.trim().toLowerCase();
  const here = new Set(
    acts.flatMap((act) => (act.kind === 'WALK_IN' && act.email.toLowerCase() === typed ? act.ticketId : [])),
  );
  const found: Guest[] = [];
  for (const guest of guests)
    if (here.has(guest.ticketId) || guest.emailProof === (await emailProof(guest.ticketId, email))) found.push(guest);
  return found;
}
