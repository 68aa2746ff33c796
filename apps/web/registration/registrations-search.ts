import type { Audience, College } from '@parvis/contract/web';
import { oneOf, pageIn, wordIn } from '../events/events-search';

/** What is chosen in the list of registrations, as its address keeps it. */
export interface RegistrationsSearch {
  q?: string;
  public?: Audience;
  college?: College;
  /** From 1. */
  page?: number;
}

const AUDIENCES: readonly Audience[] = ['MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST'];
const COLLEGES: readonly College[] = ['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'];

export const registrationsSearch = (search: Record<string, unknown>): RegistrationsSearch => ({
  q: wordIn(search['q']),
  public: oneOf(AUDIENCES, search['public']),
  college: oneOf(COLLEGES, search['college']),
  page: pageIn(search['page']),
});
