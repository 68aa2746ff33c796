import { defineWords } from '@parvis/ui';

export const profileFormWords = defineWords(
  {
    save: 'Enregistrer',
    saved: 'C’est enregistré, et visible dès maintenant.',
    used: '{{used}} / {{max}}',
    failed: 'Rien n’a été enregistré. Vérifiez votre connexion, puis réessayez\u202f: ce que vous avez tapé est resté.',
    invalid: 'Corrigez les champs signalés, puis enregistrez à nouveau.',
    dismiss: 'Fermer le message',
    TOO_LONG: 'C’est trop long\u202f: raccourcissez ce texte.',
    WEBSITE_INVALID: 'Cette adresse n’est pas celle d’un site, par exemple www.exemple.fr.',
  },
  {
    save: 'Save',
    saved: 'Saved, and visible from now on.',
    used: '{{used}} / {{max}}',
    failed: 'Nothing was saved. Check your connection, then try again: what you typed is still here.',
    invalid: 'Correct the marked fields, then save again.',
    dismiss: 'Close the message',
    TOO_LONG: 'This is too long: shorten the text.',
    WEBSITE_INVALID: 'This is not the address of a website, for example www.example.org.',
  },
);
