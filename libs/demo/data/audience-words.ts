/** What the room answered to "one word to sum up this session", and how often; invented. */
export const wordsOfMedicenDay: Readonly<Record<string, number>> = {
  confiance: 21,
  collaboration: 17,
  patient: 15,
  données: 12,
  audace: 9,
  Europe: 8,
  financement: 8,
  accélération: 6,
  souveraineté: 5,
  talents: 5,
  'passage à l’échelle': 4,
  prévention: 4,
  énergie: 3,
  hôpital: 3,
  rencontres: 3,
  vitesse: 2,
  partage: 2,
};

export const questionsAtMedicenDay: readonly (readonly [string, 'SHOWN' | 'ANSWERED' | 'REFUSED'])[] = [
  ['Comment une PME accède-t-elle aux entrepôts de données des hôpitaux ?', 'ANSWERED'],
  ['Quels financements après l’amorçage, quand les fonds attendent des revenus ?', 'ANSWERED'],
  ['Quel calendrier pour le prochain appel à projets de la Région ?', 'ANSWERED'],
  ['Les essais cliniques peuvent-ils démarrer plus vite en Île-de-France ?', 'SHOWN'],
  ['Comment attirer des bio-ingénieurs formés à l’étranger ?', 'SHOWN'],
  ['C’est quoi ce wifi ?', 'REFUSED'],
];

/** What some wrote after the day, to the team. */
export const adviceAfterMedicenDay: readonly string[] = [
  'Merci pour la qualité des tables rondes.',
  'Plus de temps pour échanger aux pauses.',
  'Les rencontres B2B m’ont apporté deux contacts utiles.',
  'Prévoir davantage de prises dans la salle.',
  'Une séquence entière sur le remboursement serait utile.',
  'Très belle organisation, bravo à l’équipe.',
  'L’accueil était fluide, badge en dix secondes.',
  'Commencer un peu plus tard le matin.',
];
