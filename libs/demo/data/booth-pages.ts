import type { Text } from '@parvis/domain';
import { text } from '../plans';

/** Of a logo: its dark tint and its light one. */
export const logoTints = [
  ['#0b6b74', '#8fd3cf'],
  ['#7d2910', '#f4b49f'],
  ['#2d3a8c', '#b3bdf0'],
  ['#3f6212', '#c9e29b'],
  ['#6b2176', '#e2b6ea'],
  ['#6b4300', '#f2cf86'],
] as const;

/** By filière, what booths offer; one choice for each in turn. */
export const boothOffers: Record<string, readonly (readonly string[])[]> = {
  MEDTECH: [
    ['MEDICAL_DEVICES', 'ROBOTICS'],
    ['MEDICAL_DEVICES', 'IMAGING'],
    ['MANUFACTURING'],
    ['TRAINING', 'ROBOTICS'],
  ],
  DIGITAL_HEALTH: [['SOFTWARE', 'ARTIFICIAL_INTELLIGENCE'], ['SOFTWARE'], ['IMAGING', 'ARTIFICIAL_INTELLIGENCE']],
  BIOTECH_PHARMA: [['BIOPRODUCTION'], ['CLINICAL_TRIALS', 'REGULATION']],
  DIAGNOSTIC: [['IN_VITRO_DIAGNOSTIC'], ['IN_VITRO_DIAGNOSTIC', 'IMAGING']],
};

interface Item {
  title: Text;
  description: Text;
}

const item = (title: Text, description: Text): Item => ({ title, description });

const engineer = item(
  text('Ingénieur·e qualité dispositifs médicaux', 'Quality engineer, medical devices'),
  text('CDI, Paris ou Lyon, deux jours sur site par semaine.', 'Permanent, Paris or Lyon, two days a week on site.'),
);

/** By filière, what booths show. */
export const boothItems: Record<string, { products: readonly Item[]; jobs: readonly Item[] }> = {
  MEDTECH: {
    products: [
      item(
        text('Bras porteur à sept axes', 'Seven-axis carrier arm'),
        text('Tient l’optique et l’aspiration, se règle d’une main.', 'Holds optics and suction, set with one hand.'),
      ),
      item(
        text('Simulateur de suture', 'Suture simulator'),
        text(
          'Mesure la tension du fil et rejoue chaque geste.',
          'Measures the tension of the thread and replays each gesture.',
        ),
      ),
      item(
        text('Colonne d’imagerie peropératoire', 'Intraoperative imaging tower'),
        text('Fluorescence et lumière blanche sur le même écran.', 'Fluorescence and white light on the same screen.'),
      ),
    ],
    jobs: [engineer],
  },
  DIGITAL_HEALTH: {
    products: [
      item(
        text('Carnet de bloc partagé', 'Shared theatre log'),
        text(
          'Un compte rendu prêt avant la fin de l’intervention.',
          'A report that is ready before the operation ends.',
        ),
      ),
      item(
        text('Aide à la programmation opératoire', 'Help with theatre scheduling'),
        text(
          'Prévoit les durées et signale les conflits de salle.',
          'Foresees durations and points out conflicts of rooms.',
        ),
      ),
    ],
    jobs: [
      item(
        text('Développeur·euse front-end', 'Front-end developer'),
        text('CDI, à distance, équipe de neuf personnes.', 'Permanent, remote, a team of nine.'),
      ),
    ],
  },
  BIOTECH_PHARMA: {
    products: [
      item(
        text('Colle biologique résorbable', 'Resorbable biological glue'),
        text('En essai dans trois centres.', 'On trial in three centres.'),
      ),
      item(
        text('Matrice de régénération', 'Regeneration matrix'),
        text(
          'Se pose sans suture, se conserve à température ambiante.',
          'Set without stitches, kept at room temperature.',
        ),
      ),
    ],
    jobs: [engineer],
  },
  DIAGNOSTIC: {
    products: [
      item(
        text('Test rapide au bloc', 'Rapid test in theatre'),
        text('Un résultat en douze minutes, sans laboratoire.', 'A result in twelve minutes, without a laboratory.'),
      ),
    ],
    jobs: [engineer],
  },
};

/** Prices in cents, without taxes. */
export const boothSupplies = [
  { name: text('Branchement électrique 3 kW', '3 kW power connection'), price: 12000, most_each: 2, stock: null },
  { name: text('Table haute et deux tabourets', 'High table and two stools'), price: 6500, most_each: 3, stock: 40 },
  { name: text('Écran 43 pouces sur pied', '43-inch screen on a stand'), price: 18000, most_each: 1, stock: 8 },
  { name: text('Accès Wi-Fi exposant', 'Exhibitor Wi-Fi'), price: null, most_each: 4, stock: null },
  { name: text('Présentoir à documents', 'Brochure rack'), price: 3000, most_each: 2, stock: 20 },
];
