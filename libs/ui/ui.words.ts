import { defineWords } from './words';

/** Words of the kit itself; every app that uses the kit adds them as the area `ui`. */
export const uiWords = defineWords(
  {
    loading: 'Chargement…',
    retry: 'Réessayer',
    failed: {
      title: 'La page n’a pas pu être chargée',
      lead: 'Vérifiez votre connexion, puis réessayez. Rien n’a été perdu.',
    },
    notFound: { title: 'Page introuvable', lead: 'Elle n’existe pas, ou elle n’est pas ouverte à votre compte.' },
    search: 'Rechercher',
    clear: 'Effacer',
    close: 'Fermer',
    all: 'Tout',
  },
  {
    loading: 'Loading…',
    retry: 'Try again',
    failed: { title: 'The page could not be loaded', lead: 'Check your connection, then try again. Nothing was lost.' },
    notFound: { title: 'Page not found', lead: 'It does not exist, or your account may not see it.' },
    search: 'Search',
    clear: 'Clear',
    close: 'Close',
    all: 'All',
  },
);
