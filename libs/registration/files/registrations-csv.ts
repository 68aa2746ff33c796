import type { Audience, College, Profession, TicketStatus } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';
import { type Queryable, type Table, writeCsv } from '@parvis/platform';

interface Row {
  slug: string;
  timeZone: string;
  familyName: string;
  givenName: string;
  email: string;
  organisationName: string | null;
  college: College | null;
  jobTitle: string | null;
  profession: Profession | null;
  audience: Audience;
  status: TicketStatus;
  registeredAt: Date;
}

const headings: Record<Language, string[]> = {
  FR: [
    'Nom',
    'Prénom',
    'Adresse e-mail',
    'Organisation',
    'Collège',
    'Fonction',
    'Profession',
    'Public',
    'Statut',
    'Inscription',
  ],
  EN: [
    'Family name',
    'Given name',
    'E-mail address',
    'Organisation',
    'College',
    'Job title',
    'Profession',
    'Audience',
    'Status',
    'Registered',
  ],
};

const labels: Record<Language, Record<College | Profession | Audience | TicketStatus, string>> = {
  FR: {
    LARGE_COMPANY: 'Grandes entreprises et ETI',
    SME: 'TPE, PME et startups',
    RESEARCH: 'Laboratoires et organismes de recherche',
    LOCAL_AUTHORITY: 'Collectivités territoriales',
    CLINICIAN: 'Clinicien',
    RESEARCHER: 'Chercheur',
    ENTREPRENEUR: 'Entrepreneur',
    INDUSTRY: 'Industriel',
    INVESTOR: 'Investisseur',
    PUBLIC_BODY: 'Organisme public',
    STUDENT: 'Étudiant',
    OTHER: 'Autre',
    MEMBER: 'Adhérent',
    NON_MEMBER: 'Non-adhérent',
    SPEAKER: 'Intervenant',
    EXHIBITOR: 'Exposant',
    PRESS: 'Presse',
    GUEST: 'Invité',
    PENDING: 'En attente d’approbation',
    AWAITING_PAYMENT: 'En attente de paiement',
    CONFIRMED: 'Inscrit',
    REFUSED: 'Refusé',
    CANCELLED: 'Annulé',
  },
  EN: {
    LARGE_COMPANY: 'Large companies',
    SME: 'SMEs and start-ups',
    RESEARCH: 'Laboratories and research bodies',
    LOCAL_AUTHORITY: 'Local authorities',
    CLINICIAN: 'Clinician',
    RESEARCHER: 'Researcher',
    ENTREPRENEUR: 'Entrepreneur',
    INDUSTRY: 'Industry',
    INVESTOR: 'Investor',
    PUBLIC_BODY: 'Public body',
    STUDENT: 'Student',
    OTHER: 'Other',
    MEMBER: 'Member',
    NON_MEMBER: 'Non-member',
    SPEAKER: 'Speaker',
    EXHIBITOR: 'Exhibitor',
    PRESS: 'Press',
    GUEST: 'Guest',
    PENDING: 'Awaiting approval',
    AWAITING_PAYMENT: 'Awaiting payment',
    CONFIRMED: 'Registered',
    REFUSED: 'Refused',
    CANCELLED: 'Cancelled',
  },
};

/** Everybody who registered, by name, as a spreadsheet of that language opens it. */
export async function registrationsCsv(
  db: Queryable,
  eventId: string,
  language: Language,
): Promise<{ name: string; content: string }> {
  const [event] = await db.query<{ slug: string }>('select slug from event where id::text = $1', [eventId]);
  const rows = await db.query<Row>(
    `select p.family_name as "familyName", p.given_name as "givenName", p.email, o.name as "organisationName", o.college,
       p.job_title as "jobTitle", p.profession, k.audience, t.status,
       t.registered_at as "registeredAt", e.time_zone as "timeZone"
     from ticket t join event e on e.id = t.event_id join ticket_kind k on k.id = t.kind_id
       join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id
     where e.id::text = $1
     order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", t.registered_at, t.id`,
    [eventId],
  );
  const label = labels[language];
  const table: Table = {
    name: language === 'FR' ? 'inscriptions' : 'registrations',
    ...(rows[0] && { timeZone: rows[0].timeZone }),
    columns: headings[language].map((title, at, all) => ({ title, kind: at === all.length - 1 ? 'date' : 'text' })),
    rows: rows.map((row) => [
      row.familyName,
      row.givenName,
      row.email,
      row.organisationName,
      row.college && label[row.college],
      row.jobTitle,
      row.profession && label[row.profession],
      label[row.audience],
      label[row.status],
      row.registeredAt,
    ]),
  };
  return { name: `${table.name}-${event?.slug ?? eventId}.csv`, content: writeCsv(table, language) };
}
