import type { MeetingCame } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';
import type { PlanBy } from './plan-rows';

interface PlanWords {
  file: Record<PlanBy | 'cards', string>;
  sheet: Record<PlanBy, string>;
  subject: Record<PlanBy, string>;
  start: string;
  end: string;
  table: string;
  person: string;
  job: string;
  organisation: string;
  with: string;
  withJob: string;
  withOrganisation: string;
  came: string;
  cames: Record<MeetingCame, string>;
  count: (meetings: number) => string;
  none: string;
  printed: (when: string) => string;
  page: (page: number, pages: number) => string;
}

export const planWords: Record<Language, PlanWords> = {
  FR: {
    file: {
      tables: 'rendez-vous-par-table',
      people: 'rendez-vous-par-personne',
      organisations: 'rendez-vous-par-organisation',
      cards: 'cartons-de-table',
    },
    sheet: { tables: 'Par table', people: 'Par personne', organisations: 'Par organisation' },
    subject: {
      tables: 'Rendez-vous à cette table',
      people: 'Vos rendez-vous',
      organisations: 'Rendez-vous de l’organisation',
    },
    start: 'Début',
    end: 'Fin',
    table: 'Table',
    person: 'Personne',
    job: 'Fonction',
    organisation: 'Organisation',
    with: 'Avec',
    withJob: 'Fonction (avec)',
    withOrganisation: 'Organisation (avec)',
    came: 'État',
    cames: {
      EXPECTED: 'À venir',
      PRESUMED_HELD: 'Tenu (non confirmé)',
      HELD: 'Tenu',
      NOT_HELD: 'N’a pas eu lieu',
      DISPUTED: 'Avis différents',
      CANCELLED: 'Annulé',
    },
    count: (meetings) => (meetings > 1 ? `${meetings} rendez-vous` : `${meetings} rendez-vous`),
    none: 'Aucun rendez-vous pour l’instant.',
    printed: (when) => `État au ${when}`,
    page: (page, pages) => `${page}/${pages}`,
  },
  EN: {
    file: {
      tables: 'meetings-by-table',
      people: 'meetings-by-person',
      organisations: 'meetings-by-organisation',
      cards: 'table-cards',
    },
    sheet: { tables: 'By table', people: 'By person', organisations: 'By organisation' },
    subject: {
      tables: 'Meetings at this table',
      people: 'Your meetings',
      organisations: 'Meetings of the organisation',
    },
    start: 'Start',
    end: 'End',
    table: 'Table',
    person: 'Person',
    job: 'Job',
    organisation: 'Organisation',
    with: 'With',
    withJob: 'Job (with)',
    withOrganisation: 'Organisation (with)',
    came: 'State',
    cames: {
      EXPECTED: 'To come',
      PRESUMED_HELD: 'Held (not confirmed)',
      HELD: 'Held',
      NOT_HELD: 'Did not happen',
      DISPUTED: 'They disagree',
      CANCELLED: 'Cancelled',
    },
    count: (meetings) => (meetings === 1 ? '1 meeting' : `${meetings} meetings`),
    none: 'No meeting yet.',
    printed: (when) => `As of ${when}`,
    page: (page, pages) => `${page}/${pages}`,
  },
};
