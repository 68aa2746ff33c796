import type { Text } from '@parvis/domain';
import { text } from '../plans';

export type Profession = 'CLINICIAN' | 'RESEARCHER' | 'ENTREPRENEUR' | 'INDUSTRY' | 'INVESTOR' | 'PUBLIC_BODY' | 'STUDENT' | 'OTHER';

export type Gender = 'F' | 'M';

export const givenNames: Record<Gender, readonly string[]> = {
  F: [
    'Adèle', 'Agathe', 'Aïcha', 'Alice', 'Amandine', 'Anaïs', 'Apolline', 'Audrey', 'Axelle', 'Béatrice', 'Bérénice', 'Blandine', 'Capucine', 'Cécile', 'Charlotte', 'Chloé',
    'Clara', 'Claire', 'Constance', 'Delphine', 'Diane', 'Djamila', 'Élise', 'Éloïse', 'Emma', 'Estelle', 'Fanny', 'Fatou', 'Florence', 'Gaëlle', 'Irène', 'Jeanne', 'Joséphine',
    'Juliette', 'Laetitia', 'Laure', 'Léa', 'Leïla', 'Louise', 'Ludivine', 'Maëlle', 'Manon', 'Margaux', 'Mathilde', 'Mélanie', 'Mina', 'Morgane', 'Nadia', 'Nour', 'Olivia',
    'Ophélie', 'Pauline', 'Perrine', 'Romane', 'Rose', 'Salomé', 'Sarah', 'Sofia', 'Solène', 'Sophie', 'Soraya', 'Valentine', 'Violette', 'Yasmine', 'Zoé',
  ],
  M: [
    'Adrien', 'Alban', 'Amine', 'Antoine', 'Arthur', 'Aurélien', 'Baptiste', 'Bastien', 'Benjamin', 'Bilal', 'Bruno', 'Cédric', 'Clément', 'Corentin', 'Damien', 'Édouard', 'Émile',
    'Étienne', 'Fabien', 'Farid', 'Félix', 'Gaspard', 'Grégoire', 'Guillaume', 'Hadrien', 'Hugo', 'Ibrahim', 'Idris', 'Julien', 'Karim', 'Killian', 'Léonard', 'Lucas', 'Marc',
    'Marius', 'Maxime', 'Mehdi', 'Nathan', 'Nicolas', 'Octave', 'Oscar', 'Quentin', 'Rachid', 'Raphaël', 'Rémi', 'Samuel', 'Sébastien', 'Simon', 'Tanguy', 'Théo', 'Thibault',
    'Tristan', 'Victor', 'Wassim', 'Yann',
  ],
};

/** Family names are put together from these, so that no list of real people stands behind them. */
export const nameHeads = [
  'Aube', 'Bar', 'Beau', 'Bel', 'Bois', 'Bor', 'Bru', 'Cam', 'Car', 'Cas', 'Chal', 'Cha', 'Clai', 'Cor', 'Cour', 'Dal', 'Dan', 'Del', 'Des', 'Dor', 'Dur', 'Fal', 'Fer', 'Fleu',
  'Fon', 'Fra', 'Gal', 'Gar', 'Gre', 'Hau', 'Jol', 'Lam', 'Lan', 'Lar', 'Lau', 'Mal', 'Mar', 'Mor', 'Nau', 'Or', 'Pel', 'Per', 'Quer', 'Ra', 'Rou', 'Sal', 'Ser', 'Tal', 'Tho', 'Val', 'Ver', 'Vil',
];
export const nameTails = [
  'band', 'berty', 'blanc', 'camp', 'chard', 'court', 'dère', 'diat', 'doux', 'fay', 'fort', 'gnac', 'gny', 'lac', 'lange', 'lard', 'lier', 'lon', 'mage', 'main', 'mand', 'meau',
  'mont', 'nard', 'neuil', 'noux', 'pierre', 'quin', 'rac', 'rault', 'rieu', 'roy', 'sac', 'sault', 'seran', 'tain', 'terre', 'tier', 'vaux', 'vert', 'ville', 'zac',
];

