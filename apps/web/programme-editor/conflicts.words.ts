import { defineWords } from '@parvis/ui';

/** What is wrong with a plan. */
export const conflictsWords = defineWords(
  {
    conflicts: {
      title: 'Conflits',
      none: 'Aucun conflit',
      noneLead: 'Personne n’est à deux endroits, aucune salle n’est prise deux fois.',
      ERROR_one: '{{count}} erreur',
      ERROR_other: '{{count}} erreurs',
      WARNING_one: '{{count}} à vérifier',
      WARNING_other: '{{count}} à vérifier',
      HINT_one: '{{count}} à compléter',
      HINT_other: '{{count}} à compléter',
      severity: { ERROR: 'Erreur', WARNING: 'À vérifier', HINT: 'À compléter' },
      show: 'Voir la séance',
      and: 'et',
      words: {
        SPEAKER_TWICE: '{{person}} intervient au même moment dans «\u202f{{one}}\u202f» et «\u202f{{other}}\u202f».',
        SPEAKER_AWAY: '{{person}} n’est pas disponible à l’heure de «\u202f{{one}}\u202f».',
        ROOM_TAKEN: '{{room}} est prise deux fois\u202f: «\u202f{{one}}\u202f» et «\u202f{{other}}\u202f».',
        CAPACITY_TOO_SMALL: '{{room}} a {{has}} places, «\u202f{{one}}\u202f» en demande {{needs}}.',
        BREAK_TOO_SHORT:
          '{{person}} a {{has}} min pour aller de «\u202f{{one}}\u202f» à «\u202f{{other}}\u202f»\u202f; il en faut {{needs}}.',
        SEQUENCE_OUT_OF_ORDER:
          '«\u202f{{other}}\u202f» ({{otherSequence}}) passe après «\u202f{{one}}\u202f» ({{oneSequence}})\u202f: les séquences ne se suivent plus.',
        OUTSIDE_EVENT: '«\u202f{{one}}\u202f» est en dehors des horaires de l’événement.',
        NO_ROOM: '«\u202f{{one}}\u202f» n’a pas de salle.',
        NO_SPEAKER: '«\u202f{{one}}\u202f» n’a pas d’intervenant.',
      },
      somebody: 'Quelqu’un',
      otherSession: 'une autre séance',
    },
  },
  {
    conflicts: {
      title: 'Conflicts',
      none: 'No conflict',
      noneLead: 'Nobody is in two places, no room is taken twice.',
      ERROR_one: '{{count}} error',
      ERROR_other: '{{count}} errors',
      WARNING_one: '{{count}} to check',
      WARNING_other: '{{count}} to check',
      HINT_one: '{{count}} to complete',
      HINT_other: '{{count}} to complete',
      severity: { ERROR: 'Error', WARNING: 'To check', HINT: 'To complete' },
      show: 'Show the session',
      and: 'and',
      words: {
        SPEAKER_TWICE: '{{person}} speaks at the same time in “{{one}}” and “{{other}}”.',
        SPEAKER_AWAY: '{{person}} is not available at the time of “{{one}}”.',
        ROOM_TAKEN: '{{room}} is taken twice: “{{one}}” and “{{other}}”.',
        CAPACITY_TOO_SMALL: '{{room}} has {{has}} places, “{{one}}” needs {{needs}}.',
        BREAK_TOO_SHORT: '{{person}} has {{has}} min to go from “{{one}}” to “{{other}}”; {{needs}} are needed.',
        SEQUENCE_OUT_OF_ORDER:
          '“{{other}}” ({{otherSequence}}) comes after “{{one}}” ({{oneSequence}}): the sequences are out of order.',
        OUTSIDE_EVENT: '“{{one}}” is outside the hours of the event.',
        NO_ROOM: '“{{one}}” has no room.',
        NO_SPEAKER: '“{{one}}” has no speaker.',
      },
      somebody: 'Somebody',
      otherSession: 'another session',
    },
  },
);
