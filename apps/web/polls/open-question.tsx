import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconEye, IconEyeOff, IconFolder, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ModerateWordsDocument, type OpenAnswersQuery } from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import { AnswerList, type OpenAnswer } from './open-answer-list';
import { type Sorting, SortDialog } from './sort-dialog';

export type Question = NonNullable<NonNullable<OpenAnswersQuery['event']>['openAnswers']>[number];

const keysOf = (answers: readonly OpenAnswer[]) => answers.map(({ key }) => key);

/** One open question: what nobody has read yet, then the themes, what is under none, and what was put aside. */
export function OpenQuestion({ question, onChanged }: { question: Question; onChanged: () => void }) {
  const { t } = useTranslation('openAnswers');
  const text = useText();
  const { themes, others, toRead, hidden, smallestGroup } = question;
  const [{ fetching }, moderate] = useMutation(ModerateWordsDocument);
  const [hasFailed, setFailed] = useState(false);
  const [sorting, setSorting] = useState<Sorting>();
  const decide = async (answers: readonly OpenAnswer[], shown: boolean) => {
    const { error } = await moderate({ questionId: question.id, keys: keysOf(answers), shown });
    setFailed(error !== undefined);
    onChanged();
  };
  const show = (answer: OpenAnswer) => ({
    label: t('show'),
    name: t('showOne', { words: answer.words }),
    icon: IconEye,
    onClick: () => void decide([answer], true),
  });
  const hide = (answer: OpenAnswer) => ({
    label: t('hide'),
    name: t('hideOne', { words: answer.words }),
    icon: IconEyeOff,
    onClick: () => void decide([answer], false),
  });
  const move = (answer: OpenAnswer, theme: string) => ({
    label: t('move'),
    name: t('moveOne', { words: answer.words }),
    icon: IconFolder,
    onClick: () =>
      setSorting({
        keys: [answer.key],
        title: t('moveOne', { words: shortened(answer.words) }),
        theme,
        isByHand: answer.isByHand,
      }),
  });
  const plain = toRead.filter(({ mayBeCoarse }) => !mayBeCoarse);
  const isReadable = question.answers >= smallestGroup;

  return (
    <Paper component="section" withBorder p={{ base: 'md', sm: 'lg' }} aria-labelledby={`question-${question.id}`}>
      <Stack gap="lg">
        <div>
          <Title order={2} size="h3" id={`question-${question.id}`}>
            {text(question.label)}
          </Title>
          <Text c="dimmed">{`${text(question.pollTitle)} · ${t('answers', { count: question.answers })}`}</Text>
        </div>
        {question.answers > 0 && !isReadable && <Text>{t('tooFew', { count: smallestGroup })}</Text>}
        {hasFailed && (
          <Alert color="coral" role="alert">
            {t('failed')}
          </Alert>
        )}
        {toRead.length > 0 && (
          <Stack gap="sm">
            <div>
              <Title order={3} size="h4">
                {t('toRead', { count: toRead.length })}
              </Title>
              <Text size="sm" c="dimmed">
                {t('toReadLead')}
              </Text>
            </div>
            <AnswerList answers={toRead} isBusy={fetching} actionsOf={(answer) => [show(answer), hide(answer)]} />
            {plain.length > 1 && (
              <Button onClick={() => void decide(plain, true)} loading={fetching} style={{ alignSelf: 'flex-start' }}>
                {t('showAll', { count: plain.length })}
              </Button>
            )}
          </Stack>
        )}
        {themes.length > 0 && (
          <Text size="sm" c="dimmed" maw="75ch">
            {smallestGroup > 1 ? t('how', { count: smallestGroup }) : t('howOne')}
          </Text>
        )}
        {themes.map(({ name, count, answers }) => (
          <Stack key={name} gap="xs">
            <Group justify="space-between" gap="xs">
              <Title order={3} size="h4">
                {name}
                <Text span c="dimmed" fw={400}>
                  {` · ${count}`}
                  {count < smallestGroup && ` (${t('small', { count: smallestGroup })})`}
                </Text>
              </Title>
              <Button
                variant="subtle"
                mih={44}
                leftSection={<IconPencil size={18} aria-hidden />}
                aria-label={t('renameTheme', { theme: name })}
                onClick={() =>
                  setSorting({
                    keys: keysOf(answers),
                    title: t('renameTheme', { theme: name }),
                    theme: name,
                    isByHand: answers.some(({ isByHand }) => isByHand),
                  })
                }
              >
                {t('rename')}
              </Button>
            </Group>
            <AnswerList
              answers={answers}
              isBusy={fetching}
              actionsOf={(answer) => [move(answer, name), hide(answer)]}
            />
          </Stack>
        ))}
        {others.length > 0 && (
          <Stack gap="xs">
            <Title order={3} size="h4">
              {t('others')}
              <Text span c="dimmed" fw={400}>{` · ${others.reduce((sum, { count }) => sum + count, 0)}`}</Text>
            </Title>
            <AnswerList answers={others} isBusy={fetching} actionsOf={(answer) => [move(answer, ''), hide(answer)]} />
          </Stack>
        )}
        {hidden.length > 0 && (
          <details>
            <summary style={{ minHeight: 44, alignContent: 'center', cursor: 'pointer' }}>
              {t('hidden', { count: hidden.length })}
            </summary>
            <AnswerList answers={hidden} isBusy={fetching} actionsOf={(answer) => [show(answer)]} />
          </details>
        )}
      </Stack>
      {sorting && (
        <SortDialog
          questionId={question.id}
          sorting={sorting}
          themes={themes.map(({ name }) => name)}
          onClose={() => setSorting(undefined)}
          onSorted={() => {
            setSorting(undefined);
            onChanged();
          }}
        />
      )}
    </Paper>
  );
}

const MOST = 60;
const shortened = (words: string) => (words.length > MOST ? `${words.slice(0, MOST)}…` : words);
