import type { MailKind, MailState } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';

interface HistoryWords {
  sheet: string;
  sentAt: string;
  name: string;
  address: string;
  kind: string;
  subject: string;
  state: string;
  fault: string;
  kinds: Record<MailKind, string>;
  states: Record<MailState, string>;
}

/** What the history says in a file. */
export const historyWords: Record<Language, HistoryWords> = {
  FR: {
    sheet: 'Messages',
    sentAt: 'Envoyé le',
    name: 'Personne',
    address: 'Adresse',
    kind: 'Nature',
    subject: 'Objet',
    state: 'État',
    fault: 'Réponse du serveur',
    kinds: {
      SIGN_IN: 'Lien de connexion',
      TICKET: 'Billet',
      REMINDER_7: 'Rappel une semaine avant',
      REMINDER_1: 'Rappel la veille',
      EVENT_CHANGED: 'Changement de date ou de lieu',
      EVENT_CANCELLED: 'Annulation de l’événement',
      TICKET_CANCELLED: 'Annulation d’une inscription',
      TICKET_TRANSFERRED: 'Billet transmis',
      WAITING_JOINED: 'Liste d’attente',
      WAITING_OFFER: 'Place proposée',
      WAITING_EXPIRED: 'Offre expirée',
      INVITATION: 'Invitation',
      CLAIM_LINK: 'Places d’une entreprise',
      AWAITS_APPROVAL: 'Demande reçue',
      APPROVED: 'Demande acceptée',
      REFUSED: 'Demande refusée',
      FOLLOW_UP: 'Questions après l’inscription',
      ORDER_RECEIVED: 'Commande reçue',
      ORDER_PAID: 'Commande réglée',
      PAYMENT: 'Règlement',
      INVOICE: 'Facture',
      ORDER_CANCELLED: 'Commande annulée',
      ORDER_REFUNDED: 'Remboursement',
      ORDER_AGAIN: 'Commande renvoyée',
      SURVEY: 'Enquête',
      SURVEY_REMINDER: 'Rappel d’enquête',
      SPEAKER_INVITED: 'Intervenant invité',
      SPEAKER_REMINDER: 'Relance d’intervenant',
      PROGRAMME_CHANGED: 'Changement de programme',
      WORKSHOP_SEAT: 'Place d’atelier obtenue',
      SPEAKER: 'Intervenant',
      EXHIBITOR: 'Exposant',
      MEETING: 'Rendez-vous',
      CAMPAIGN: 'Campagne',
      TEST: 'Essai',
      OTHER: 'Autre',
    },
    states: { SENT: 'Envoyé', REFUSED: 'Refusé', BOUNCED: 'Revenu' },
  },
  EN: {
    sheet: 'Messages',
    sentAt: 'Sent on',
    name: 'Person',
    address: 'Address',
    kind: 'Kind',
    subject: 'Subject',
    state: 'State',
    fault: 'Answer of the server',
    kinds: {
      SIGN_IN: 'Sign-in link',
      TICKET: 'Ticket',
      REMINDER_7: 'Reminder one week before',
      REMINDER_1: 'Reminder the day before',
      EVENT_CHANGED: 'Change of date or venue',
      EVENT_CANCELLED: 'Event cancelled',
      TICKET_CANCELLED: 'Registration cancelled',
      TICKET_TRANSFERRED: 'Ticket handed on',
      WAITING_JOINED: 'Waiting list',
      WAITING_OFFER: 'Place offered',
      WAITING_EXPIRED: 'Offer expired',
      INVITATION: 'Invitation',
      CLAIM_LINK: 'Places of a company',
      AWAITS_APPROVAL: 'Request received',
      APPROVED: 'Request accepted',
      REFUSED: 'Request refused',
      FOLLOW_UP: 'Questions after registration',
      ORDER_RECEIVED: 'Order received',
      ORDER_PAID: 'Order paid',
      PAYMENT: 'Payment',
      INVOICE: 'Invoice',
      ORDER_CANCELLED: 'Order cancelled',
      ORDER_REFUNDED: 'Refund',
      ORDER_AGAIN: 'Order sent again',
      SURVEY: 'Survey',
      SURVEY_REMINDER: 'Survey reminder',
      SPEAKER_INVITED: 'Speaker invited',
      SPEAKER_REMINDER: 'Reminder to a speaker',
      PROGRAMME_CHANGED: 'Change of programme',
      WORKSHOP_SEAT: 'Workshop seat obtained',
      SPEAKER: 'Speaker',
      EXHIBITOR: 'Exhibitor',
      MEETING: 'Meeting',
      CAMPAIGN: 'Campaign',
      TEST: 'Test',
      OTHER: 'Other',
    },
    states: { SENT: 'Sent', REFUSED: 'Refused', BOUNCED: 'Came back' },
  },
};
