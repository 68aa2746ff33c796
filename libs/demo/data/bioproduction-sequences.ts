import { type SequencePlan, text } from '../plans';

export const bioproductionSequences: SequencePlan[] = [
  {
    title: text('Nouveaux procédés', 'New processes'),
    topics: [text('la culture cellulaire en continu', 'continuous cell culture'), text('la purification par membranes', 'membrane purification'), text('les vecteurs non viraux', 'non-viral vectors')],
    sessions: [
      { kind: 'KEYNOTE', at: '0 09:45', minutes: 30, room: 'Auditorium', speakers: 1, title: text('La production en continu sort du laboratoire', 'Continuous production leaves the laboratory'), abstract: text("Trois ans d'exploitation d'une ligne pilote : rendement, arrêts, surprises, et ce qui reste à prouver.", 'Three years of running a pilot line: yield, stops, surprises, and what is still to be proved.') },
      { kind: 'ROUND_TABLE', at: '0 10:15', minutes: 30, room: 'Auditorium', speakers: 4, title: text('Usage unique ou inox : le choix se déplace', 'Single use or steel: the choice is moving'), abstract: text("Eau, déchets, délais de livraison : quatre sites comparent leurs chiffres.", 'Water, waste, delivery times: four sites compare their figures.') },
      { kind: 'TALK', at: '0 11:15', minutes: 25, room: 'Salle Garonne', speakers: 1, title: text('Des membranes qui voient passer les protéines', 'Membranes that see proteins pass'), abstract: text('Mesurer en ligne sans prélever : principe, limites et premiers résultats sur anticorps.', 'Measuring in line without sampling: principle, limits and first results on antibodies.') },
      { kind: 'TALK', at: '0 11:40', minutes: 25, room: 'Salle Garonne', speakers: 1, language: 'EN', title: text('Produire des vecteurs sans virus', 'Making vectors without viruses'), abstract: text("Nanoparticules lipidiques : formulation, stabilité et passage à l'échelle.", 'Lipid nanoparticles: formulation, stability and scale-up.') },
      { kind: 'WORKSHOP', at: '0 11:15', minutes: 75, room: 'Atelier A', speakers: 2, seats: 24, title: text('Régler un bioréacteur de 2 litres', 'Tuning a two-litre bioreactor'), abstract: text('Sur machine, par groupes de six : consignes, dérives, diagnostic. Blouse fournie.', 'On the machine, in groups of six: set points, drifts, diagnosis. Lab coats provided.') },
      { kind: 'WORKSHOP', at: '0 14:00', minutes: 75, room: 'Atelier A', speakers: 2, seats: 24, title: text('Lire un chromatogramme difficile', 'Reading a difficult chromatogram'), abstract: text('Dix tracés réels, dix causes possibles : apprendre à poser la bonne question avant de relancer.', 'Ten real traces, ten possible causes: learn to ask the right question before running it again.') },
    ],
  },
  {
    title: text('Montée en échelle', 'Scaling up'),
    topics: [text("l'industrialisation des thérapies géniques", 'the industrial production of gene therapies'), text('la conception des usines', 'the design of plants'), text('le jumeau numérique de procédé', 'the digital twin of a process')],
    sessions: [
      { kind: 'ROUND_TABLE', at: '0 14:00', minutes: 60, room: 'Auditorium', speakers: 4, title: text('De 10 à 10 000 doses', 'From 10 to 10,000 doses'), abstract: text("Quatre récits d'industrialisation, avec les décisions que chacun prendrait autrement aujourd'hui.", 'Four stories of scale-up, with the decisions that each would take otherwise today.') },
      { kind: 'TALK', at: '0 15:00', minutes: 25, room: 'Auditorium', speakers: 1, title: text("Une usine modulaire en dix-huit mois", 'A modular plant in eighteen months'), abstract: text("Planning, lots, mise en service : ce que le préfabriqué fait gagner et ce qu'il impose.", 'Schedule, packages, commissioning: what prefabrication saves and what it demands.') },
      { kind: 'TALK', at: '0 15:25', minutes: 25, room: 'Auditorium', speakers: 1, title: text('Le jumeau numérique au quotidien', 'The digital twin day by day'), abstract: text("Un modèle n'aide que si l'opérateur le croit : comment une équipe a gagné cette confiance.", 'A model only helps if the operator believes it: how a team earned that trust.') },
      { kind: 'PITCH', at: '0 16:00', minutes: 45, room: 'Salle Garonne', speakers: 4, title: text("Quatre jeunes entreprises face à l'échelle", 'Four start-ups facing scale'), abstract: text("Cinq minutes chacune, puis les questions d'un jury d'industriels.", 'Five minutes each, then questions from a jury of industry people.') },
      { kind: 'WORKSHOP', at: '0 15:40', minutes: 75, room: 'Atelier B', speakers: 2, seats: 20, title: text("Dimensionner une ligne de remplissage", 'Sizing a filling line'), abstract: text("À partir d'un cahier des charges, construire en équipe une ligne et la défendre en cinq minutes.", 'From a specification, build a line as a team and defend it in five minutes.') },
      { kind: 'WORKSHOP', at: '0 14:00', minutes: 75, room: 'Atelier B', speakers: 2, seats: 20, title: text('Cartographier les risques de contamination', 'Mapping contamination risks'), abstract: text("Sur le plan d'un atelier fictif, repérer les flux qui se croisent et proposer trois corrections.", 'On the plan of a fictitious workshop, find the flows that cross and propose three corrections.') },
    ],
  },
  {
    title: text('Métiers et compétences', 'Jobs and skills'),
    topics: [text('la formation des opérateurs', 'the training of operators'), text("l'apprentissage en production", 'apprenticeship in production'), text('les écoles pilotes', 'pilot schools')],
    sessions: [
      { kind: 'KEYNOTE', at: '1 09:00', minutes: 30, room: 'Auditorium', speakers: 1, title: text('Où sont les mille techniciens qui manquent ?', 'Where are the thousand missing technicians?'), abstract: text("Une enquête auprès de soixante sites : métiers en tension, salaires, raisons des départs.", 'A survey of sixty sites: jobs in short supply, wages, reasons for leaving.') },
      { kind: 'ROUND_TABLE', at: '1 09:30', minutes: 60, room: 'Auditorium', speakers: 4, title: text("Apprendre le geste avant d'entrer en zone", 'Learning the gesture before entering the clean area'), abstract: text("Réalité virtuelle, salle blanche école, compagnonnage : ce qui marche et ce que cela coûte.", 'Virtual reality, training clean rooms, mentoring: what works and what it costs.') },
      { kind: 'TALK', at: '1 11:15', minutes: 25, room: 'Salle Garonne', speakers: 1, title: text("Reconversions : de l'agroalimentaire au biomédicament", 'Changing trades: from food to biological medicines'), abstract: text("Douze semaines de formation, quatre-vingts embauches : méthode et conditions.", 'Twelve weeks of training, eighty hires: method and conditions.') },
      { kind: 'TALK', at: '1 11:40', minutes: 25, room: 'Salle Garonne', speakers: 2, title: text('Ce que les apprentis disent de nous', 'What apprentices say about us'), abstract: text('Deux apprentis et leur tutrice racontent leur première année, sans langue de bois.', 'Two apprentices and their tutor tell about their first year, plainly.') },
      { kind: 'WORKSHOP', at: '1 09:30', minutes: 75, room: 'Atelier A', speakers: 2, seats: 24, title: text("Écrire une fiche de poste qui attire", 'Writing a job description that attracts'), abstract: text('Venez avec une annonce qui ne reçoit pas de réponses ; repartez avec sa nouvelle version.', 'Come with an advertisement that gets no answers; leave with its new version.') },
      { kind: 'WORKSHOP', at: '1 11:15', minutes: 75, room: 'Atelier A', speakers: 2, seats: 24, title: text("Habillage en zone : l'essai grandeur nature", 'Gowning: a full-scale trial'), abstract: text("Gants fluorescents et lampe UV : voir où la contamination passe quand on croit avoir bien fait.", 'Fluorescent gloves and a UV lamp: see where contamination passes when one believes all was well done.') },
    ],
  },
  {
    title: text('Qualité et réglementation', 'Quality and regulation'),
    topics: [text('la libération des lots en temps réel', 'real-time batch release'), text("l'annexe 1 des bonnes pratiques", 'annex 1 of good manufacturing practice'), text("l'intégrité des données", 'data integrity')],
    sessions: [
      { kind: 'ROUND_TABLE', at: '1 14:00', minutes: 60, room: 'Auditorium', speakers: 4, title: text("L'annexe 1, un an après", 'Annex 1, one year on'), abstract: text("Inspecteurs et responsables qualité relisent ensemble les écarts les plus fréquents.", 'Inspectors and heads of quality go through the most frequent deviations together.') },
      { kind: 'TALK', at: '1 15:00', minutes: 25, room: 'Auditorium', speakers: 1, title: text('Libérer un lot pendant qu’il se fait', 'Releasing a batch while it is made'), abstract: text("Mesures en ligne, modèles validés, dialogue avec l'autorité : le dossier d'un site pionnier.", 'In-line measures, validated models, talks with the authority: the file of a pioneering site.') },
      { kind: 'TALK', at: '1 15:25', minutes: 25, room: 'Auditorium', speakers: 1, language: 'EN', title: text('Intégrité des données : au-delà du papier', 'Data integrity: beyond paper'), abstract: text("Ce que change un dossier de lot électronique pour ceux qui le remplissent et ceux qui le relisent.", 'What an electronic batch record changes for those who fill it in and those who review it.') },
      { kind: 'TALK', at: '1 14:00', minutes: 30, room: 'Salle Garonne', speakers: 2, title: text('Préparer une première inspection', 'Preparing a first inspection'), abstract: text("Six mois, trois répétitions générales, une liste : le carnet de route d'une jeune entreprise.", 'Six months, three rehearsals, one list: the road book of a start-up.') },
      { kind: 'WORKSHOP', at: '1 14:00', minutes: 75, room: 'Atelier A', speakers: 2, seats: 24, title: text("Enquêter sur un écart", 'Investigating a deviation'), abstract: text("Un cas, des indices, quarante minutes : trouver la cause avant le comité.", 'A case, clues, forty minutes: find the cause before the committee.') },
      { kind: 'WORKSHOP', at: '1 14:00', minutes: 75, room: 'Atelier B', speakers: 2, seats: 20, title: text('Valider un logiciel sans y passer un an', 'Validating software without spending a year'), abstract: text("Proportionner les essais au risque : la méthode appliquée à un cas apporté par les participants.", 'Fitting tests to the risk: the method applied to a case that participants bring.') },
    ],
  },
];
