import type { TemplateKind } from '@parvis/contract/resolvers';

/** What `{{…}}` may say in a message; each value is set as it is, never read as Markdown, HTML or placeholders again. */
export type Placeholder =
  | 'prenom'
  | 'nom'
  | 'evenement'
  | 'date'
  | 'horaires'
  | 'lieu'
  | 'type_de_billet'
  | 'ancienne_date'
  | 'anciens_horaires'
  | 'ancien_lieu'
  | 'entreprise'
  | 'places'
  | 'rang'
  | 'echeance'
  | 'motif'
  | 'numero'
  | 'montant'
  | 'documents'
  | 'ancien_porteur'
  | 'seances'
  | 'atelier'
  | 'horaires_atelier'
  | 'salle'
  | 'manques'
  | 'intervention'
  | 'decision';

/** Of every message about an event. */
const OF_EVENT = ['evenement', 'date', 'horaires', 'lieu'] as const;
/** Of every message to somebody whose name is known. */
const OF_PERSON = ['prenom', 'nom', ...OF_EVENT] as const;

/** Of every message to a buyer: the number of the order, the amount that the message is about, how many places. */
const OF_ORDER = ['numero', 'montant', 'places'] as const;

/** Kinds of message that have words of staff. */
export type WordedKind = TemplateKind | 'CAMPAIGN';

export const PLACEHOLDERS = {
  CAMPAIGN: [...OF_PERSON, 'type_de_billet'],
  TICKET: [...OF_PERSON, 'type_de_billet'],
  REMINDER_7: [...OF_PERSON, 'type_de_billet'],
  REMINDER_1: [...OF_PERSON, 'type_de_billet'],
  EVENT_CHANGED: [...OF_PERSON, 'ancienne_date', 'anciens_horaires', 'ancien_lieu'],
  EVENT_CANCELLED: [...OF_PERSON, 'motif'],
  TICKET_CANCELLED: OF_PERSON,
  TICKET_TRANSFERRED: [...OF_PERSON, 'ancien_porteur'],
  WAITING_JOINED: [...OF_PERSON, 'type_de_billet', 'rang'],
  WAITING_OFFER: [...OF_PERSON, 'type_de_billet', 'places', 'echeance'],
  WAITING_EXPIRED: [...OF_PERSON, 'type_de_billet'],
  INVITATION: [...OF_EVENT, 'echeance'],
  CLAIM_LINK: [...OF_EVENT, 'entreprise', 'places', 'echeance'],
  AWAITS_APPROVAL: OF_PERSON,
  APPROVED: [...OF_PERSON, 'type_de_billet'],
  REFUSED: [...OF_PERSON, 'motif'],
  FOLLOW_UP: [...OF_PERSON, 'echeance'],
  ORDER_RECEIVED: [...OF_PERSON, ...OF_ORDER],
  ORDER_PAID: [...OF_PERSON, ...OF_ORDER],
  PAYMENT: [...OF_PERSON, ...OF_ORDER, 'echeance'],
  INVOICE: [...OF_PERSON, ...OF_ORDER, 'documents'],
  ORDER_CANCELLED: [...OF_PERSON, ...OF_ORDER],
  ORDER_REFUNDED: [...OF_PERSON, ...OF_ORDER],
  ORDER_AGAIN: [...OF_PERSON, ...OF_ORDER],
  PROGRAMME_CHANGED: [...OF_PERSON, 'seances'],
  WORKSHOP_SEAT: [...OF_PERSON, 'atelier', 'horaires_atelier', 'salle'],
  SURVEY: [...OF_PERSON, 'echeance'],
  SURVEY_REMINDER: [...OF_PERSON, 'echeance'],
  SPEAKER_INVITED: OF_PERSON,
  SPEAKER_REMINDER: [...OF_PERSON, 'manques', 'echeance'],
  SPEAKER_PROPOSAL: [...OF_PERSON, 'intervention', 'decision'],
  BOOTH_INVITATION: [...OF_PERSON, 'entreprise'],
  BOOTH_REMINDER: [...OF_PERSON, 'entreprise'],
} as const satisfies Record<WordedKind, readonly Placeholder[]>;

/** What messages fill in by themselves, from the event and the recipient. */
type Given = (typeof OF_PERSON)[number];

export type Values = Partial<Record<Placeholder, string>>;

/** What the room that sends a message of this kind has to say. */
export type OwnValues<Kind extends WordedKind> = Record<Exclude<(typeof PLACEHOLDERS)[Kind][number], Given>, string>;

/** `{{ Prénom }}` is meant like `{{prenom}}`. */
export const placeholderNamed = (typed: string, among: readonly Placeholder[]): Placeholder | undefined => {
  const name = typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return among.find((placeholder) => placeholder === name);
};
