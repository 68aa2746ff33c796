import type { Text } from './text';

/** What each act of the audit log was, in words; a room that records a new one adds its line here. */
export const AUDIT_WORDS: Record<string, Text> = {
  'address.clear': { fr: 'Adresse e-mail de nouveau joignable', en: 'E-mail address reachable again' },
  'allotment.change': { fr: 'Contingent modifié', en: 'Allotment changed' },
  'allotment.make': { fr: 'Contingent accordé', en: 'Allotment given' },
  'calendar.import': { fr: 'Calendrier importé', en: 'Calendar imported' },
  'campaign.create': { fr: 'Campagne créée', en: 'Campaign created' },
  'campaign.schedule': { fr: 'Campagne programmée', en: 'Campaign scheduled' },
  'campaign.send': { fr: 'Campagne envoyée', en: 'Campaign sent' },
  'event.create': { fr: 'Événement créé', en: 'Event created' },
  'event.discard': { fr: 'Brouillon supprimé', en: 'Draft thrown away' },
  'event.duplicate': { fr: 'Événement dupliqué', en: 'Event duplicated' },
  'event.publish': { fr: 'Événement publié', en: 'Event published' },
  'event.unpublish': { fr: 'Événement repassé en brouillon', en: 'Event taken back to a draft' },
  'event.update': { fr: 'Événement modifié', en: 'Event changed' },
  'form.add': { fr: 'Question ajoutée', en: 'Question added' },
  'form.archive': { fr: 'Question retirée', en: 'Question put away' },
  'form.change': { fr: 'Question modifiée', en: 'Question changed' },
  'form.delete': { fr: 'Question supprimée', en: 'Question deleted' },
  'message.resend': { fr: 'Message renvoyé', en: 'Message sent again' },
  'organisation.create': { fr: 'Organisation créée', en: 'Organisation created' },
  'organisation.update': { fr: 'Organisation modifiée', en: 'Organisation changed' },
  'person.add': { fr: 'Personne ajoutée', en: 'Person added' },
  'person.affiliate': { fr: 'Appartenance confirmée', en: 'Affiliation confirmed' },
  'person.disaffiliate': { fr: 'Appartenance retirée', en: 'Affiliation withdrawn' },
  'programme.publish': { fr: 'Programme publié', en: 'Programme published' },
  'programme.restore': { fr: 'Ancienne version du programme reprise', en: 'Earlier programme version taken back' },
  'template.back-to-house': { fr: 'Modèle de message remis d’origine', en: 'Message template reset' },
  'template.change': { fr: 'Modèle de message modifié', en: 'Message template changed' },
  'ticket.cancel': { fr: 'Billet annulé', en: 'Ticket cancelled' },
};

/** An act in words; one that nobody gave words shows its code. */
export const auditWords = (action: string): Text => AUDIT_WORDS[action] ?? { fr: action, en: action };
