import type { College, DirectoryPart, EventFormat, EventKind, Filiere } from '@parvis/contract/web';
import { EVENT_FORMATS, EVENT_KINDS } from '@parvis/domain';

/** What is chosen on the home page, as its address keeps it. */
export interface EventsSearch {
  q?: string;
  type?: EventKind;
  format?: EventFormat;
  filiere?: Filiere;
  /** YYYY-MM */
  mois?: string;
}

/** What is chosen in the directory. */
export interface DirectorySearch {
  q?: string;
  part?: DirectoryPart;
  filiere?: Filiere;
  college?: College;
  /** From 1. */
  page?: number;
}

const PARTS: readonly DirectoryPart[] = ['MEMBERS', 'PARTNERS'];
const FILIERES: readonly Filiere[] = ['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'];
const COLLEGES: readonly College[] = ['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'];

/** A word of an address; the router reads `2024` as a number. */
export const wordIn = (value: unknown) =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value).slice(0, 100) : undefined;
export const oneOf = <Value extends string>(known: readonly Value[], value: unknown) =>
  known.find((one) => one === value);
export const pageIn = (value: unknown) => (Number.isInteger(value) && Number(value) > 1 ? Number(value) : undefined);

type Search = Record<string, unknown>;

export const eventsSearch = (search: Search): EventsSearch => ({
  q: wordIn(search['q']),
  type: oneOf(EVENT_KINDS, search['type']),
  format: oneOf(EVENT_FORMATS, search['format']),
  filiere: oneOf(FILIERES, search['filiere']),
  mois: typeof search['mois'] === 'string' && /^\d{4}-\d\d$/.test(search['mois']) ? search['mois'] : undefined,
});

export const directorySearch = (search: Search): DirectorySearch => ({
  q: wordIn(search['q']),
  part: oneOf(PARTS, search['part']),
  filiere: oneOf(FILIERES, search['filiere']),
  college: oneOf(COLLEGES, search['college']),
  page: pageIn(search['page']),
});
