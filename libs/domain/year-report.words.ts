import type { Language } from './text';
import type { YearMeasure } from './year-report';

interface Words {
  measure: string;
  change: string;
  total: string;
  members: string;
  event: string;
  kind: string;
  format: string;
  date: string;
  newMemberColumns: string[];
  measures: Record<YearMeasure, string>;
  titles: {
    figures: (year: number) => string;
    members: string;
    newMembers: string;
    editions: string;
    byKind: string;
    events: string;
  };
  notes: Record<'figures' | 'members' | 'newMembers' | 'editions' | 'participants', string>;
}

export type YearReportWords = Words;

export const yearReportWords: Record<Language, Words> = {
  FR: {
    measure: 'Mesure',
    change: 'Évolution',
    total: 'Total',
    members: 'Adhérents en fin d’année',
    event: 'Événement',
    kind: 'Type',
    format: 'Format',
    date: 'Date',
    newMemberColumns: [
      'Sessions',
      'Niveau de satisfaction',
      'Niveau d’information sur le club des partenaires',
      'Note donnée à la session',
    ],
    measures: {
      EVENTS: 'Événements',
      PARTICIPANTS: 'Participants',
      NEW_MEMBERS_MET: 'Nouveaux adhérents rencontrés',
      NEW_MEMBERSHIPS: 'Nouvelles adhésions',
      ENDED_MEMBERSHIPS: 'Adhésions terminées',
      MEETINGS_HELD: 'Rendez-vous tenus',
    },
    titles: {
      figures: (year) => `Chiffres clés ${year}`,
      members: 'Adhérents par collège',
      newMembers: 'Sessions des nouveaux adhérents',
      editions: 'Éditions au fil des ans',
      byKind: 'Événements par type',
      events: 'Tous les événements',
    },
    notes: {
      figures:
        'Un chiffre saisi par l’équipe pour une année passée prime sur celui que le produit calcule. Événements\u202f: publiés et commencés. Nouveaux adhérents rencontrés\u202f: présents aux sessions, à défaut inscrits. Évolution\u202f: écart en pourcentage de l’année précédente, arrondi à l’entier le plus proche.',
      members:
        'Organisations adhérentes au dernier jour de l’année, ou aujourd’hui pour l’année en cours. Évolution\u202f: écart en pourcentage de l’année précédente.',
      newMembers:
        'Satisfaction\u202f: part de chaque niveau parmi les réponses, en pourcentages entiers dont la somme fait 100 (méthode du plus fort reste). Information et note\u202f: moyenne des réponses à la question, à deux décimales.',
      editions:
        'Participants de chaque édition\u202f: le chiffre publié, à défaut les présents, à défaut les inscrits. Évolution\u202f: écart en pourcentage de l’édition précédente.',
      participants: 'Participants\u202f: le chiffre publié, à défaut les présents, à défaut les inscrits.',
    },
  },
  EN: {
    measure: 'Measure',
    change: 'Change',
    total: 'Total',
    members: 'Members at the end of the year',
    event: 'Event',
    kind: 'Kind',
    format: 'Format',
    date: 'Date',
    newMemberColumns: [
      'Sessions',
      'Level of satisfaction',
      'Level of information about the partners’ club',
      'Grade given to the session',
    ],
    measures: {
      EVENTS: 'Events',
      PARTICIPANTS: 'Participants',
      NEW_MEMBERS_MET: 'New members met',
      NEW_MEMBERSHIPS: 'New memberships',
      ENDED_MEMBERSHIPS: 'Memberships ended',
      MEETINGS_HELD: 'Meetings held',
    },
    titles: {
      figures: (year) => `Key figures ${year}`,
      members: 'Members by college',
      newMembers: 'New-member sessions',
      editions: 'Editions over the years',
      byKind: 'Events by kind',
      events: 'All events',
    },
    notes: {
      figures:
        'A figure that staff entered for a past year comes before one that is reckoned here. Events: published and begun. New members met: present at the sessions, else registered. Change: difference as a percentage of the year before, rounded to the nearest whole.',
      members:
        'Member organisations on the last day of the year, or today in the current year. Change: difference as a percentage of the year before.',
      newMembers:
        'Satisfaction: share of each level among the answers, in whole percentages that add up to 100 (largest remainder). Information and grade: mean of the answers to the question, to two decimals.',
      editions:
        'Participants of each edition: the published figure, else people present, else registered. Change: difference as a percentage of the last edition.',
      participants: 'Participants: the published figure, else people present, else registered.',
    },
  },
};
