import { Alert, Button, Paper, Stack, Text, Textarea, Title, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowBigUp, IconArrowBigUpFilled } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { AskSpeakersDocument, SpeakerQuestionsOfDocument, SupportQuestionDocument } from '@parvis/contract/web';
import { LONGEST_WORDS } from '@parvis/domain';
import { useText } from '@parvis/ui';
import classes from './ballot.module.css';
import { type Poll, useLiveResults } from './live-poll';

type Said = 'sent' | 'tooMany' | 'failed' | 'notOpen';
const MOST = 5;

/** Ask the speakers, and carry what others ask. */
export function AskSpeakers({ poll }: { poll: Poll }) {
  const { t } = useTranslation('polls');
  const text = useText();
  const results = useLiveResults(poll);
  const [words, setWords] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const [said, setSaid] = useState<Said>();
  const [{ fetching }, ask] = useMutation(AskSpeakersDocument);
  const [question] = poll.questions;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaid(undefined);
    setEmpty(words.trim() === '');
    if (words.trim() === '') return;
    const { data } = await ask({ pollId: poll.id, words });
    switch (data?.askSpeakers.__typename) {
      case 'SpeakerQuestionAsked':
        setWords('');
        return setSaid('sent');
      case 'TooManyAsked':
        return setSaid('tooMany');
      case 'PollNotOpen':
        return setSaid('notOpen');
      case 'InvalidInput':
      case undefined:
        return setSaid('failed');
    }
  };

  return (
    <Stack gap="xl">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {question && (
            <Title order={2} size="h3">
              {text(question.label)}
            </Title>
          )}
          <Textarea
            label={t('ask.label')}
            description={t('ask.note')}
            size="lg"
            autosize
            minRows={2}
            maxLength={LONGEST_WORDS.SPEAKER_QUESTIONS}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            error={isEmpty && t('ask.empty')}
          />
          <Button type="submit" size="lg" mih={56} loading={fetching}>
            {t('ask.send')}
          </Button>
          <div role="status">
            {said && (
              <Alert color={said === 'sent' ? 'parvis' : 'coral'}>
                {said === 'notOpen' ? t('notOpen') : t(`ask.${said}`, { count: MOST })}
              </Alert>
            )}
          </div>
        </Stack>
      </form>
      <Carried poll={poll} questions={results?.speakerQuestions ?? []} />
    </Stack>
  );
}

type Shown = NonNullable<ReturnType<typeof useLiveResults>>['speakerQuestions'];

function Carried({ poll, questions }: { poll: Poll; questions: Shown }) {
  const { t } = useTranslation('polls');
  const [{ data }] = useQuery({ query: SpeakerQuestionsOfDocument, variables: { code: poll.code } });
  const [, support] = useMutation(SupportQuestionDocument);
  // Moves at once; the server's word stands when the page is opened again.
  const [chosen, setChosen] = useState<Record<string, boolean>>({});
  const isCarried = (id: string) => chosen[id] ?? data?.poll?.supported.includes(id) ?? false;
  const toggle = async (id: string) => {
    const supports = !isCarried(id);
    setChosen((before) => ({ ...before, [id]: supports }));
    const { error } = await support({ questionId: id, supports });
    if (error) setChosen((before) => ({ ...before, [id]: !supports }));
  };
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('ask.asked')}
      </Title>
      {questions.length === 0 && <Text c="dimmed">{t('ask.none')}</Text>}
      <Stack component="ul" gap={10} p={0} m={0} style={{ listStyle: 'none' }}>
        {questions.map(({ id, words, supports, isAnswered }) => (
          <Paper component="li" withBorder key={id} className={classes.carried}>
            <UnstyledButton
              className={classes.carry}
              data-checked={isCarried(id) || undefined}
              aria-pressed={isCarried(id)}
              disabled={isAnswered}
              onClick={() => void toggle(id)}
            >
              {isCarried(id) ? (
                <IconArrowBigUpFilled size={22} aria-hidden />
              ) : (
                <IconArrowBigUp size={22} aria-hidden />
              )}
              <VisuallyHidden>{t('ask.support', { words })}</VisuallyHidden>
              <span>{supports}</span>
            </UnstyledButton>
            <div>
              {words}
              <Text size="sm" c="dimmed">
                {isAnswered ? t('ask.answered') : t('ask.supports', { count: supports })}
              </Text>
            </div>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}
