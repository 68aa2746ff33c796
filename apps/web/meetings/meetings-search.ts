import type { College, Filiere } from '@parvis/contract/web';

export const sections = ['trouver', 'suggestions', 'recues', 'envoyees', 'agenda', 'disponibilites', 'profil'] as const;
export type Section = (typeof sections)[number];

export const filieres: readonly Filiere[] = ['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'];
export const colleges: readonly College[] = ['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'];

/** What the address of the meetings screen says beyond its path; anything unknown in it is left out. */
export interface MeetingsSearch {
  vue?: Section | undefined;
  q?: string | undefined;
  filiere?: Filiere | undefined;
  college?: College | undefined;
  /** Tags that somebody offers, and seeks. */
  offre?: string | undefined;
  cherche?: string | undefined;
  langue?: string | undefined;
  /** Only those one saved. */
  gardees?: boolean | undefined;
  /** The person whose card is open. */
  personne?: string | undefined;
}

const oneOf = <Value extends string>(values: readonly Value[], value: unknown) =>
  values.find((known) => known === value);
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

export const meetingsSearch = (search: Record<string, unknown>): MeetingsSearch => ({
  vue: oneOf(sections, search['vue']),
  // An address with ?q=42 is read as a number.
  q: text(typeof search['q'] === 'number' ? String(search['q']) : search['q']),
  filiere: oneOf(filieres, search['filiere']),
  college: oneOf(colleges, search['college']),
  offre: text(search['offre']),
  cherche: text(search['cherche']),
  langue: text(search['langue']),
  gardees: search['gardees'] === true || search['gardees'] === 'true' || undefined,
  personne: text(search['personne']),
});
