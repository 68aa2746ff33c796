import type { TemplateKind } from '@parvis/contract/web';

/** Each kind of message as its address says it. */
export const TEMPLATE_SLUGS: Record<TemplateKind, string> = {
  TICKET: 'billet',
  REMINDER_7: 'rappel-semaine',
  REMINDER_1: 'rappel-veille',
  EVENT_CHANGED: 'changement',
  EVENT_CANCELLED: 'evenement-annule',
  TICKET_CANCELLED: 'inscription-annulee',
  TICKET_TRANSFERRED: 'billet-transmis',
  WAITING_JOINED: 'liste-d-attente',
  WAITING_OFFER: 'place-proposee',
  WAITING_EXPIRED: 'offre-expiree',
  INVITATION: 'invitation',
  CLAIM_LINK: 'places-entreprise',
  AWAITS_APPROVAL: 'demande-recue',
  APPROVED: 'demande-acceptee',
  REFUSED: 'demande-refusee',
  FOLLOW_UP: 'questions',
  ORDER_RECEIVED: 'commande-recue',
  ORDER_PAID: 'commande-reglee',
  PAYMENT: 'reglement',
  INVOICE: 'facture',
  ORDER_CANCELLED: 'commande-annulee',
  ORDER_REFUNDED: 'remboursement',
  ORDER_AGAIN: 'commande-renvoyee',
  PROGRAMME_CHANGED: 'programme',
  WORKSHOP_SEAT: 'place-d-atelier',
  SURVEY: 'enquete',
  SURVEY_REMINDER: 'rappel-enquete',
  SPEAKER_INVITED: 'intervenant-invite',
  SPEAKER_REMINDER: 'intervenant-relance',
  SPEAKER_PROPOSAL: 'intervenant-proposition',
  BOOTH_INVITATION: 'invitation-exposant',
  BOOTH_REMINDER: 'rappel-exposant',
};

export const templateKindOf = (slug: string): TemplateKind | undefined =>
  (Object.keys(TEMPLATE_SLUGS) as TemplateKind[]).find((kind) => TEMPLATE_SLUGS[kind] === slug);