export const jobTitles: Record<Profession, readonly Record<Gender, string>[]> = {
  CLINICIAN: [
    { F: 'Chirurgienne viscérale', M: 'Chirurgien viscéral' }, { F: 'Chirurgienne orthopédiste', M: 'Chirurgien orthopédiste' }, { F: 'Anesthésiste', M: 'Anesthésiste' },
    { F: 'Cheffe de service', M: 'Chef de service' }, { F: 'Radiologue', M: 'Radiologue' }, { F: 'Cadre de bloc', M: 'Cadre de bloc' }, { F: 'Praticienne hospitalière', M: 'Praticien hospitalier' },
    { F: 'Pharmacienne hospitalière', M: 'Pharmacien hospitalier' }, { F: 'Neurochirurgienne', M: 'Neurochirurgien' }, { F: 'Infirmière de bloc', M: 'Infirmier de bloc' },
  ],
  RESEARCHER: [
    { F: 'Directrice de recherche', M: 'Directeur de recherche' }, { F: 'Chargée de recherche', M: 'Chargé de recherche' }, { F: 'Ingénieure de recherche', M: 'Ingénieur de recherche' },
    { F: 'Professeure des universités', M: 'Professeur des universités' }, { F: 'Responsable de plateforme', M: 'Responsable de plateforme' }, { F: 'Maîtresse de conférences', M: 'Maître de conférences' },
  ],
  ENTREPRENEUR: [
    { F: 'Cofondatrice', M: 'Cofondateur' }, { F: 'Directrice générale', M: 'Directeur général' }, { F: 'Présidente', M: 'Président' }, { F: 'Directrice scientifique', M: 'Directeur scientifique' },
    { F: 'Directrice technique', M: 'Directeur technique' }, { F: 'Responsable produit', M: 'Responsable produit' },
  ],
  INDUSTRY: [
    { F: 'Directrice des opérations', M: 'Directeur des opérations' }, { F: 'Responsable partenariats', M: 'Responsable partenariats' }, { F: 'Responsable qualité', M: 'Responsable qualité' },
    { F: 'Ingénieure procédés', M: 'Ingénieur procédés' }, { F: 'Directrice de site', M: 'Directeur de site' }, { F: 'Responsable affaires réglementaires', M: 'Responsable affaires réglementaires' },
    { F: 'Responsable innovation', M: 'Responsable innovation' }, { F: 'Cheffe de produit', M: 'Chef de produit' },
  ],
  INVESTOR: [{ F: 'Associée', M: 'Associé' }, { F: 'Chargée d’affaires', M: 'Chargé d’affaires' }, { F: 'Directrice de participations', M: 'Directeur de participations' }],
  PUBLIC_BODY: [
    { F: 'Chargée de mission santé', M: 'Chargé de mission santé' }, { F: 'Directrice du développement économique', M: 'Directeur du développement économique' },
    { F: 'Acheteuse publique', M: 'Acheteur public' }, { F: 'Cheffe de projet innovation', M: 'Chef de projet innovation' },
  ],
  STUDENT: [{ F: 'Doctorante', M: 'Doctorant' }, { F: 'Interne en chirurgie', M: 'Interne en chirurgie' }, { F: 'Étudiante en master', M: 'Étudiant en master' }],
  OTHER: [
    { F: 'Consultante', M: 'Consultant' }, { F: 'Avocate', M: 'Avocat' }, { F: 'Journaliste', M: 'Journaliste' }, { F: 'Responsable communication', M: 'Responsable communication' },
    { F: 'Recruteuse', M: 'Recruteur' },
  ],
};

/** {name} and {topic} are filled in. */
export const biographies: readonly Text[] = [
  text("{name} travaille depuis plus de dix ans sur {topic}. Convaincre sans simplifier, essayer avant d'acheter : deux habitudes que l'on retrouve dans ses projets.", '{name} has worked on {topic} for more than ten years. Convincing without simplifying, trying before buying: two habits found in every project.'),
  text("Après un début de carrière à l'étranger, {name} a rejoint la région pour y construire une équipe consacrée à {topic}.", 'After a first career abroad, {name} came to the region to build a team devoted to {topic}.'),
  text("{name} coordonne un programme qui réunit hôpitaux et entreprises autour d'un même sujet : {topic}.", '{name} coordinates a programme that brings hospitals and companies together around one subject: {topic}.'),
  text("Toujours près du terrain, {name} partage ici ce que {topic} change vraiment dans une journée ordinaire.", 'Always close to the field, {name} shares what {topic} really changes in an ordinary day.'),
  text("{name} enseigne et conseille sur {topic}, et tient à ce que chaque exposé se termine par une question ouverte.", '{name} teaches and advises on {topic}, and likes every talk to end with an open question.'),
  text("Les travaux de {name} portent sur {topic}. Une partie est publiée avec les données, pour que d'autres puissent les refaire.", 'The work of {name} is about {topic}. Part of it is published with its data, so that others can do it again.'),
  text("{name} dirige une équipe de huit personnes et suit de près {topic}, de la première idée au premier patient.", '{name} leads a team of eight and follows {topic} closely, from the first idea to the first patient.'),
];
