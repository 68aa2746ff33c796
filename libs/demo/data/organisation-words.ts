/** Invented names are put together from these. */
export const startupHeads = [
  'Alvio', 'Ambre', 'Arvane', 'Aubelis', 'Balio', 'Belcor', 'Brisane', 'Calyo', 'Candor', 'Cavelis', 'Cerevane', 'Clairis', 'Corvane', 'Dalios',
  'Delfane', 'Dorvel', 'Elvane', 'Emeris', 'Estelane', 'Falune', 'Feldis', 'Filane', 'Galune', 'Gervane', 'Halis', 'Hervane', 'Isalis', 'Jorane',
  'Kalune', 'Lavelis', 'Lorvane', 'Lumbre', 'Melune', 'Mirane', 'Nalvis', 'Nervane', 'Novarel', 'Olvane', 'Orsel', 'Palune', 'Pervane',
  'Quillane', 'Ravelis', 'Rocane', 'Salvis', 'Sorane', 'Talvane', 'Tervel', 'Ulvane', 'Valune', 'Vernis', 'Virelle', 'Yvane', 'Zelune', 'Zorvane',
];
export const startupTails: Record<string, readonly string[]> = {
  BIOTECH_PHARMA: ['Biotherapies', 'Thérapeutique', 'Cell', 'Bioprocédés', 'Vecteurs', 'Peptides', 'Pharma'],
  MEDTECH: ['Medical', 'Robotique', 'Implants', 'Instruments', 'Dispositifs', 'Surgical', 'Imagerie'],
  DIGITAL_HEALTH: ['Santé', 'Data', 'Care', 'Logiciels', 'Télésoin', 'Health', 'Parcours'],
  DIAGNOSTIC: ['Diagnostic', 'Biomarqueurs', 'Tests', 'Lab', 'Analyse'],
};
export const groupHeads = [
  'Laboratoires Montferrand-Duval', 'Groupe Orvilliers', 'Laboratoires Castelane', 'Sévérac Industries', 'Groupe Brémontier', 'Laboratoires Vauclair',
  'Haltebourg Medical', 'Groupe Saint-Elme', 'Laboratoires Pellegrue', 'Ardoise Santé', 'Maisonneuve Pharma', 'Groupe Lanvallay', 'Kerguel Bioproduction',
  'Laboratoires Thorigny', 'Beauregard Dispositifs', 'Groupe Fontvieille', 'Laboratoires Merlaud', 'Clairambault', 'Groupe Roquemaure', 'Sancerne Imagerie',
  'Laboratoires Dampierre', 'Valbonnais Logistique Santé', 'Groupe Esternay', 'Laboratoires Quercyane', 'Tournefeuille Ingénierie', 'Groupe Malaucène',
  'Laboratoires Jouvence-Morel', 'Peyrehorade Assurances', 'Groupe Charvieu', 'Laboratoires Ombrière', 'Grandchamp Medical', 'Groupe Hautefort',
  'Laboratoires Aigueblanche', 'Vermenton Services', 'Groupe Ribérac', 'Laboratoires Sauveterre', 'Nolay Conditionnement', 'Groupe Issambres',
  'Laboratoires Bellegarde-Roux', 'Corancy Optique',
];
export const researchHeads = [
  'Institut du Val-Doré', 'Hôpital Saint-Aubin', 'Centre hospitalier des Trois-Rivières', 'Laboratoire Mécanique et Vivant', 'Institut des Maladies du Rein',
  'Fondation Clairefontaine', 'Université de la Plaine-Haute', 'Laboratoire Images et Gestes', 'Institut du Cœur et des Vaisseaux', 'Hôpital de la Croix-Verte',
  'Laboratoire Protéines et Membranes', 'École d’ingénieurs du Plateau', 'Institut des Vecteurs', 'Centre d’imagerie des Quatre-Moulins', 'Institut de la Vision du Nord',
  'Laboratoire Données et Soins', 'Hôpital Notre-Dame-des-Ormes', 'Institut Cellules et Tissus', 'Unité Microbes et Défenses', 'Laboratoire Gènes et Destins',
  'Centre de lutte contre le cancer des Coteaux', 'Institut du Mouvement', 'Laboratoire Neurones et Signaux', 'École de chirurgie du Marais',
  'Institut de Bioproduction de l’Yvette', 'Hôpital des Enfants-Marcheurs', 'Laboratoire Lumière et Matière', 'Centre de recherche des Peupliers',
  'Institut du Sommeil', 'Unité Santé et Territoires', 'Laboratoire Robots et Humains', 'Institut de la Douleur', 'Centre de santé publique de la Boucle', 'Unité Peau et Barrières',
];
export const authorityHeads = [
  'Agglomération du Val-Fleuri', 'Agence de développement des Deux-Plateaux', 'Communauté de communes du Bocage-Sud', 'Technopole des Tilleuls',
  'Ville de Saint-Amour-sur-Bièvre', 'Agence économique de la Grande-Boucle', 'Département du Haut-Hurepoix', 'Parc scientifique de la Mérantaise',
  'Établissement public de la Plaine-Haute', 'Incubateur des Canaux', 'Chambre de développement du Nord-Plateau', 'Ville de Montreuil-les-Sources',
  'Agence d’attractivité des Trois-Vallées', 'Pépinière du Vieux-Port', 'Syndicat d’aménagement de l’Orgeval', 'Maison de l’entreprise du Gâtinais', 'Ville de Bellerive-les-Bois',
];
export const firmTails = ['Conseil', 'Ventures', 'Capital', 'Formation', 'Avocats', 'Ingénierie', 'Communication', 'Événements'];
export const cities = [
  'Paris', 'Paris', 'Paris', 'Paris', 'Évry-Courcouronnes', 'Gif-sur-Yvette', 'Orsay', 'Palaiseau', 'Massy', 'Villejuif', 'Ivry-sur-Seine', 'Créteil', 'Saint-Denis',
  'Bobigny', 'Romainville', 'Montreuil', 'Boulogne-Billancourt', 'Issy-les-Moulineaux', 'Clichy', 'Nanterre', 'Suresnes', 'Versailles', 'Guyancourt',
  'Saint-Germain-en-Laye', 'Cergy', 'Meaux', 'Melun', 'Marne-la-Vallée',
];
