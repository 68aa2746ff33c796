import type {
  FormQuestionFieldsFragment,
  FormQuestionInput,
  FormQuestionKind,
  FormStage,
  FormTopic,
} from '@parvis/contract/web';
import { CONSENT_GIVEN, type Text } from '@parvis/domain';
import { newKey } from './draft';

/** A question as staff type it. */
export interface QuestionDraft {
  id: string | null;
  kind: FormQuestionKind;
  topic: FormTopic | null;
  stage: FormStage;
  label: Text;
  help: Text;
  options: { value: string; label: Text }[];
  required: boolean;
  isSensitive: boolean;
  askedAtDoor: boolean;
  kindIds: string[];
  shownIfId: string;
  shownIfValues: string[];
}

export const QUESTION_KINDS: readonly FormQuestionKind[] = [
  ...(['TEXT', 'LONG_TEXT', 'CHOICE', 'SEVERAL', 'NUMBER', 'DATE', 'FILE', 'CONSENT'] as const),
];
export const TOPICS: readonly FormTopic[] = ['DIETARY', 'ACCESSIBILITY', 'PHOTO', 'BOOTH_PROFILE', 'BOOTH_EMAIL'];

const blankText = (): Text => ({ fr: '', en: '' });
export const blankOption = () => ({ value: newKey(), label: blankText() });

export const blankQuestion = (): QuestionDraft => ({
  id: null,
  kind: 'TEXT',
  topic: null,
  stage: 'REGISTRATION',
  label: blankText(),
  help: blankText(),
  options: [],
  required: false,
  isSensitive: false,
  askedAtDoor: false,
  kindIds: [],
  shownIfId: '',
  shownIfValues: [],
});

/** Words that most events take as they are. */
const READY: Record<FormTopic, Pick<QuestionDraft, 'kind' | 'label' | 'help'> & { options: Text[] }> = {
  DIETARY: {
    kind: 'CHOICE',
    label: { fr: 'Votre repas', en: 'Your meal' },
    help: blankText(),
    options: [
      { fr: 'Je mange de tout', en: 'I eat everything' },
      { fr: 'Végétarien', en: 'Vegetarian' },
      { fr: 'Végétalien', en: 'Vegan' },
      { fr: 'Autre régime ou allergie', en: 'Another diet or an allergy' },
    ],
  },
  ACCESSIBILITY: {
    kind: 'LONG_TEXT',
    label: {
      fr: 'De quoi avez-vous besoin pour participer à l’aise\u202f?',
      en: 'What do you need to take part at ease?',
    },
    help: {
      fr: 'Accès en fauteuil, boucle magnétique, place réservée…',
      en: 'Wheelchair access, hearing loop, a seat kept…',
    },
    options: [],
  },
  PHOTO: {
    kind: 'CONSENT',
    label: {
      fr: 'J’accepte d’apparaître sur les photos de l’événement publiées par l’organisateur.',
      en: 'I may appear in pictures of the event that the organiser publishes.',
    },
    help: blankText(),
    options: [],
  },
  BOOTH_PROFILE: {
    kind: 'CONSENT',
    label: {
      fr: 'Les exposants qui scannent mon badge gardent mon nom, ma fonction et mon organisation pour reprendre contact.',
      en: 'Exhibitors who scan my badge keep my name, my job and my organisation to get back to me.',
    },
    help: {
      fr: 'Vous voyez à tout moment qui a votre contact, et vous pouvez le retirer.',
      en: 'You see at any time who has your contact, and you can take it back.',
    },
    options: [],
  },
  BOOTH_EMAIL: {
    kind: 'CONSENT',
    label: { fr: 'Ils gardent aussi mon adresse e-mail.', en: 'They keep my e-mail address too.' },
    help: blankText(),
    options: [],
  },
};

/** One about e-mail goes with the one about names, where that is asked. */
export function readyQuestion(
  topic: FormTopic,
  asked: readonly { id: string; topic?: FormTopic | null }[] = [],
): QuestionDraft {
  const { options, ...ready } = READY[topic];
  const first = topic === 'BOOTH_EMAIL' ? asked.find((one) => one.topic === 'BOOTH_PROFILE') : undefined;
  return {
    ...blankQuestion(),
    ...ready,
    ...(first && { shownIfId: first.id, shownIfValues: [CONSENT_GIVEN] }),
    topic,
    isSensitive: isAboutHealth(topic),
    options: options.map((label) => ({ ...blankOption(), label })),
  };
}

/** Read by staff alone, whatever they say. */
export const isAboutHealth = (topic: FormTopic | null) => topic === 'DIETARY' || topic === 'ACCESSIBILITY';

export const draftOfQuestion = (question: FormQuestionFieldsFragment): QuestionDraft => ({
  ...question,
  help: question.help ?? blankText(),
  options: question.options.map(({ value, label }) => ({ value, label: { ...label } })),
  shownIfId: question.shownIf?.questionId ?? '',
  shownIfValues: question.shownIf?.values ?? [],
});

const plain = ({ fr, en }: Text): Text => ({ fr, en });

export function inputOfQuestion(eventId: string, draft: QuestionDraft): FormQuestionInput {
  const hasOptions = draft.kind === 'CHOICE' || draft.kind === 'SEVERAL';
  return {
    eventId,
    id: draft.id,
    kind: draft.kind,
    topic: draft.topic,
    stage: draft.stage,
    label: plain(draft.label),
    help: draft.help.fr || draft.help.en ? plain(draft.help) : null,
    options: hasOptions ? draft.options.map(({ value, label }) => ({ value, label: plain(label) })) : [],
    required: draft.required,
    isSensitive: draft.isSensitive,
    askedAtDoor: draft.askedAtDoor,
    kindIds: draft.kindIds,
    shownIf: draft.shownIfId ? { questionId: draft.shownIfId, values: draft.shownIfValues } : null,
  };
}

/** The list with one of its items at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}
