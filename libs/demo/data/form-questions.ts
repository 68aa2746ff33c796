import { text } from '../plans';
import type { FormPlan } from '../form';

const dietary: FormPlan = {
  key: 'diet',
  kind: 'CHOICE',
  topic: 'DIETARY',
  label: text('Votre déjeuner', 'Your lunch'),
  help: text('Le buffet est servi les deux jours.', 'A buffet is served on both days.'),
  options: {
    all: [text('Je mange de tout', 'I eat everything'), 78],
    vegetarian: [text('Végétarien', 'Vegetarian'), 13],
    vegan: [text('Végétalien', 'Vegan'), 3],
    other: [text('Autre régime ou allergie', 'Another diet or an allergy'), 6],
  },
};
const dietaryDetail: FormPlan = {
  key: 'diet-detail',
  kind: 'TEXT',
  label: text('Que devons-nous savoir ?', 'What should we know?'),
  isSensitive: true,
  required: true,
  shownIf: ['diet', ['other']],
  typed: [
    text('Sans gluten', 'No gluten'),
    text('Allergie aux fruits à coque', 'Nut allergy'),
    text('Sans lactose', 'No lactose'),
    text('Sans porc', 'No pork'),
  ].map(({ fr }) => fr),
};
const accessibility: FormPlan = {
  key: 'access',
  kind: 'TEXT',
  topic: 'ACCESSIBILITY',
  label: text("De quoi avez-vous besoin pour participer à l'aise ?", 'What do you need to take part at ease?'),
  help: text('Accès en fauteuil, boucle magnétique, place réservée…', 'Wheelchair access, hearing loop, a seat kept…'),
  typed: ['Accès en fauteuil roulant', 'Boucle magnétique', 'Une place assise près de la scène'],
  answeredBy: 0.02,
};
const photo: FormPlan = {
  key: 'photo',
  kind: 'CONSENT',
  topic: 'PHOTO',
  label: text(
    "J'accepte d'apparaître sur les photos de l'événement publiées par le pôle.",
    'I may appear in pictures of the event that the cluster publishes.',
  ),
  help: text("Sinon, l'équipe vous remet une pastille à porter.", 'If not, the team gives you a sticker to wear.'),
  answeredBy: 0.81,
};

const boothProfile: FormPlan = {
  key: 'booth-profile',
  kind: 'CONSENT',
  topic: 'BOOTH_PROFILE',
  label: text(
    'Les exposants qui scannent mon badge gardent mon nom, ma fonction et mon organisation pour reprendre contact.',
    'Exhibitors who scan my badge keep my name, my job and my organisation to get back to me.',
  ),
  help: text(
    'Vous voyez à tout moment qui a votre contact, et vous pouvez le retirer.',
    'You see at any time who has your contact, and you can take it back.',
  ),
  answeredBy: 0.62,
};
const boothEmail: FormPlan = {
  key: 'booth-email',
  kind: 'CONSENT',
  topic: 'BOOTH_EMAIL',
  label: text('Ils gardent aussi mon adresse e-mail.', 'They keep my e-mail address too.'),
  shownIf: ['booth-profile', ['YES']],
  answeredBy: 0.7,
};

/** What the registrations of two events ask. */
export const formQuestions: Record<string, FormPlan[]> = {
  'chirurgie-4-0-2024': [
    {
      key: 'themes',
      kind: 'SEVERAL',
      label: text('Les thèmes qui vous amènent', 'The themes that bring you'),
      options: {
        robotics: [text('Robotique chirurgicale connectée', 'Connected surgical robotics'), 40],
        planning: [text('Planification', 'Planning'), 25],
        infrastructure: [text('Infrastructure', 'Infrastructure'), 15],
        data: [text('Data', 'Data'), 30],
      },
      answeredBy: 0.9,
    },
    dietary,
    dietaryDetail,
    accessibility,
    photo,
    boothProfile,
    boothEmail,
    {
      key: 'dinner',
      askedAtDoor: true,
      kind: 'CHOICE',
      stage: 'CONFIRMED',
      label: text('Viendrez-vous au cocktail du 28 novembre ?', 'Are you coming to the reception on 28 November?'),
      options: { yes: [text('Oui', 'Yes'), 60], no: [text('Non', 'No'), 40] },
      answeredBy: 0.55,
    },
  ],
  'medicen-day-2024': [{ ...dietary, help: null }, dietaryDetail, photo],
};
