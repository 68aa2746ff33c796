/** The same words from those who write English, sentence by sentence. */
export const meetingWordsEnglish: Record<string, string> = {
  'Une plateforme de production de lots précliniques, de 1 à 50 litres.':
    'A platform for preclinical batches, from 1 to 50 litres.',
  'Une bibliothèque de vecteurs non viraux, ouverte aux collaborations.':
    'A library of non-viral vectors, open to collaborations.',
  'Un savoir-faire en purification de protéines fragiles.': 'Know-how in purifying fragile proteins.',
  'Un candidat en phase 1 contre une maladie rare du foie.': 'A candidate in phase 1 for a rare liver disease.',
  'Des tests de puissance pour thérapies cellulaires.': 'Potency tests for cell therapies.',
  'Des salles classées disponibles à partir du printemps.': 'Clean rooms that are free from spring on.',
  'Un bras compact pour la chirurgie endoscopique, en cours d’essai clinique.':
    'A compact arm for endoscopic surgery, in a clinical trial now.',
  'Des implants imprimés sur mesure, livrés en dix jours.': 'Implants printed to measure, delivered in ten days.',
  'Un capteur d’effort stérilisable, de la taille d’un grain de riz.':
    'A force sensor that can be sterilised, as small as a grain of rice.',
  'Un atelier de prototypage de dispositifs, certifié ISO 13485.':
    'A workshop for prototypes of devices, certified to ISO 13485.',
  'Un logiciel de guidage compatible avec les échographes du marché.':
    'Guidance software that works with the ultrasound scanners in use.',
  'Des textiles techniques pour champs opératoires.': 'Technical textiles for surgical drapes.',
  'Un entrepôt de données d’imagerie prêt pour la recherche.': 'A store of imaging data, ready for research.',
  'Un outil de suivi à domicile après chirurgie ambulatoire.': 'A tool for follow-up at home after day surgery.',
  'Une passerelle HL7 et DICOM déployée dans vingt hôpitaux.': 'An HL7 and DICOM gateway, in use at twenty hospitals.',
  'Un planificateur de bloc opératoire qui apprend des durées réelles.':
    'A planner for operating theatres that learns from real durations.',
  'Une équipe d’audit de cybersécurité pour dispositifs connectés.':
    'A team that audits the security of connected devices.',
  'Un test rapide du sepsis, résultat en vingt minutes.': 'A rapid test for sepsis, with a result in twenty minutes.',
  'Une plateforme de biomarqueurs circulants.': 'A platform for circulating biomarkers.',
  'Un lecteur portable pour l’analyse en salle de réveil.': 'A portable reader for analyses in the recovery room.',
  'Un accès à des cohortes annotées, avec leurs prélèvements.': 'Access to annotated cohorts, with their samples.',
  'Des essais cliniques de dispositifs, avec une équipe dédiée.':
    'Clinical trials of devices, with a team of their own.',
  'Un réseau de trente services de chirurgie volontaires.': 'A network of thirty surgical departments that volunteer.',
  'Des locaux et un accompagnement pour jeunes entreprises.': 'Premises and support for young companies.',
  'Un regard de terrain sur vos prototypes.': 'A view from the ward on your prototypes.',
  'Des tickets de 200 000 à 2 millions d’euros en amorçage.': 'Seed tickets from 200,000 to 2 million euros.',
  'Une expertise en évaluation médico-économique.': 'Expertise in health-economic evaluation.',
  'Des services hospitaliers prêts à essayer un prototype.': 'Hospital departments ready to try a prototype.',
  'Un partenaire industriel pour la montée en échelle.': 'An industrial partner for scaling up.',
  'Un laboratoire pour valider nos résultats sur cohorte.': 'A laboratory to validate our results on a cohort.',
  'Des investisseurs patients pour un premier tour.': 'Patient investors for a first round.',
  'Un fabricant de petites séries, en France.': 'A manufacturer of small series, in France.',
  'Un éditeur de logiciel pour intégrer nos données.': 'A software company to take in our data.',
  'Des cliniciens pour un groupe d’utilisateurs.': 'Clinicians for a user group.',
  'Une équipe qui connaît le remboursement des dispositifs.': 'A team that knows the reimbursement of devices.',
  'Un fournisseur de composants optiques miniatures.': 'A supplier of miniature optical parts.',
  'Des projets européens où apporter notre plateforme.': 'European projects to which we could bring our platform.',
  'Un accès à des données d’imagerie annotées.': 'Access to annotated imaging data.',
  'Des entreprises qui recrutent des doctorants.': 'Companies that hire doctoral students.',
  'Un sous-traitant pour la stérilisation.': 'A subcontractor for sterilisation.',
  'Un regard juridique sur le partage des données.': 'Legal advice on sharing data.',
  'Des innovations à essayer dans nos blocs dès 2025.': 'Innovations to try in our theatres from 2025 on.',
  'Des jeunes entreprises à accompagner.': 'Young companies to support.',
};
