import type { Language } from '@parvis/domain';

const fr = {
  file: 'invites-accueil',
  name: 'Nom',
  organisation: 'Organisation',
  kind: 'Type de billet',
  vip: 'VIP',
  speaker: 'Intervenant',
  note: 'Note',
  entered: 'Arrivée',
  yes: 'oui',
};

export const guestsWords: Record<Language, typeof fr> = {
  FR: fr,
  EN: {
    file: 'door-guests',
    name: 'Name',
    organisation: 'Organisation',
    kind: 'Kind of ticket',
    vip: 'VIP',
    speaker: 'Speaker',
    note: 'Note',
    entered: 'Arrived',
    yes: 'yes',
  },
};
