import { Alert, Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconEye, IconPencil, IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { CreatePollDocument } from '@parvis/contract/web';
import {
  draftOf,
  inputOf,
  type PollDraft,
  type QuestionDraft,
  questionOf,
  type Template,
  TEMPLATES,
} from './poll-draft';
import { PollPreview } from './poll-preview';
import { PollSettings } from './poll-settings';
import { QuestionEditor } from './question-editor';

export type Faults = Map<string, string>;

interface PollEditorProps {
  eventId: string;
  slug: string;
  first: Template;
  onCreated: () => void;
}

/** Makes a poll from a ready one or from nothing. */
export function PollEditor({ eventId, slug, first, onCreated }: PollEditorProps) {
  const { t } = useTranslation('polls');
  const [{ fetching }, create] = useMutation(CreatePollDocument);
  const [template, setTemplate] = useState<Template>(first);
  const [draft, setDraft] = useState<PollDraft>(() => draftOf(first));
  const [faults, setFaults] = useState<Faults>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const [isPreview, setPreview] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailed(false);
    setFaults(new Map());
    const { data } = await create({ input: inputOf(eventId, draft) });
    if (!data) return setFailed(true);
    if (data.createPoll.__typename === 'PollCreated') return onCreated();
    setFaults(new Map(data.createPoll.errors.map(({ field, code }) => [field, code])));
  };
  const change = (part: Partial<PollDraft>) => setDraft((before) => ({ ...before, ...part }));
  const changeQuestion = (key: number, part: Partial<QuestionDraft>) =>
    setDraft((before) => ({
      ...before,
      questions: before.questions.map((question) => (question.key === key ? { ...question, ...part } : question)),
    }));
  const faultOf = (field: string) => wordsOf(t, faults.get(field));

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => setPreview(!isPreview)}
            leftSection={isPreview ? <IconPencil size={20} aria-hidden /> : <IconEye size={20} aria-hidden />}
          >
            {t(isPreview ? 'editor.edit' : 'editor.preview')}
          </Button>
        </Group>
        {isPreview ? <PollPreview draft={draft} /> : fields()}
        {(hasFailed || faults.size > 0) && (
          <Alert color="coral" role="alert">
            {faultOf('questions') ?? t(hasFailed ? 'editor.failed' : 'editor.invalid')}
          </Alert>
        )}
        <Button type="submit" size="lg" loading={fetching}>
          {t('editor.save')}
        </Button>
      </Stack>
    </form>
  );

  function fields() {
    return (
      <>
        <NativeSelect
          size="md"
          label={t('editor.start')}
          value={template}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Template;
            setTemplate(chosen);
            setDraft(draftOf(chosen));
            setFaults(new Map());
          }}
          data={TEMPLATES.map((value) => ({ value, label: t(`editor.templates.${value}`) }))}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('editor.titleFr')}
            lang="fr"
            required
            maxLength={300}
            value={draft.title.fr}
            onChange={(event) => change({ title: { ...draft.title, fr: event.currentTarget.value } })}
            error={faultOf('titleFr')}
          />
          <TextInput
            label={t('editor.titleEn')}
            lang="en"
            required
            maxLength={300}
            value={draft.title.en}
            onChange={(event) => change({ title: { ...draft.title, en: event.currentTarget.value } })}
            error={faultOf('titleEn')}
          />
        </SimpleGrid>
        <PollSettings slug={slug} draft={draft} onChange={change} />
        {draft.questions.map((question, index) => (
          <QuestionEditor
            key={question.key}
            number={index + 1}
            question={question}
            before={draft.questions.slice(0, index)}
            faultOf={(field) => faultOf(`questions.${index}.${field}`)}
            onChange={(part) => changeQuestion(question.key, part)}
            onRemove={
              draft.questions.length > 1
                ? () => change({ questions: without(draft.questions, question.key) })
                : undefined
            }
            onMoveUp={index > 0 ? () => change({ questions: movedUp(draft.questions, index) }) : undefined}
          />
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => change({ questions: [...draft.questions, questionOf('SINGLE_CHOICE')] })}
        >
          {t('editor.addQuestion')}
        </Button>
      </>
    );
  }
}

/** The others; what hung on the one that goes is asked of everybody. */
const without = (questions: QuestionDraft[], gone: number): QuestionDraft[] =>
  questions
    .filter(({ key }) => key !== gone)
    .map((question) => (question.shownIf?.key === gone ? { ...question, shownIf: null } : question));

/** One place up; a condition on the one that is now below goes. */
function movedUp(questions: QuestionDraft[], index: number): QuestionDraft[] {
  const [above, moved] = [questions[index - 1]!, questions[index]!];
  const freed = moved.shownIf?.key === above.key ? { ...moved, shownIf: null } : moved;
  return questions.with(index - 1, freed).with(index, above);
}

const codes = [
  'LABEL_REQUIRED',
  'LABEL_TOO_LONG',
  'OPTIONS_COUNT',
  'QUESTION_REQUIRED',
  'QUESTIONS_TOO_MANY',
  'TOPIC_KIND',
  'TOPIC_TWICE',
  'LIMITS',
  'GROUP_SIZE',
  'NAMED_AUDIENCE',
  'SESSION_UNKNOWN',
  'SPLITS_KIND',
  'SPLITS_TWICE',
  'NOT_ALONE',
  'CONDITION_QUESTION',
  'CONDITION_VALUES',
] as const;

function wordsOf(t: ReturnType<typeof useTranslation<'polls'>>['t'], code: string | undefined): string | undefined {
  const known = codes.find((candidate) => candidate === code);
  return known ? t(`editor.errors.${known}`) : code && t('editor.invalid');
}
