import type { TicketStatus } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';

interface ExportWords {
  fileName: string;
  sheet: string;
  headings: string[];
  registered: string;
  yes: string;
  no: string;
  statuses: Record<TicketStatus, string>;
}

export const exportWords: Record<Language, ExportWords> = {
  FR: {
    fileName: 'inscriptions',
    sheet: 'Inscriptions',
    headings: [
      ...['Nom', 'Prénom', 'Adresse e-mail', 'Organisation', 'Collège', 'Filière', 'Fonction', 'Profession', 'Public'],
      ...['Billet', 'Statut'],
    ],
    registered: 'Inscription',
    yes: 'Oui',
    no: 'Non',
    statuses: {
      PENDING: 'En attente d’approbation',
      AWAITING_PAYMENT: 'En attente de paiement',
      CONFIRMED: 'Inscrit',
      REFUSED: 'Refusé',
      CANCELLED: 'Annulé',
    },
  },
  EN: {
    fileName: 'registrations',
    sheet: 'Registrations',
    headings: [
      ...['Family name', 'Given name', 'E-mail address', 'Organisation', 'College', 'Field', 'Job title', 'Profession'],
      ...['Audience', 'Ticket', 'Status'],
    ],
    registered: 'Registered',
    yes: 'Yes',
    no: 'No',
    statuses: {
      PENDING: 'Awaiting approval',
      AWAITING_PAYMENT: 'Awaiting payment',
      CONFIRMED: 'Registered',
      REFUSED: 'Refused',
      CANCELLED: 'Cancelled',
    },
  },
};
