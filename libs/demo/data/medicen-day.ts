import { type EventPlan, text } from '../plans';

export const medicenDay: EventPlan = {
  slug: 'medicen-day-2024',
  title: text('Medicen Day 2024', 'Medicen Day 2024'),
  summary: text(
    "Une journée pour faire le point sur l'innovation en santé en Île-de-France : cinq séquences, des annonces et les prix de l'année.",
    'A day to take stock of health innovation in the Paris region: five sequences, announcements and the awards of the year.',
  ),
  filiere: null,
  venue: "Conseil Régional d'Île-de-France",
  address: '2 rue Simone-Veil, 93400 Saint-Ouen-sur-Seine',
  offset: '+02:00',
  days: ['2024-10-01'],
  startsAt: '0 09:00',
  endsAt: '0 18:30',
  registrationOpens: '2024-07-15T09:00:00+02:00',
  capacity: 450,
  registered: 400,
  cancelled: 14,
  speakers: 38,
  booths: 0,
  rooms: [
    { name: 'Hémicycle', capacity: 450, building: 'Bâtiment principal' },
    { name: 'Salle des commissions', capacity: 90, building: 'Annexe' },
  ],
  tracks: [
    { name: text('Paroles de décideurs', 'Decision makers'), colour: '#0b6b74', kinds: ['KEYNOTE', 'ROUND_TABLE'] },
    { name: text('Innovations', 'Innovations'), colour: '#5b3f8c', kinds: ['TALK', 'PITCH'] },
    { name: text('Annonces et prix', 'Announcements and awards'), colour: '#b93e1b', kinds: ['AWARD'] },
  ],
  sequences: [
    {
      title: text('Attractivité de la région', 'A region that attracts'),
      topics: [
        text("l'implantation d'entreprises de santé", 'how health companies settle'),
        text('le financement des jeunes entreprises', 'the funding of young companies'),
      ],
      sessions: [
        {
          kind: 'KEYNOTE',
          at: '0 09:30',
          minutes: 20,
          room: 'Hémicycle',
          speakers: 1,
          title: text("Pourquoi s'installer ici", 'Why settle here'),
          abstract: text(
            "Ce que cherchent les équipes qui choisissent la région, et ce qui en fait encore partir d'autres.",
            'What teams look for when they choose the region, and what still makes others leave.',
          ),
        },
        {
          kind: 'ROUND_TABLE',
          at: '0 09:50',
          minutes: 45,
          room: 'Hémicycle',
          speakers: 4,
          title: text(
            "Du laboratoire à l'usine sans quitter le territoire",
            'From laboratory to plant without leaving the area',
          ),
          abstract: text(
            'Foncier, énergie, recrutement : quatre dirigeants racontent le moment où il a fallu choisir une adresse.',
            'Land, energy, hiring: four executives tell about the moment when they had to choose an address.',
          ),
        },
        {
          kind: 'TALK',
          at: '0 10:35',
          minutes: 20,
          room: 'Hémicycle',
          speakers: 1,
          language: 'EN',
          title: text('Ce que voient les investisseurs étrangers', 'What foreign investors see'),
          abstract: text(
            'Un regard extérieur sur les forces de la région, ses délais et ses malentendus.',
            'A view from outside on the strengths of the region, its delays and its misunderstandings.',
          ),
        },
      ],
    },
    {
      title: text('Synergies publiques-privées', 'Public and private together'),
      topics: [
        text('les contrats entre hôpitaux et industriels', 'contracts between hospitals and industry'),
        text('le transfert de technologie', 'technology transfer'),
      ],
      sessions: [
        {
          kind: 'ROUND_TABLE',
          at: '0 11:15',
          minutes: 50,
          room: 'Hémicycle',
          speakers: 4,
          title: text(
            "Signer en trois mois : l'hôpital et l'entreprise",
            'Signed within three months: hospital and company',
          ),
          abstract: text(
            'Modèles de contrats, propriété intellectuelle, interlocuteur unique : les pratiques qui ont réduit les délais de moitié.',
            'Model contracts, intellectual property, one person to talk to: the practices that cut delays by half.',
          ),
        },
        {
          kind: 'TALK',
          at: '0 12:05',
          minutes: 20,
          room: 'Hémicycle',
          speakers: 1,
          title: text('Une plateforme partagée, cinq ans après', 'A shared platform, five years on'),
          abstract: text(
            "Bilan chiffré d'un équipement ouvert aux équipes publiques et privées : usage, coûts et règles de priorité.",
            'Figures from equipment open to public and private teams: use, costs and rules of priority.',
          ),
        },
        {
          kind: 'PITCH',
          at: '0 11:15',
          minutes: 45,
          room: 'Salle des commissions',
          speakers: 3,
          title: text('Trois projets issus de la recherche publique', 'Three projects out of public research'),
          abstract: text(
            'Cinq minutes par projet, dix minutes de questions : imagerie du pancréas, biomarqueurs du sepsis, implants résorbables.',
            'Five minutes a project, ten minutes of questions: imaging of the pancreas, biomarkers of sepsis, resorbable implants.',
          ),
        },
      ],
    },
    {
      title: text('Biothérapie et bioproduction', 'Biotherapies and biomanufacturing'),
      topics: [
        text('la production de vecteurs viraux', 'the production of viral vectors'),
        text('les thérapies cellulaires', 'cell therapies'),
      ],
      sessions: [
        {
          kind: 'KEYNOTE',
          at: '0 13:45',
          minutes: 20,
          room: 'Hémicycle',
          speakers: 1,
          title: text('Produire plus près du patient', 'Making it closer to the patient'),
          abstract: text(
            "Quand le médicament est une cellule, l'usine se rapproche du lit : ce que cela change pour la qualité et pour les coûts.",
            'When the medicine is a cell, the plant moves towards the bed: what this changes for quality and for costs.',
          ),
        },
        {
          kind: 'ROUND_TABLE',
          at: '0 14:05',
          minutes: 50,
          room: 'Hémicycle',
          speakers: 4,
          title: text('Passer du lot clinique au lot commercial', 'From the clinical to the commercial batch'),
          abstract: text(
            'Quatre équipes comparent leurs choix : faire soi-même, partager une ligne ou confier la production.',
            'Four teams compare their choices: do it oneself, share a line or hand production over.',
          ),
        },
        {
          kind: 'TALK',
          at: '0 13:45',
          minutes: 30,
          room: 'Salle des commissions',
          speakers: 2,
          title: text('Former les techniciens de demain', 'Training the technicians of tomorrow'),
          abstract: text(
            'Une école de production pilote ouvre ses portes : cursus, débouchés, places offertes aux entreprises.',
            'A pilot production school opens its doors: courses, prospects, places for companies.',
          ),
        },
      ],
    },
    {
      title: text("Santé numérique à l'hôpital", 'Digital health in hospital'),
      topics: [
        text("l'interopérabilité des dossiers", 'interoperable records'),
        text("l'évaluation des dispositifs numériques", 'the assessment of digital devices'),
      ],
      sessions: [
        {
          kind: 'TALK',
          at: '0 15:00',
          minutes: 20,
          room: 'Hémicycle',
          speakers: 1,
          title: text("L'outil que les soignants ouvrent vraiment", 'The tool that carers really open'),
          abstract: text(
            "Retour d'un service d'urgences : sur douze logiciels installés, trois sont utilisés chaque jour. Pourquoi ceux-là ?",
            'From an emergency department: of twelve programs installed, three are used every day. Why those?',
          ),
        },
        {
          kind: 'ROUND_TABLE',
          at: '0 15:20',
          minutes: 50,
          room: 'Hémicycle',
          speakers: 4,
          title: text('Données de soins : ouvrir sans exposer', 'Care data: open without exposing'),
          abstract: text(
            'Entrepôts hospitaliers, consentement, anonymat : un débat entre ceux qui détiennent les données et ceux qui les attendent.',
            'Hospital warehouses, consent, anonymity: a debate between those who hold the data and those who wait for them.',
          ),
        },
        {
          kind: 'PITCH',
          at: '0 15:00',
          minutes: 45,
          room: 'Salle des commissions',
          speakers: 3,
          title: text('Trois outils passés à l’épreuve du service', 'Three tools tried on the ward'),
          abstract: text(
            'Chaque jeune entreprise vient avec le soignant qui a essayé son produit.',
            'Each start-up comes with the carer who tried its product.',
          ),
        },
      ],
    },
    {
      title: text('Innovation chirurgicale et interventionnelle', 'Surgical and interventional innovation'),
      topics: [
        text('la chirurgie assistée par robot', 'robot-assisted surgery'),
        text("l'imagerie interventionnelle", 'interventional imaging'),
      ],
      sessions: [
        {
          kind: 'KEYNOTE',
          at: '0 16:35',
          minutes: 20,
          room: 'Hémicycle',
          speakers: 1,
          title: text('Le bloc opératoire en 2030', 'The operating theatre in 2030'),
          abstract: text(
            "Moins d'ouverture, plus d'image, une équipe élargie : un scénario appuyé sur ce qui se fait déjà.",
            'Smaller openings, more imaging, a wider team: a scenario that rests on what is done already.',
          ),
        },
        {
          kind: 'ROUND_TABLE',
          at: '0 16:55',
          minutes: 40,
          room: 'Hémicycle',
          speakers: 4,
          title: text("Le chirurgien, l'ingénieur et le juriste", 'The surgeon, the engineer and the lawyer'),
          abstract: text(
            'Qui est responsable quand la machine propose ? Une discussion à partir de trois cas.',
            'Who answers when the machine proposes? A discussion from three cases.',
          ),
        },
        {
          kind: 'TALK',
          at: '0 16:35',
          minutes: 30,
          room: 'Salle des commissions',
          speakers: 2,
          title: text('Essayer un prototype au bloc', 'Trying a prototype in theatre'),
          abstract: text(
            "Le parcours réglementaire d'un essai de dispositif, étape par étape, avec ses délais réels.",
            'The regulatory path of a device trial, step by step, with its real delays.',
          ),
        },
      ],
    },
  ],
  around: [
    {
      kind: 'NETWORKING',
      at: '0 08:30',
      minutes: 45,
      title: text('Accueil et café', 'Welcome and coffee'),
      abstract: text('Retirez votre badge à l’entrée principale.', 'Collect your badge at the main entrance.'),
    },
    {
      kind: 'KEYNOTE',
      at: '0 09:15',
      minutes: 15,
      room: 'Hémicycle',
      speakers: 1,
      title: text('Ouverture de la journée', 'Opening of the day'),
      abstract: text(
        "L'année du pôle en dix minutes : projets labellisés, nouveaux adhérents, ce qui vient.",
        'The year of the cluster in ten minutes: labelled projects, new members, what comes next.',
      ),
    },
    {
      kind: 'BREAK',
      at: '0 10:55',
      minutes: 20,
      title: text('Pause', 'Break'),
      abstract: text('Café dans le hall.', 'Coffee in the hall.'),
    },
    {
      kind: 'BREAK',
      at: '0 12:25',
      minutes: 80,
      title: text('Déjeuner', 'Lunch'),
      abstract: text(
        'Buffet au premier étage, places assises en terrasse.',
        'Buffet on the first floor, seats on the terrace.',
      ),
    },
    {
      kind: 'BREAK',
      at: '0 16:10',
      minutes: 25,
      title: text('Pause', 'Break'),
      abstract: text('Café dans le hall.', 'Coffee in the hall.'),
    },
    {
      kind: 'AWARD',
      at: '0 17:35',
      minutes: 25,
      room: 'Hémicycle',
      speakers: 1,
      title: text("Les prix de l'année", 'The awards of the year'),
      abstract: text(
        'Trois prix : projet collaboratif, jeune entreprise, coup de cœur du public.',
        'Three awards: collaborative project, start-up, favourite of the audience.',
      ),
    },
    {
      kind: 'NETWORKING',
      at: '0 18:00',
      minutes: 30,
      title: text('Verre de clôture', 'Closing drinks'),
      abstract: text(
        'Pour continuer les conversations commencées dans la journée.',
        'To go on with the conversations that began during the day.',
      ),
    },
  ],
  isOver: true,
};
