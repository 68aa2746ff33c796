import type { College, Filiere, RegistrationSort, TicketStatus } from '@parvis/contract/web';
import { oneOf, pageIn, wordIn } from '../events/events-search';

/** What is chosen in the list of registrations, as its address keeps it. */
export interface RegistrationsSearch {
  q?: string;
  billet?: string;
  college?: College;
  filiere?: Filiere;
  statut?: TicketStatus;
  tri?: RegistrationSort;
  /** From 1. */
  page?: number;
  /** The registration whose panel is open. */
  inscription?: string;
  /** The event that this one is compared to. */
  edition?: string;
}

const COLLEGES: readonly College[] = ['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'];
const FILIERES: readonly Filiere[] = ['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'];
const STATUSES: readonly TicketStatus[] = ['PENDING', 'AWAITING_PAYMENT', 'CONFIRMED', 'REFUSED', 'CANCELLED'];
export const SORTS: readonly RegistrationSort[] = ['NEWEST', 'OLDEST', 'NAME', 'ORGANISATION'];

export const registrationsSearch = (search: Record<string, unknown>): RegistrationsSearch => ({
  q: wordIn(search['q']),
  billet: wordIn(search['billet']),
  college: oneOf(COLLEGES, search['college']),
  filiere: oneOf(FILIERES, search['filiere']),
  statut: oneOf(STATUSES, search['statut']),
  tri: oneOf(SORTS, search['tri']),
  page: pageIn(search['page']),
  inscription: wordIn(search['inscription']),
  edition: wordIn(search['edition']),
});

/** The filters as the server takes them, for the list and for what is exported of it. */
export const filterOf = ({ q, billet, college, filiere, statut }: RegistrationsSearch) => ({
  search: q ?? null,
  kindId: billet ?? null,
  college: college ?? null,
  filiere: filiere ?? null,
  status: statut ?? null,
});

/** The query of an address with those filters that are set. */
export function exportQuery(search: RegistrationsSearch): string {
  const set = Object.entries(filterOf(search)).filter((entry): entry is [string, string] => entry[1] !== null);
  return set.length > 0 ? `?${new URLSearchParams(set).toString()}` : '';
}
