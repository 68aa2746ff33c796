import { type BillingInput, type OrderInput, type PaymentMethod } from '@parvis/contract/web';
import { isSiret, isVatNumber, withoutGaps } from '@parvis/domain';
import { newKey } from '../registration/draft';
import { dropFromTab, keepInTab, readFromTab } from '../shell/tab-storage';

export interface PlaceDraft {
  kindId: string;
  /** Named later when false; what was typed is kept. */
  isNamed: boolean;
  email: string;
  givenName: string;
  familyName: string;
}

export type BillingDraft = Record<keyof BillingInput, string>;

export interface OrderDraft {
  /** Stays the same however often the order is sent, so that it is one order. */
  requestKey: string;
  places: PlaceDraft[];
  email: string;
  givenName: string;
  familyName: string;
  organisationName: string;
  /** One of the places is the buyer's own. */
  isForMe: boolean;
  code: string;
  method: PaymentMethod | '';
  billing: BillingDraft;
}

/** What is wrong, by the name of its field: `places.0.email`, `billing.siret`. */
export type Faults = Readonly<Record<string, string>>;

export type Step = 'places' | 'billing' | 'payment';

const PUBLIC_FIELDS = ['siret', 'engagementNumber', 'serviceCode'];
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
const storageKey = (slug: string) => `parvis.order.${slug}`;

export const blankPlace = (kindId: string): PlaceDraft => ({
  kindId,
  isNamed: false,
  email: '',
  givenName: '',
  familyName: '',
});

/** What was typed before a reload, else a blank order with what is known of the person. */
export function readDraft(slug: string, known: Partial<OrderDraft>): OrderDraft {
  const blank: OrderDraft = {
    requestKey: newKey(),
    places: [],
    email: '',
    givenName: '',
    familyName: '',
    organisationName: '',
    isForMe: false,
    code: '',
    method: '',
    billing: {
      organisation: '',
      street: '',
      postcode: '',
      city: '',
      country: 'FR',
      email: '',
      siret: '',
      vatNumber: '',
      buyerReference: '',
      serviceCode: '',
      engagementNumber: '',
    },
    ...known,
  };
  const kept = readFromTab(storageKey(slug)) as Partial<OrderDraft> | null;
  return { ...blank, ...kept, billing: { ...blank.billing, ...kept?.billing } };
}

export const keepDraft = (slug: string, draft: OrderDraft): void => keepInTab(storageKey(slug), draft);
export const dropDraft = (slug: string): void => dropFromTab(storageKey(slug));

/** As many places of a kind as wanted: those with names stay longest. */
export function setCount(places: readonly PlaceDraft[], kindId: string, count: number): PlaceDraft[] {
  const ofKind = places.filter((place) => place.kindId === kindId);
  const missing = Array.from({ length: Math.max(0, count - ofKind.length) }, () => blankPlace(kindId));
  if (missing.length > 0) {
    const at = places.findLastIndex((place) => place.kindId === kindId);
    return at < 0 ? [...places, ...missing] : places.toSpliced(at + 1, 0, ...missing);
  }
  const unnamedFirst = ofKind.toSorted((one, other) => Number(one.isNamed) - Number(other.isNamed));
  const gone = new Set(unnamedFirst.slice(0, ofKind.length - count));
  return places.filter((place) => !gone.has(place));
}

/** Places of each kind. */
export const itemsOf = (places: readonly PlaceDraft[]): { kindId: string; count: number }[] =>
  [...new Set(places.map(({ kindId }) => kindId))].map((kindId) => ({
    kindId,
    count: places.filter((place) => place.kindId === kindId).length,
  }));

/** Which of the screens asks for a field. */
export function stepOf(field: string, method: OrderDraft['method']): Step {
  if (field.startsWith('places')) return 'places';
  if (field === 'method' || field === 'code') return 'payment';
  const isOfPublicBody = PUBLIC_FIELDS.some((name) => field === `billing.${name}`);
  return isOfPublicBody && method === 'PURCHASE_ORDER' ? 'payment' : 'billing';
}

/** What can be told before sending; the server has the last word. */
export function faultsOf(draft: OrderDraft, step: Step, isFree: boolean): Faults {
  const faults: Record<string, string> = {};
  const need = (field: string, typed: string) => {
    if (typed.trim() === '') faults[field] = 'REQUIRED';
  };
  const needEmail = (field: string, typed: string) => {
    need(field, typed);
    if (!faults[field] && !EMAIL.test(typed.trim())) faults[field] = 'EMAIL_INVALID';
  };
  const { billing } = draft;
  const needSiret = () => {
    if (billing.siret && !isSiret(withoutGaps(billing.siret))) faults['billing.siret'] = 'SIRET_INVALID';
  };
  if (step === 'places') {
    for (const [at, place] of draft.places.entries()) {
      if (!place.isNamed) continue;
      need(`places.${at}.givenName`, place.givenName);
      need(`places.${at}.familyName`, place.familyName);
      needEmail(`places.${at}.email`, place.email);
    }
  }
  if (step === 'billing') {
    for (const field of ['givenName', 'familyName', 'organisationName'] as const) need(field, draft[field]);
    needEmail('email', draft.email);
    if (!isFree) {
      for (const field of ['street', 'postcode', 'city'] as const) need(`billing.${field}`, billing[field]);
      if (billing.email.trim() && !EMAIL.test(billing.email.trim())) faults['billing.email'] = 'EMAIL_INVALID';
      if (billing.vatNumber && !isVatNumber(withoutGaps(billing.vatNumber)))
        faults['billing.vatNumber'] = 'VAT_NUMBER_INVALID';
      needSiret();
    }
  }
  if (step === 'payment' && !isFree) {
    need('method', draft.method);
    if (draft.method === 'PURCHASE_ORDER') {
      needSiret();
      for (const field of ['siret', 'engagementNumber'] as const)
        if (!billing[field].trim()) faults[`billing.${field}`] = 'REQUIRED_BY_CHORUS';
    }
  }
  return faults;
}

/** The draft as the server takes it. The buyer's own place is the first that nobody else is named for. */
export function inputOf(
  draft: OrderDraft,
  eventId: string,
  language: OrderInput['language'],
  isFree: boolean,
  pass?: string,
): OrderInput {
  const { email, givenName, familyName, organisationName, billing } = draft;
  const mine = draft.isForMe ? draft.places.findIndex(({ isNamed }) => !isNamed) : -1;
  return {
    eventId,
    requestKey: draft.requestKey,
    method: isFree ? 'NONE' : draft.method || 'TRANSFER',
    language,
    email,
    givenName,
    familyName,
    organisationName,
    code: draft.code.trim() || null,
    pass: pass ?? null,
    billing: isFree
      ? null
      : {
          ...billing,
          organisation: billing.organisation || organisationName,
          email: billing.email || email,
          // Typed for a way to pay that was not chosen in the end.
          ...(draft.method !== 'PURCHASE_ORDER' && {
            serviceCode: '',
            engagementNumber: '',
            siret: isSiret(withoutGaps(billing.siret)) ? billing.siret : '',
          }),
        },
    places: draft.places.map((place, at) => ({
      kindId: place.kindId,
      holder:
        at === mine
          ? { email, givenName, familyName }
          : place.isNamed
            ? { email: place.email, givenName: place.givenName, familyName: place.familyName }
            : null,
    })),
  };
}

/** The server's findings under the names of the form's fields. */
export const faultsFrom = (errors: readonly { field: string; code: string }[]): Faults =>
  Object.fromEntries(errors.map(({ field, code }) => [field.replace('.holder.', '.'), code]));
