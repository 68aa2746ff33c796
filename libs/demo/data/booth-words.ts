import type { Text } from '@parvis/domain';
import { text } from '../plans';

/** What exhibitors show, by filière. */
export const boothDescriptions: Record<string, readonly Text[]> = {
  BIOTECH_PHARMA: [
    text(
      'Bioréacteurs de paillasse et capteurs en ligne. Sur le stand : une culture en cours, à régler vous-même.',
      'Bench bioreactors and in-line sensors. At the booth: a running culture that you tune yourself.',
    ),
    text(
      "Production à façon de vecteurs et de plasmides, du lot d'essai au lot clinique.",
      'Contract production of vectors and plasmids, from the trial batch to the clinical one.',
    ),
    text(
      'Filtration et purification pour biomédicaments : membranes, essais, accompagnement.',
      'Filtration and purification for biological medicines: membranes, trials, support.',
    ),
    text(
      'Remplissage aseptique de petits lots, sous isolateur, en vingt-quatre heures.',
      'Aseptic filling of small batches, in an isolator, within twenty-four hours.',
    ),
    text(
      'Contrôle qualité des thérapies cellulaires : puissance, stérilité, identité.',
      'Quality control of cell therapies: potency, sterility, identity.',
    ),
    text(
      'Formation des opérateurs en salle blanche école, sur site ou chez vous.',
      'Operator training in a teaching clean room, on our site or yours.',
    ),
  ],
  MEDTECH: [
    text(
      'Un bras chirurgical compact pour salles étroites. Démonstration toutes les heures.',
      'A compact surgical arm for narrow theatres. Demonstration every hour.',
    ),
    text(
      "Implants et guides de coupe imprimés d'après l'image du patient.",
      "Implants and cutting guides printed from the patient's images.",
    ),
    text(
      'Instruments à usage unique recyclables : le même geste, moins de déchets.',
      'Recyclable single-use instruments: the same gesture, less waste.',
    ),
    text(
      'Éclairage et caméras de bloc, réglés à la voix, sans contact.',
      'Theatre lights and cameras, set by voice, without touching.',
    ),
    text(
      "Simulateurs de gestes opératoires, avec score et retour d'effort.",
      'Simulators of surgical gestures, with scores and force feedback.',
    ),
    text(
      'Capteurs miniatures pour instruments : pression, force, température.',
      'Miniature sensors for instruments: pressure, force, temperature.',
    ),
  ],
  DIGITAL_HEALTH: [
    text(
      'Planification du bloc : des durées apprises sur vos propres interventions.',
      'Theatre planning: durations learnt from your own operations.',
    ),
    text(
      "Suivi à domicile après l'opération, relié au dossier de l'hôpital.",
      "Home follow-up after surgery, linked to the hospital's record.",
    ),
    text(
      'Passerelle entre dispositifs et dossiers : trente marques déjà reliées.',
      'A gateway between devices and records: thirty brands linked already.',
    ),
    text("Anonymisation et partage d'images pour la recherche.", 'Anonymising and sharing images for research.'),
    text(
      'Dossier de lot électronique, conçu avec les opérateurs.',
      'An electronic batch record, designed with operators.',
    ),
  ],
  DIAGNOSTIC: [
    text(
      'Analyse rapide au bloc et en salle de réveil : vingt minutes, une goutte.',
      'Quick analysis in theatre and recovery: twenty minutes, one drop.',
    ),
    text(
      "Biomarqueurs circulants : tests prêts à l'emploi et développement à façon.",
      'Circulating biomarkers: ready-made tests and contract development.',
    ),
    text(
      'Détection de contaminations en une heure, au pied de la ligne.',
      'Detection of contamination within an hour, beside the line.',
    ),
  ],
};
