import type { MailKind, MailState } from '@parvis/contract/web';
import { oneOf, pageIn, wordIn } from '../events/events-search';
import { messagesWords } from './messages.words';

export const sections = ['campagnes', 'modeles', 'historique'] as const;
export type Section = (typeof sections)[number];

const KINDS = Object.keys(messagesWords.fr.kinds) as MailKind[];
const STATES: readonly MailState[] = ['SENT', 'REFUSED', 'BOUNCED'];

/** What the address of the messages of an event says beyond its path; anything unknown in it is left out. */
export interface MessagesSearch {
  vue?: Section;
  q?: string;
  nature?: MailKind;
  etat?: MailState;
  /** Whose messages alone are shown. */
  personne?: string;
  /** From 1. */
  page?: number;
}

export const messagesSearch = (search: Record<string, unknown>): MessagesSearch => ({
  vue: oneOf(sections, search['vue']),
  q: wordIn(search['q']),
  nature: oneOf(KINDS, search['nature']),
  etat: oneOf(STATES, search['etat']),
  personne: wordIn(search['personne']),
  page: pageIn(search['page']),
});
