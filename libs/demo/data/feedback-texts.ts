import { typeset } from '../plans';

/** What attendees write about a session; in French, as they would. */
export const feedbackTexts: readonly string[] = [
  'Clair, concret, et à l’heure : merci.',
  'Les chiffres de la fin valaient le déplacement. Les diapositives seront-elles partagées ?',
  'Trop de sigles pour qui n’est pas du métier, mais le débat était vif.',
  'Enfin des retours d’usage, et pas seulement des promesses.',
  'J’aurais aimé plus de temps pour les questions.',
  'La comparaison des trois sites était la meilleure partie.',
  'On voyait mal l’écran depuis les derniers rangs.',
  'Deux contacts pris à la sortie, qui deviendront un projet.',
  'Le modérateur a su faire parler tout le monde.',
  'Un peu long au début ; la seconde moitié rattrape tout.',
  'Très utile pour notre dossier de marquage.',
].map(typeset);
