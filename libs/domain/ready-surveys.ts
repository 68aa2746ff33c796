import { choiceOf, scaleOf, type Survey, type SurveyQuestion, usualOptions } from './satisfaction-survey';

/** Surveys and questions for the room that staff start from, with nothing to fill in. */

const text = (fr: string, en: string) => ({ fr, en });

const satisfaction = (): SurveyQuestion => ({
  kind: 'SATISFACTION',
  topic: 'SATISFACTION',
  label: text('Êtes-vous satisfait de cet événement\u202f?', 'Are you satisfied with this event?'),
  options: usualOptions('SATISFACTION'),
});

/** After an event: what it was worth, what was best, what to change, and whether to come again. */
export function sessionFeedbackSurvey(): Survey {
  return {
    title: text('Votre avis sur l’événement', 'Your view of the event'),
    mode: 'SURVEY',
    questions: [
      { ...satisfaction(), section: text('L’événement', 'The event') },
      {
        kind: 'OPEN_TEXT',
        topic: null,
        label: text('Qu’est-ce qui vous a déçu\u202f?', 'What disappointed you?'),
        options: [],
        required: false,
        shownIf: { position: 1, values: [1, 2] },
      },
      {
        kind: 'RATING_5',
        topic: null,
        label: text('Comment notez-vous l’organisation\u202f?', 'How do you rate the organisation?'),
        options: scaleOf([
          text('excellente', 'excellent'),
          text('bonne', 'good'),
          text('correcte', 'fair'),
          text('moyenne', 'poor'),
          text('mauvaise', 'bad'),
        ]),
      },
      {
        kind: 'MULTIPLE_CHOICE',
        topic: null,
        label: text('Qu’est-ce qui vous a été utile\u202f?', 'What was useful to you?'),
        options: choiceOf([
          text('Les conférences et tables rondes', 'The talks and round tables'),
          text('Les ateliers', 'The workshops'),
          text('Les rencontres B2B', 'The B2B meetings'),
          text('Les stands', 'The booths'),
          text('Les échanges aux pauses', 'The talks over coffee'),
        ]),
      },
      {
        kind: 'NPS',
        topic: null,
        section: text('Et après', 'What comes next'),
        label: text(
          'Recommanderiez-vous cet événement à un collègue\u202f?',
          'Would you recommend this event to a colleague?',
        ),
        options: usualOptions('NPS'),
      },
      {
        kind: 'SINGLE_CHOICE',
        topic: null,
        label: text('Vous êtes…', 'You are with…'),
        options: choiceOf([
          text('Une grande entreprise ou une ETI', 'A large company'),
          text('Une TPE, une PME ou une startup', 'A small company or a start-up'),
          text('Un laboratoire ou un organisme de recherche', 'A laboratory or a research body'),
          text('Une collectivité ou un acteur du développement', 'A local authority or a development body'),
          text('Autre', 'Something else'),
        ]),
        required: false,
        splits: true,
      },
      {
        kind: 'OPEN_TEXT',
        topic: null,
        label: text('Un mot pour l’équipe\u202f?', 'A word for the team?'),
        options: [],
        required: false,
      },
    ],
  };
}

/** One word each, for the screen in the hall. */
export const wordCloud = (): Survey => ({
  title: text('En un mot', 'In one word'),
  mode: 'LIVE',
  questions: [
    {
      kind: 'SHORT_TEXT',
      topic: null,
      label: text('Un mot pour résumer cette session\u202f?', 'One word to sum up this session?'),
      options: [],
    },
  ],
});

/** Questions that the audience asks and carries. */
export const questionsToTheSpeaker = (): Survey => ({
  title: text('Vos questions', 'Your questions'),
  mode: 'LIVE',
  questions: [
    {
      kind: 'SPEAKER_QUESTIONS',
      topic: null,
      label: text('Quelle question posez-vous aux intervenants\u202f?', 'What do you ask the speakers?'),
      options: [],
    },
  ],
});
