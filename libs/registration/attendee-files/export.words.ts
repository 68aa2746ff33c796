import type { Audience, College, Filiere, Profession, TicketStatus } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';

interface ExportWords {
  fileName: string;
  sheet: string;
  headings: string[];
  registered: string;
  yes: string;
  no: string;
  colleges: Record<College, string>;
  filieres: Record<Filiere, string>;
  professions: Record<Profession, string>;
  audiences: Record<Audience, string>;
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
    colleges: {
      LARGE_COMPANY: 'Grandes entreprises et ETI',
      SME: 'TPE, PME et startups',
      RESEARCH: 'Laboratoires et organismes de recherche',
      LOCAL_AUTHORITY: 'Collectivités territoriales',
    },
    filieres: {
      BIOTECH_PHARMA: 'Biotech & Pharma',
      MEDTECH: 'Medtech',
      DIGITAL_HEALTH: 'Santé numérique',
      DIAGNOSTIC: 'Diagnostic',
    },
    professions: {
      CLINICIAN: 'Clinicien',
      RESEARCHER: 'Chercheur',
      ENTREPRENEUR: 'Entrepreneur',
      INDUSTRY: 'Industriel',
      INVESTOR: 'Investisseur',
      PUBLIC_BODY: 'Organisme public',
      STUDENT: 'Étudiant',
      OTHER: 'Autre',
    },
    audiences: {
      MEMBER: 'Adhérent',
      NON_MEMBER: 'Non-adhérent',
      SPEAKER: 'Intervenant',
      EXHIBITOR: 'Exposant',
      PRESS: 'Presse',
      GUEST: 'Invité',
    },
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
      ...[
        'Family name',
        'Given name',
        'E-mail address',
        'Organisation',
        'College',
        'Filière',
        'Job title',
        'Profession',
      ],
      ...['Audience', 'Ticket', 'Status'],
    ],
    registered: 'Registered',
    yes: 'Yes',
    no: 'No',
    colleges: {
      LARGE_COMPANY: 'Large companies',
      SME: 'SMEs and start-ups',
      RESEARCH: 'Laboratories and research bodies',
      LOCAL_AUTHORITY: 'Local authorities',
    },
    filieres: {
      BIOTECH_PHARMA: 'Biotech & Pharma',
      MEDTECH: 'Medtech',
      DIGITAL_HEALTH: 'Digital health',
      DIAGNOSTIC: 'Diagnostics',
    },
    professions: {
      CLINICIAN: 'Clinician',
      RESEARCHER: 'Researcher',
      ENTREPRENEUR: 'Entrepreneur',
      INDUSTRY: 'Industry',
      INVESTOR: 'Investor',
      PUBLIC_BODY: 'Public body',
      STUDENT: 'Student',
      OTHER: 'Other',
    },
    audiences: {
      MEMBER: 'Member',
      NON_MEMBER: 'Non-member',
      SPEAKER: 'Speaker',
      EXHIBITOR: 'Exhibitor',
      PRESS: 'Press',
      GUEST: 'Guest',
    },
    statuses: {
      PENDING: 'Awaiting approval',
      AWAITING_PAYMENT: 'Awaiting payment',
      CONFIRMED: 'Registered',
      REFUSED: 'Refused',
      CANCELLED: 'Cancelled',
    },
  },
};
