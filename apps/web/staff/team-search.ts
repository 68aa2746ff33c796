import type { College, EventStatus, Filiere, Membership } from '@parvis/contract/web';
import { oneOf, pageIn, wordIn } from '../events/events-search';

type Search = Record<string, unknown>;

/** What is chosen in a list of the team, as its address keeps it; pages count from 1. */
export interface StaffEventsSearch {
  q?: string;
  etat?: EventStatus;
  annee?: number;
  page?: number;
}
export interface AuditSearch {
  action?: string;
  personne?: string;
  evenement?: string;
  page?: number;
}
export interface OrganisationsSearch {
  q?: string;
  adhesion?: Membership;
  filiere?: Filiere;
  college?: College;
  page?: number;
  /** The one that is open, or `nouvelle`. */
  organisation?: string;
}

export const staffEventsSearch = (search: Search): StaffEventsSearch => ({
  q: wordIn(search['q']),
  etat: oneOf(['DRAFT', 'PUBLISHED', 'CANCELLED'], search['etat']),
  annee: Number.isInteger(search['annee']) ? Number(search['annee']) : undefined,
  page: pageIn(search['page']),
});

export const auditSearch = (search: Search): AuditSearch => ({
  action: wordIn(search['action']),
  personne: wordIn(search['personne']),
  evenement: wordIn(search['evenement']),
  page: pageIn(search['page']),
});

export const organisationsSearch = (search: Search): OrganisationsSearch => ({
  q: wordIn(search['q']),
  adhesion: oneOf(['MEMBER', 'COMING', 'FORMER', 'NEVER'], search['adhesion']),
  filiere: oneOf(['BIOTECH_PHARMA', 'MEDTECH', 'DIGITAL_HEALTH', 'DIAGNOSTIC'], search['filiere']),
  college: oneOf(['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'], search['college']),
  page: pageIn(search['page']),
  organisation: wordIn(search['organisation']),
});
