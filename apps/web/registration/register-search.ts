import { wordIn } from '../events/events-search';

/** What the address of the registration page says. */
export interface RegisterSearch {
  /** The screen, when there are several. */
  etape?: string;
  /** The token of a secret link: of a company, of an offer after waiting, of an invitation. */
  acces?: string;
  /** A code for a discount, or for a ticket that is hidden without it. */
  code?: string;
  /** A kind of ticket that is sold out, whose line one wants to join. */
  attente?: string;
}

export const registerSearch = (search: Record<string, unknown>): RegisterSearch => ({
  etape: wordIn(search['etape']),
  acces: wordIn(search['acces']),
  code: wordIn(search['code']),
  attente: wordIn(search['attente']),
});
