import { Alert, Button, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { CreatePollDocument } from '@parvis/contract/web';
import { draftOf, inputOf, type PollDraft, type QuestionDraft, questionOf, type Template } from './poll-draft';
import { QuestionEditor } from './question-editor';

export type Faults = Map<string, string>;

/** Makes a poll from a ready one or from nothing. */
export function PollEditor({ eventId, first, onCreated }: { eventId: string; first: Template; onCreated: () => void }) {
  const { t } = useTranslation('polls');
  const [{ fetching }, create] = useMutation(CreatePollDocument);
  const [template, setTemplate] = useState<Template>(first);
  const [draft, setDraft] = useState<PollDraft>(() => draftOf(first));
  const [faults, setFaults] = useState<Faults>(new Map());
  const [hasFailed, setFailed] = useState(false);
  const startId = useId();
  const modeId = useId();

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
        <div role="group" aria-labelledby={startId}>
          <Text id={startId} fw={600} mb={6}>
            {t('editor.start')}
          </Text>
          <SegmentedControl<Template>
            fullWidth
            orientation="horizontal"
            value={template}
            onChange={(chosen) => {
              setTemplate(chosen);
              setDraft(draftOf(chosen));
              setFaults(new Map());
            }}
            data={(['NEW_MEMBER', 'LIVE', 'CHOICE'] as const).map((value) => ({
              value,
              label: t(`editor.templates.${value}`),
            }))}
            styles={{
              label: { whiteSpace: 'normal', minHeight: 44, display: 'grid', placeItems: 'center', lineHeight: 1.2 },
            }}
          />
        </div>
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
        <div role="group" aria-labelledby={modeId}>
          <Text id={modeId} fw={600} mb={6}>
            {t('editor.mode')}
          </Text>
          <SegmentedControl<PollDraft['mode']>
            value={draft.mode}
            onChange={(mode) => change({ mode })}
            data={(['LIVE', 'SURVEY'] as const).map((value) => ({ value, label: t(`staff.mode.${value}`) }))}
          />
        </div>
        {draft.questions.map((question, index) => (
          <QuestionEditor
            key={question.key}
            number={index + 1}
            question={question}
            faultOf={(field) => faultOf(`questions.${index}.${field}`)}
            onChange={(part) => changeQuestion(question.key, part)}
            onRemove={
              draft.questions.length > 1
                ? () => change({ questions: draft.questions.filter(({ key }) => key !== question.key) })
                : undefined
            }
          />
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => change({ questions: [...draft.questions, questionOf('SINGLE_CHOICE')] })}
        >
          {t('editor.addQuestion')}
        </Button>
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
}

const codes = [
  'LABEL_REQUIRED',
  'LABEL_TOO_LONG',
  'OPTIONS_COUNT',
  'QUESTION_REQUIRED',
  'QUESTIONS_TOO_MANY',
  'TOPIC_KIND',
  'TOPIC_TWICE',
] as const;

function wordsOf(t: ReturnType<typeof useTranslation<'polls'>>['t'], code: string | undefined): string | undefined {
  const known = codes.find((candidate) => candidate === code);
  return known ? t(`editor.errors.${known}`) : code && t('editor.invalid');
}
