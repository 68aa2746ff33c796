import type { Language } from '@parvis/domain';

interface PageWords {
  siteTitle: string;
  siteLead: string;
  coming: string;
  past: string;
  programme: string;
  register: string;
  speakers: string;
  exhibitors: string;
  booth: (number: string) => string;
  allEvents: string;
  online: string;
  placeToCome: string;
  calendar: string;
  home: string;
  cancelled: string;
}

/** The few words of a page before its script runs; the rest are those of the front end. */
export const pageWords: Record<Language, PageWords> = {
  FR: {
    siteTitle: 'Les rendez-vous de la santé en Île-de-France',
    siteLead: 'Congrès, rencontres et webinaires du pôle\u202f: trouvez le vôtre, inscrivez-vous en une minute.',
    coming: 'À venir',
    past: 'Éditions passées',
    programme: 'Programme',
    register: 'S’inscrire',
    speakers: 'Intervenants',
    exhibitors: 'Exposants',
    booth: (number) => `Stand ${number}`,
    allEvents: 'Tous les événements',
    online: 'En ligne',
    placeToCome: 'Lieu communiqué bientôt',
    calendar: 'S’abonner au calendrier',
    home: 'Parvis, accueil',
    cancelled: 'Annulé',
  },
  EN: {
    siteTitle: 'Where health meets in the Paris region',
    siteLead: 'Congresses, meetings and webinars of the cluster: find yours, register in a minute.',
    coming: 'Coming',
    past: 'Past editions',
    programme: 'Programme',
    register: 'Register',
    speakers: 'Speakers',
    exhibitors: 'Exhibitors',
    booth: (number) => `Booth ${number}`,
    allEvents: 'All events',
    online: 'Online',
    placeToCome: 'Place to be announced',
    calendar: 'Subscribe to the calendar',
    home: 'Parvis, home',
    cancelled: 'Cancelled',
  },
};
