import type { Language } from './text';

const french = {
  filiere: 'Filière',
  college: 'Collège',
  audience: 'Public',
  filieres: {
    BIOTECH_PHARMA: 'Biotech & Pharma',
    MEDTECH: 'Medtech',
    DIGITAL_HEALTH: 'Santé numérique',
    DIAGNOSTIC: 'Diagnostic',
  },
  colleges: {
    LARGE_COMPANY: 'Grandes entreprises et ETI',
    SME: 'TPE, PME et startups',
    RESEARCH: 'Laboratoires et organismes de recherche',
    LOCAL_AUTHORITY: 'Collectivités territoriales et acteurs du développement économique',
  },
  /** For a chip, a cell or a line where the full term has no room. */
  shortColleges: {
    LARGE_COMPANY: 'Grandes entreprises et ETI',
    SME: 'TPE, PME et startups',
    RESEARCH: 'Recherche',
    LOCAL_AUTHORITY: 'Collectivités',
  },
  audiences: {
    MEMBER: 'Adhérent',
    NON_MEMBER: 'Non-adhérent',
    SPEAKER: 'Intervenant',
    EXHIBITOR: 'Exposant',
    PRESS: 'Presse',
    GUEST: 'Invité',
  },
  professions: {
    CLINICIAN: 'Clinicien·ne, soignant·e',
    RESEARCHER: 'Chercheur·euse',
    ENTREPRENEUR: 'Entrepreneur·e',
    INDUSTRY: 'Industriel·le',
    INVESTOR: 'Investisseur·euse',
    PUBLIC_BODY: 'Organisme public',
    STUDENT: 'Étudiant·e',
    OTHER: 'Autre',
  },
  eventKinds: {
    FLAGSHIP: 'Grand rendez-vous',
    CONGRESS: 'Congrès',
    CONFERENCE: 'Conférence',
    WEBINAR: 'Webinaire',
    NEW_MEMBER_SESSION: 'Nouveaux adhérents',
    WORKSHOP: 'Atelier',
    MATCHMAKING: 'Rencontres B2B',
    MEETUP: 'Rencontre',
    VISIT: 'Visite',
    TRADE_SHOW: 'Salon',
    INVESTOR_MEETING: 'Investisseurs',
    GENERAL_ASSEMBLY: 'Assemblée générale',
    COMMITTEE: 'Comité',
  },
  eventFormats: { IN_PERSON: 'Sur place', ONLINE: 'En ligne', HYBRID: 'Sur place et en ligne' },
  sessionKinds: {
    KEYNOTE: 'Conférence plénière',
    ROUND_TABLE: 'Table ronde',
    PITCH: 'Pitchs',
    WORKSHOP: 'Atelier',
    AWARD: 'Remise de prix',
    BREAK: 'Pause',
    NETWORKING: 'Temps d’échanges',
    TALK: 'Conférence',
  },
  roles: {
    ATTENDEE: 'Participant',
    SPEAKER: 'Intervenant',
    EXHIBITOR: 'Exposant',
    ORGANISER: 'Organisation',
    DESK: 'Accueil',
    MODERATOR: 'Modération',
  },
  staffRoles: { ADMINISTRATOR: 'Administration', EVENT_MANAGER: 'Gestion des événements', READER: 'Lecture' },
};

type Terms = {
  [Group in keyof typeof french]: (typeof french)[Group] extends string
    ? string
    : Record<keyof (typeof french)[Group], string>;
};

const english: Terms = {
  filiere: 'Field',
  college: 'College',
  audience: 'Audience',
  filieres: {
    BIOTECH_PHARMA: 'Biotech & Pharma',
    MEDTECH: 'Medtech',
    DIGITAL_HEALTH: 'Digital health',
    DIAGNOSTIC: 'Diagnostics',
  },
  colleges: {
    LARGE_COMPANY: 'Large and mid-size companies',
    SME: 'Small companies and start-ups',
    RESEARCH: 'Laboratories and research bodies',
    LOCAL_AUTHORITY: 'Local authorities and economic development bodies',
  },
  shortColleges: {
    LARGE_COMPANY: 'Large and mid-size companies',
    SME: 'Small companies and start-ups',
    RESEARCH: 'Research',
    LOCAL_AUTHORITY: 'Local authorities',
  },
  audiences: {
    MEMBER: 'Member',
    NON_MEMBER: 'Non-member',
    SPEAKER: 'Speaker',
    EXHIBITOR: 'Exhibitor',
    PRESS: 'Press',
    GUEST: 'Guest',
  },
  professions: {
    CLINICIAN: 'Clinician, carer',
    RESEARCHER: 'Researcher',
    ENTREPRENEUR: 'Entrepreneur',
    INDUSTRY: 'Industry',
    INVESTOR: 'Investor',
    PUBLIC_BODY: 'Public body',
    STUDENT: 'Student',
    OTHER: 'Other',
  },
  eventKinds: {
    FLAGSHIP: 'Flagship',
    CONGRESS: 'Congress',
    CONFERENCE: 'Conference',
    WEBINAR: 'Webinar',
    NEW_MEMBER_SESSION: 'New members',
    WORKSHOP: 'Workshop',
    MATCHMAKING: 'B2B meetings',
    MEETUP: 'Meetup',
    VISIT: 'Visit',
    TRADE_SHOW: 'Trade show',
    INVESTOR_MEETING: 'Investors',
    GENERAL_ASSEMBLY: 'General assembly',
    COMMITTEE: 'Committee',
  },
  eventFormats: { IN_PERSON: 'In person', ONLINE: 'Online', HYBRID: 'In person and online' },
  sessionKinds: {
    KEYNOTE: 'Keynote',
    ROUND_TABLE: 'Round table',
    PITCH: 'Pitches',
    WORKSHOP: 'Workshop',
    AWARD: 'Award ceremony',
    BREAK: 'Break',
    NETWORKING: 'Networking',
    TALK: 'Talk',
  },
  roles: {
    ATTENDEE: 'Attendee',
    SPEAKER: 'Speaker',
    EXHIBITOR: 'Exhibitor',
    ORGANISER: 'Organiser',
    DESK: 'Desk',
    MODERATOR: 'Moderator',
  },
  staffRoles: { ADMINISTRATOR: 'Administrator', EVENT_MANAGER: 'Event manager', READER: 'Reader' },
};

/** The terms of the field, for every value of the contract that names one: said once, the same on screens and in files. */
export const fieldTerms: Record<Language, Terms> = { FR: french, EN: english };
