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
    camera: {
      label: 'Image de la caméra',
      STARTING: 'La caméra démarre…',
      BLOCKED: 'La caméra est bloquée. Autorisez-la dans les réglages du navigateur, ou tapez le code.',
      MISSING: 'Aucune caméra. Tapez le code.',
      FAILED: 'La caméra ne répond pas. Fermez les autres applications qui s’en servent, puis réessayez.',
      retry: 'Relancer la caméra',
      next: 'Changer de caméra',
      torchOn: 'Allumer la lampe',
      torchOff: 'Éteindre la lampe',
    },
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
    camera: {
      label: 'Camera picture',
      STARTING: 'The camera is starting…',
      BLOCKED: 'The camera is blocked. Allow it in the settings of the browser, or type the code.',
      MISSING: 'No camera. Type the code.',
      FAILED: 'The camera does not answer. Close other apps that use it, then try again.',
      retry: 'Start the camera again',
      next: 'Change camera',
      torchOn: 'Turn the lamp on',
      torchOff: 'Turn the lamp off',
    },
  },
);
