/** What people write for their B2B meetings, by filière of their organisation; in French, as they would. */
export const offers: Record<string, readonly string[]> = {
  BIOTECH_PHARMA: [
    'Une plateforme de production de lots précliniques, de 1 à 50 litres.',
    'Une bibliothèque de vecteurs non viraux, ouverte aux collaborations.',
    'Un savoir-faire en purification de protéines fragiles.',
    'Un candidat en phase 1 contre une maladie rare du foie.',
    'Des tests de puissance pour thérapies cellulaires.',
    'Des salles classées disponibles à partir du printemps.',
  ],
  MEDTECH: [
    'Un bras compact pour la chirurgie endoscopique, en cours d’essai clinique.',
    'Des implants imprimés sur mesure, livrés en dix jours.',
    'Un capteur d’effort stérilisable, de la taille d’un grain de riz.',
    'Un atelier de prototypage de dispositifs, certifié ISO 13485.',
    'Un logiciel de guidage compatible avec les échographes du marché.',
    'Des textiles techniques pour champs opératoires.',
  ],
  DIGITAL_HEALTH: [
    'Un entrepôt de données d’imagerie prêt pour la recherche.',
    'Un outil de suivi à domicile après chirurgie ambulatoire.',
    'Une passerelle HL7 et DICOM déployée dans vingt hôpitaux.',
    'Un planificateur de bloc opératoire qui apprend des durées réelles.',
    'Une équipe d’audit de cybersécurité pour dispositifs connectés.',
  ],
  DIAGNOSTIC: [
    'Un test rapide du sepsis, résultat en vingt minutes.',
    'Une plateforme de biomarqueurs circulants.',
    'Un lecteur portable pour l’analyse en salle de réveil.',
    'Un accès à des cohortes annotées, avec leurs prélèvements.',
  ],
  ANY: [
    'Des essais cliniques de dispositifs, avec une équipe dédiée.',
    'Un réseau de trente services de chirurgie volontaires.',
    'Des locaux et un accompagnement pour jeunes entreprises.',
    'Un regard de terrain sur vos prototypes.',
    'Des tickets de 200 000 à 2 millions d’euros en amorçage.',
    'Une expertise en évaluation médico-économique.',
  ],
};

export const seeks: readonly string[] = [
  'Des services hospitaliers prêts à essayer un prototype.',
  'Un partenaire industriel pour la montée en échelle.',
  'Un laboratoire pour valider nos résultats sur cohorte.',
  'Des investisseurs patients pour un premier tour.',
  'Un fabricant de petites séries, en France.',
  'Un éditeur de logiciel pour intégrer nos données.',
  'Des cliniciens pour un groupe d’utilisateurs.',
  'Une équipe qui connaît le remboursement des dispositifs.',
  'Un fournisseur de composants optiques miniatures.',
  'Des projets européens où apporter notre plateforme.',
  'Un accès à des données d’imagerie annotées.',
  'Des entreprises qui recrutent des doctorants.',
  'Un sous-traitant pour la stérilisation.',
  'Un regard juridique sur le partage des données.',
  'Des innovations à essayer dans nos blocs dès 2025.',
  'Des jeunes entreprises à accompagner.',
];

/** {event} is left out: a request is read beside the name of its sender. */
export const requestMessages: readonly string[] = [
  'Bonjour, vos travaux rejoignent les nôtres : auriez-vous vingt minutes pour en parler ?',
  'Nous cherchons un site pilote et votre service nous semble idéal. Parlons-en ?',
  'Votre présentation m’intéresse : j’aimerais comprendre vos délais et vos volumes.',
  'Nous préparons un projet européen et il nous manque un partenaire comme vous.',
  'Je voudrais vous montrer un prototype et recueillir un avis franc.',
  'Nous avons des données, vous avez la méthode : voyons si cela peut aller ensemble.',
  'Nous investissons à ce stade et votre sujet est dans notre thèse.',
  'Une question précise sur votre procédé, et peut-être une commande à la clé.',
  'Nous nous sommes croisés l’an dernier ; notre produit a beaucoup changé depuis.',
  'Je recrute une équipe sur ce thème et votre expérience me serait précieuse.',
  'Votre solution pourrait entrer dans notre prochain appel d’offres : faisons connaissance.',
  'Pouvons-nous comparer nos retours d’essai sur le même dispositif ?',
];
