import type { Language } from '@parvis/domain';

const french = {
  ticket: 'Billet',
  holder: 'Participant·e',
  when: 'Quand',
  where: 'Où',
  code: 'Code du billet',
  showAtDoor: 'Présentez ce code à l’accueil, imprimé ou à l’écran.',
  personal: 'Ce billet est personnel : son code ouvre la porte une fois.',
  cancelled: 'Billet annulé',
  placeToCome: 'Lieu communiqué bientôt',
  online: 'En ligne',

  openTicket: 'Ouvrir mon billet',
  attached: 'Le billet en PDF et le rendez-vous pour votre agenda sont joints à ce message.',
  signIn: 'Pour le programme, vos rendez-vous et vos préférences, connectez-vous avec cette adresse :',
  cannotCome: 'Vous ne venez plus ? Libérez votre place depuis votre billet.',
  qrAlt: (code: string) => `QR code du billet ${code}`,

  reissued:
    'Votre billet a un nouveau code. L’ancien n’ouvre plus la porte : supprimez ses copies et montrez celui-ci.',
  eventPage: 'Voir l’événement',
  handedOn: (from: string) => `${from} vous transmet sa place.`,
  ticketFollows: 'Votre billet, avec son code, vous est envoyé dès que vos réponses sont là.',
  answer: 'Répondre et recevoir mon billet',
  outOfCalendar: 'Votre inscription est annulée. Le fichier joint retire le rendez-vous de votre agenda.',
};

const english: typeof french = {
  ticket: 'Ticket',
  holder: 'Attendee',
  when: 'When',
  where: 'Where',
  code: 'Ticket code',
  showAtDoor: 'Show this code at the door, printed or on a screen.',
  personal: 'This ticket is personal: its code opens the door once.',
  cancelled: 'Cancelled ticket',
  placeToCome: 'Venue to be announced',
  online: 'Online',

  openTicket: 'Open my ticket',
  attached: 'The ticket as a PDF and an entry for your calendar are attached.',
  signIn: 'For the programme, your meetings and your preferences, sign in with this address:',
  cannotCome: 'You cannot come after all? Give your place back from your ticket.',
  qrAlt: (code) => `QR code of ticket ${code}`,

  reissued: 'Your ticket has a new code. The former one opens the door no more: delete its copies and show this one.',
  eventPage: 'See the event',
  handedOn: (from: string) => `${from} hands you their place.`,
  ticketFollows: 'Your ticket, with its code, is sent to you as soon as your answers are there.',
  answer: 'Answer and get my ticket',
  outOfCalendar: 'Your registration is cancelled. The file attached takes the entry out of your calendar.',
};

/** French sets a thin space that does not break before its double punctuation. */
const thinSpaces = (text: string) => text.replace(/ ([:;!?»])/g, '\u202f$1').replace(/« /g, '«\u202f');

type Words = typeof french;

function set(words: Words, finish: (text: string) => string): Words {
  const entries = Object.entries(words).map(([key, word]) => [
    key,
    typeof word === 'string' ? finish(word) : (value: string) => finish(word(value)),
  ]);
  return Object.fromEntries(entries) as Words;
}

export const ticketWords: Record<Language, Words> = { FR: set(french, thinSpaces), EN: english };
