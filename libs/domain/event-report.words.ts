import type { Language } from './text';

const french = {
  measure: 'Mesure',
  number: 'Nombre',
  rate: 'Taux',
  share: 'Part',
  change: 'Évolution',
  total: 'Total',
  notSaid: 'Non renseigné',
  noCollege: 'Sans collège',
  registered: 'Inscrits',
  present: 'Présents',
  absent: 'Absents',
  organisationsCount: 'Organisations',
  sessions: 'Séances',
  speakers: 'Intervenants',
  booths: 'Stands',
  answers: 'Réponses',
  speaking: 'Avec un intervenant',
  exhibiting: 'Avec un stand',
  level: 'Niveau',
  asked: 'Rendez-vous demandés',
  granted: 'Rendez-vous accordés',
  held: 'Rendez-vous tenus',
  ofAsked: 'Part des demandes',
  titles: {
    participants: 'Participation',
    audiences: 'Participants par public',
    professions: 'Participants par profession',
    colleges: 'Participants par collège',
    filieres: 'Participants par filière',
    organisations: 'Organisations représentées',
    satisfaction: 'Satisfaction',
    meetings: 'Rendez-vous B2B',
  },
  open: {
    theme: 'Thème',
    answer: 'Réponse',
    times: 'Fois',
    others: 'Autres réponses',
    all: 'Réponses',
    from: (poll: string, answers: number, shown: number) =>
      `${poll}\u202f: ${answers} ${answers === 1 ? 'réponse écrite' : 'réponses écrites'}, ${shown === 0 ? 'aucune relue pour le moment' : shown === 1 ? '1 relue et montrée' : `${shown} relues et montrées`}.`,
    howSorted: (least: number) =>
      `Un thème réunit des réponses qui ont un mot en commun, sous ses formes françaises ou anglaises, ou que l’équipe a rapprochées. Il est nommé à partir de ${least} ${least === 1 ? 'réponse' : 'réponses'}\u202f; en dessous, ses réponses sont parmi les autres.`,
  },
  columns: { audiences: 'Public', professions: 'Profession', colleges: 'Collège', filieres: 'Filière' },
  notes: {
    participants:
      'Inscrits\u202f: billets confirmés. Présents\u202f: personnes entrées au moins une fois par l’entrée principale\u202f; sans pointage, la présence est inconnue. Taux de présents et d’absents\u202f: part des inscrits. Taux de réponse\u202f: part des présents, ou des inscrits sans pointage. Pourcentages arrondis à l’entier le plus proche. Évolution\u202f: écart en pourcentage de l’édition précédente.',
    people:
      'Part\u202f: part des inscrits, en pourcentages entiers dont la somme fait 100 (méthode du plus fort reste).',
    organisations: 'Organisations dont au moins une personne est inscrite, intervient ou tient un stand.',
    satisfaction: (answers: number, rate: string, ofRegistered: boolean) =>
      `${answers} ${answers === 1 ? 'réponse' : 'réponses'}, soit ${rate} des ${ofRegistered ? 'inscrits' : 'présents'}. Part\u202f: part des réponses à cette question, en pourcentages entiers dont la somme fait 100 (méthode du plus fort reste).`,
    tooFew: (least: number) =>
      `Moins de ${least} réponses\u202f: la répartition n’est pas montrée, pour que personne ne soit reconnu.`,
    meetings:
      'Accordés\u202f: demandes acceptées. Tenus\u202f: rendez-vous qui ont eu lieu. Pourcentages des demandes, arrondis à l’entier le plus proche.',
  },
};

export type EventReportWords = typeof french;

const english: EventReportWords = {
  measure: 'Measure',
  number: 'Number',
  rate: 'Rate',
  share: 'Share',
  change: 'Change',
  total: 'Total',
  notSaid: 'Not said',
  noCollege: 'No college',
  registered: 'Registered',
  present: 'Present',
  absent: 'No-show',
  organisationsCount: 'Organisations',
  sessions: 'Sessions',
  speakers: 'Speakers',
  booths: 'Booths',
  answers: 'Answers',
  speaking: 'With a speaker',
  exhibiting: 'With a booth',
  level: 'Level',
  asked: 'Meetings asked for',
  granted: 'Meetings granted',
  held: 'Meetings held',
  ofAsked: 'Share of requests',
  titles: {
    participants: 'Attendance',
    audiences: 'Participants by audience',
    professions: 'Participants by profession',
    colleges: 'Participants by college',
    filieres: 'Participants by field',
    organisations: 'Organisations represented',
    satisfaction: 'Satisfaction',
    meetings: 'B2B meetings',
  },
  open: {
    theme: 'Theme',
    answer: 'Answer',
    times: 'Times',
    others: 'Other answers',
    all: 'Answers',
    from: (poll, answers, shown) =>
      `${poll}: ${answers} ${answers === 1 ? 'written answer' : 'written answers'}, ${shown === 0 ? 'none read so far' : `${shown} read and shown`}.`,
    howSorted: (least) =>
      `A theme brings together answers that have a word in common, in its French or English forms, or that the team put together. It is named from ${least} ${least === 1 ? 'answer' : 'answers'} on; below, its answers are among the others.`,
  },
  columns: { audiences: 'Audience', professions: 'Profession', colleges: 'College', filieres: 'Field' },
  notes: {
    participants:
      'Registered: confirmed tickets. Present: people let in at least once at the main door; without check-in, presence is unknown. Rates of present and no-show: share of people registered. Response rate: share of people present, or registered where nobody was checked in. Percentages rounded to the nearest whole. Change: difference as a percentage of the last edition.',
    people: 'Share: of people registered, in whole percentages that add up to 100 (largest remainder).',
    organisations: 'Organisations with at least one person registered, on stage or at a booth.',
    satisfaction: (answers, rate, ofRegistered) =>
      `${answers} ${answers === 1 ? 'answer' : 'answers'}, that is ${rate} of the people ${ofRegistered ? 'registered' : 'present'}. Share: of the answers to this question, in whole percentages that add up to 100 (largest remainder).`,
    tooFew: (least) => `Fewer than ${least} answers: the distribution is not shown, so that nobody is recognised.`,
    meetings:
      'Granted: requests that were accepted. Held: meetings that took place. Percentages of the requests, rounded to the nearest whole.',
  },
};

export const eventReportWords: Record<Language, EventReportWords> = { FR: french, EN: english };
