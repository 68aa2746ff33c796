import type { Text } from '@parvis/domain';
import { text } from '../plans';

/** English titles of the events that the calendar names in French, by slug; the others keep their name. */
export const englishTitles: Record<string, string> = {
  '1ere-rencontre-du-campus-des-metiers-et-des-qualifications-d-excellence-2024':
    'First meeting of the Campus of trades and qualifications',
  'ami-oncomatch-2024': 'Oncomatch call for interest',
  'visite-dnascript-2024': 'Visit to DNAscript',
  'webinaire-enosis-aap-eval-dm-2024': 'ENOSIS webinar: call on the assessment of devices',
  'webinaire-solving-the-developability-of-new-chemical-entities-for-oral-formulations-2024':
    'Webinar: Solving the developability of new chemical entities for oral formulations',
  'les-grandes-tendances-esante24-2024': 'The main trends #ESante24',
  'webinaire-enosis-ansm-ema-2024': 'ENOSIS webinar: ANSM / EMA',
  'webinaire-enosis-apercu-de-l-ecosysteme-en-sante-dans-les-pays-nordiques-2024':
    'Enosis webinar: health ecosystems of the Nordic countries',
  'webinaire-france-coree-2024': 'France–Korea webinar',
  'conference-hdi-bad-data-bad-ai-2024': 'HDI conference: Bad Data = Bad AI',
  'journee-microbiotes-et-sante-2024': 'Day on microbiota and health',
  'meet-my-investor-merieux-equity-partners-2024': 'Meet My Investor: Mérieux Equity Partners',
  'webinaire-enosis-transition-ecologique-et-energetique-france-2030-2024':
    'ENOSIS webinar: green and energy transition, France 2030',
  'medi-europe-financez-votre-innovation-au-niveau-europeen-2024':
    "Medi'Europe: fund your innovation at the European level",
  'assemblee-generale-2024': 'General assembly',
  'webinaire-enosis-mon-espace-sante-2024': 'ENOSIS webinar: Mon Espace Santé',
  'meet-my-investor-investir-continuum-plus-sante-2024': 'Meet My Investor: Investir&+ / Continuum Plus Santé',
  'learning-expedition-institut-curie-2024': 'Learning expedition: Institut Curie',
  '2eme-edition-pasteur-inno-v-day-2024': "Pasteur Inno'v Day, second edition",
  'hi-france-comite-du-28-juin-2024-2024': 'Hi France: committee of 28 June 2024',
  'hi-france-comite-du-28-juin-2024': 'Hi France: committee of 28 June 2024',
  'horizon-europe-et-les-financements-europeens-en-sante-2024': 'Horizon Europe and European funding in health',
  'journee-nationale-de-la-bioproduction-2024': 'National day of biomanufacturing',
  'soiree-investissements-chez-trajectives-2024': 'Investment evening at Trajectives',
  'grands-lieux-d-innovation-sesame-filieres-france-2030-2024': 'Places of innovation & SESAME Filières France 2030',
  'webinaire-labellisation-medicen-2024': 'Webinar: the Medicen label',
  'atelier-adherents-1-initiation-aux-projets-europeens-2024': 'Members’ workshop #1: first steps in European projects',
  'matinale-deeptech-les-nouveaux-acteurs-des-biotherapies-2024': 'Deeptech morning: the new players of biotherapies',
  'atelier-adherents-2-initiation-aux-projets-europeens-2024': 'Members’ workshop #2: first steps in European projects',
  '1ere-journee-de-l-innovation-en-sante-du-pole-psl-innovation-2024': 'First health-innovation day of PSL Innovation',
};

/** What an event of this kind is, for those of which the calendar says no more. */
export const summariesByKind: Record<string, Text> = {
  FLAGSHIP: text("Le rendez-vous annuel de l'écosystème.", 'The yearly gathering of the ecosystem.'),
  CONGRESS: text('Deux jours de conférences, de stands et de rencontres.', 'Two days of talks, booths and meetings.'),
  CONFERENCE: text(
    'Des exposés et des échanges sur un sujet de la filière, ouverts aux adhérents et à leurs invités.',
    'Talks and discussions on a subject of the sector, open to members and their guests.',
  ),
  WEBINAR: text(
    'Une heure et demie en ligne pour comprendre un sujet et poser ses questions.',
    'An hour and a half online to understand a subject and ask questions.',
  ),
  NEW_MEMBER_SESSION: text(
    "La première rencontre des nouveaux adhérents avec l'équipe et entre eux.",
    'The first time that new members meet the team and one another.',
  ),
  WORKSHOP: text(
    'Un atelier pratique en petit groupe, réservé aux adhérents.',
    'A hands-on workshop in a small group, for members.',
  ),
  MATCHMAKING: text(
    'Des entretiens préparés entre porteurs de besoins et porteurs de solutions.',
    'Prepared interviews between those with needs and those with solutions.',
  ),
  MEETUP: text(
    'Une rencontre informelle autour des métiers de la filière.',
    'An informal gathering around the jobs of the sector.',
  ),
  VISIT: text("La visite d'un site d'adhérent, par petits groupes.", 'A visit to a member’s site, in small groups.'),
  TRADE_SHOW: text(
    'Un salon où le pôle accompagne ses adhérents.',
    'A trade show where the cluster goes with its members.',
  ),
  INVESTOR_MEETING: text(
    'Des entrepreneurs présentent leur projet à un fonds et échangent avec son équipe.',
    'Entrepreneurs present their project to a fund and talk with its team.',
  ),
  GENERAL_ASSEMBLY: text(
    "L'assemblée des adhérents : rapports, comptes et votes.",
    'The assembly of members: reports, accounts and votes.',
  ),
  COMMITTEE: text('Une réunion de travail entre membres désignés.', 'A working meeting of appointed members.'),
};

/** The filière of events that belong to one. */
export const filieres: Record<string, string> = {
  'visite-dnascript-2024': 'BIOTECH_PHARMA',
  'webinaire-enosis-aap-eval-dm-2024': 'MEDTECH',
  'webinaire-solving-the-developability-of-new-chemical-entities-for-oral-formulations-2024': 'BIOTECH_PHARMA',
  'les-grandes-tendances-esante24-2024': 'DIGITAL_HEALTH',
  'conference-hdi-bad-data-bad-ai-2024': 'DIGITAL_HEALTH',
  'medintechs-2024': 'MEDTECH',
  'bio-europe-spring-2024': 'BIOTECH_PHARMA',
  'journee-microbiotes-et-sante-2024': 'BIOTECH_PHARMA',
  'dna-day-2024': 'DIAGNOSTIC',
  'webinaire-enosis-mon-espace-sante-2024': 'DIGITAL_HEALTH',
  'journee-nationale-de-la-bioproduction-2024': 'BIOTECH_PHARMA',
  'datatransformeurs-2024': 'DIGITAL_HEALTH',
  'matinale-deeptech-les-nouveaux-acteurs-des-biotherapies-2024': 'BIOTECH_PHARMA',
};
