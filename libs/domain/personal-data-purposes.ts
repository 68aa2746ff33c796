import type { Text } from './text';

/** Article 6(1) of the GDPR: (a), (b), (c), (f). */
export type LegalBasis = 'CONSENT' | 'CONTRACT' | 'LEGAL_OBLIGATION' | 'LEGITIMATE_INTEREST';

export interface PurposeFacts {
  name: Text;
  basis: LegalBasis;
  /** Whose data it is. */
  people: Text;
  /** What kinds of data. */
  data: Text;
  recipients: Text;
  retention: Text;
}

const untilErased: Text = {
  fr: 'Jusqu’à l’effacement, à la demande de la personne ou par l’équipe ; la CNIL recommande au plus trois ans après le dernier contact',
  en: 'Until erasure, on the person’s wish or by the team; the French authority advises at most three years after the last contact',
};
const team: Text = { fr: 'Équipe du pôle et organisateurs de l’événement', en: 'Staff and organisers of the event' };
const attendees: Text = { fr: 'Participants', en: 'Attendees' };

/** Why personal data is kept: the treatments of the register (article 30 of the GDPR). */
export const PURPOSES = {
  ACCOUNT: {
    name: { fr: 'Compte de la personne', en: 'The person’s account' },
    basis: 'CONTRACT',
    people: { fr: 'Toute personne inscrite ou invitée', en: 'Everybody registered or invited' },
    data: {
      fr: 'Nom, adresse e-mail, fonction, profession, organisation, langue',
      en: 'Name, e-mail address, job, profession, organisation, language',
    },
    recipients: { fr: 'Équipe du pôle', en: 'Staff' },
    retention: untilErased,
  },
  DIRECTORY: {
    name: { fr: 'Annuaire des adhérents', en: 'Directory of members' },
    basis: 'LEGITIMATE_INTEREST',
    people: { fr: 'Représentants des organisations adhérentes', en: 'Representatives of member organisations' },
    data: {
      fr: 'Rattachement à l’organisation, modifications proposées',
      en: 'Link with the organisation, proposed changes',
    },
    recipients: { fr: 'Équipe du pôle ; public pour les fiches', en: 'Staff; the public for published pages' },
    retention: {
      fr: 'Tant que la personne représente l’organisation',
      en: 'As long as the person represents the organisation',
    },
  },
  REGISTRATION: {
    name: { fr: 'Inscriptions et billets', en: 'Registrations and tickets' },
    basis: 'CONTRACT',
    people: attendees,
    data: {
      fr: 'Billet, réponses au formulaire, fichiers remis, listes d’attente, invitations',
      en: 'Ticket, answers to the form, files handed in, waiting lists, invitations',
    },
    recipients: team,
    retention: untilErased,
  },
  CONSENTS: {
    name: { fr: 'Preuve des consentements', en: 'Proof of consents' },
    basis: 'LEGAL_OBLIGATION',
    people: { fr: 'Participants et intervenants', en: 'Attendees and speakers' },
    data: { fr: 'Objet, texte présenté, réponse, date', en: 'Subject, wording shown, answer, date' },
    recipients: team,
    retention: untilErased,
  },
  ORDERS: {
    name: { fr: 'Commandes', en: 'Orders' },
    basis: 'CONTRACT',
    people: { fr: 'Acheteurs et porteurs de places', en: 'Buyers and holders of places' },
    data: {
      fr: 'Coordonnées de l’acheteur, adresse de facturation, noms sur les places',
      en: 'Buyer’s contact and billing address, names on places',
    },
    recipients: { fr: 'Équipe du pôle, prestataire de paiement', en: 'Staff, payment provider' },
    retention: untilErased,
  },
  ACCOUNTS: {
    name: { fr: 'Factures et comptabilité', en: 'Invoices and accounts' },
    basis: 'LEGAL_OBLIGATION',
    people: { fr: 'Acheteurs', en: 'Buyers' },
    data: { fr: 'Contenu des factures et avoirs, règlements', en: 'Content of invoices and credit notes, payments' },
    recipients: { fr: 'Équipe du pôle, expert-comptable, administration', en: 'Staff, accountant, authorities' },
    retention: {
      fr: '10 ans (article L123-22 du Code de commerce)',
      en: '10 years (article L123-22 of the French Commercial Code)',
    },
  },
  AGENDA: {
    name: { fr: 'Agenda personnel et ateliers', en: 'Personal agenda and workshops' },
    basis: 'CONTRACT',
    people: attendees,
    data: { fr: 'Sessions suivies, places d’atelier', en: 'Followed sessions, workshop seats' },
    recipients: team,
    retention: untilErased,
  },
  PROGRAMME: {
    name: { fr: 'Programme et intervenants', en: 'Programme and speakers' },
    basis: 'CONTRACT',
    people: { fr: 'Intervenants', en: 'Speakers' },
    data: {
      fr: 'Biographie, photo, supports, besoins techniques et d’accès, régime alimentaire, disponibilités',
      en: 'Biography, photo, slides, technical and access needs, diet, availability',
    },
    recipients: {
      fr: 'Public pour ce qui est publié ; sinon équipe et organisateurs',
      en: 'The public for what is published; else staff and organisers',
    },
    retention: untilErased,
  },
  EXHIBITORS: {
    name: { fr: 'Équipes des stands', en: 'Booth teams' },
    basis: 'CONTRACT',
    people: { fr: 'Exposants', en: 'Exhibitors' },
    data: { fr: 'Appartenance à l’équipe, permanences', en: 'Membership of the team, duties' },
    recipients: team,
    retention: untilErased,
  },
  MEETINGS: {
    name: { fr: 'Rendez-vous d’affaires', en: 'B2B meetings' },
    basis: 'CONTRACT',
    people: attendees,
    data: {
      fr: 'Offres et recherches, demandes, messages, notes, signalements',
      en: 'Offers and needs, requests, messages, notes, reports of misuse',
    },
    recipients: {
      fr: 'Autres participants ouverts aux rendez-vous, équipe et organisateurs',
      en: 'Other attendees open to meetings, staff and organisers',
    },
    retention: untilErased,
  },
  DOOR: {
    name: { fr: 'Accueil et émargement', en: 'Door and attendance' },
    basis: 'LEGITIMATE_INTEREST',
    people: attendees,
    data: {
      fr: 'Passages à l’accueil, signature, note de l’équipe',
      en: 'Scans at the door, signature, note of staff',
    },
    recipients: {
      fr: 'Équipe, organisateurs, financeurs publics pour l’émargement',
      en: 'Staff, organisers, public funders for attendance sheets',
    },
    retention: untilErased,
  },
  CONTACTS: {
    name: { fr: 'Contacts pris sur les stands', en: 'Contacts taken at booths' },
    basis: 'CONSENT',
    people: { fr: 'Visiteurs des stands', en: 'Visitors of booths' },
    data: {
      fr: 'Contact transmis, téléphone, notes de l’exposant',
      en: 'Contact handed over, telephone, notes of the exhibitor',
    },
    recipients: { fr: 'L’exposant à qui la personne a donné son accord', en: 'The exhibitor the person agreed with' },
    retention: untilErased,
  },
  SURVEYS: {
    name: { fr: 'Sondages et satisfaction', en: 'Polls and satisfaction' },
    basis: 'LEGITIMATE_INTEREST',
    people: attendees,
    data: {
      fr: 'Qui a voté ; réponses séparées des personnes, sauf sondage nominatif',
      en: 'Who voted; answers apart from people, unless the poll is by name',
    },
    recipients: team,
    retention: untilErased,
  },
  MESSAGES: {
    name: { fr: 'Messages envoyés', en: 'Messages sent' },
    basis: 'CONTRACT',
    people: { fr: 'Destinataires', en: 'Recipients' },
    data: {
      fr: 'Adresse, objet, date, échec éventuel, désabonnement',
      en: 'Address, subject, date, fault if any, unsubscription',
    },
    recipients: { fr: 'Équipe du pôle, serveur d’envoi', en: 'Staff, mail server' },
    retention: untilErased,
  },
  SECURITY: {
    name: { fr: 'Connexions et journal', en: 'Sign-ins and log' },
    basis: 'LEGITIMATE_INTEREST',
    people: { fr: 'Toute personne connectée', en: 'Everybody who signs in' },
    data: { fr: 'Liens de connexion, sessions, actes de l’équipe', en: 'Sign-in links, sessions, acts of staff' },
    recipients: { fr: 'Équipe du pôle', en: 'Staff' },
    retention: {
      fr: 'Liens et sessions : jusqu’à leur expiration ; journal : sans limite, sans nom après effacement',
      en: 'Links and sessions: until they expire; log: for good, without names after erasure',
    },
  },
  TEAM: {
    name: { fr: 'Travail de l’équipe', en: 'Work of the team' },
    basis: 'LEGITIMATE_INTEREST',
    people: { fr: 'Permanents et organisateurs', en: 'Staff and organisers' },
    data: { fr: 'Rôle, auteur d’une modification', en: 'Role, author of a change' },
    recipients: { fr: 'Équipe du pôle', en: 'Staff' },
    retention: { fr: 'Tant que la personne fait partie de l’équipe', en: 'As long as the person is part of the team' },
  },
} as const satisfies Record<string, PurposeFacts>;

export type Purpose = keyof typeof PURPOSES;
