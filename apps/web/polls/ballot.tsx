import { Alert, Button, Radio, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '@parvis/ui';
import classes from './ballot.module.css';
import type { Poll } from './live-poll';
import { useSendVote, type VoteAnswer } from './send-vote';

interface BallotProps {
  poll: Poll;
  /** The page has sections at the bottom edge of a phone. */
  isAboveTabs: boolean;
  onAnswered: (answer: 'RECORDED' | 'ALREADY_VOTED') => void;
}

type Fault = Exclude<VoteAnswer, 'RECORDED' | 'ALREADY_VOTED'>;

/** The questions of an open poll, and one button to answer them all. */
export function Ballot({ poll, isAboveTabs, onAnswered }: BallotProps) {
  const { t } = useTranslation('polls');
  const text = useText();
  const sendVote = useSendVote();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [isSending, setSending] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const [fault, setFault] = useState<Fault>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    setFault(undefined);
    const missing = poll.questions.find(({ id }) => !chosen[id]);
    if (missing) {
      form.current?.querySelector<HTMLElement>(`[data-question="${missing.id}"] [role="radio"]`)?.focus();
      return;
    }
    setSending(true);
    const answers = poll.questions.map(({ id }) => ({ questionId: id, value: Number(chosen[id]) }));
    const answer = await sendVote({ pollId: poll.id, answers });
    setSending(false);
    if (answer === 'RECORDED' || answer === 'ALREADY_VOTED') onAnswered(answer);
    else setFault(answer);
  };

  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="xl">
        {poll.questions.map((question) => (
          <Radio.Group
            key={question.id}
            data-question={question.id}
            label={
              <Title order={2} size="h3" mb="sm">
                {text(question.label)}
              </Title>
            }
            value={chosen[question.id] ?? null}
            onChange={(value) => setChosen((before) => ({ ...before, [question.id]: value }))}
            styles={{ error: { marginTop: 8, fontSize: 'var(--mantine-font-size-md)' } }}
            error={isChecked && !chosen[question.id] ? t('choose') : undefined}
          >
            <Options question={question} />
          </Radio.Group>
        ))}
      </Stack>
      <div className={`${classes.send} ${isAboveTabs ? classes.aboveTabs : ''}`}>
        {fault && (
          <Alert color="coral" role="alert" mb="sm">
            {t(faultWords[fault])}
          </Alert>
        )}
        <Button type="submit" fullWidth size="lg" mih={56} loading={isSending}>
          {t('sendAll', { count: poll.questions.length })}
        </Button>
      </div>
      {poll.isAnonymous && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('anonymous')}
        </Text>
      )}
    </form>
  );
}

const faultWords = { NOT_OPEN: 'notOpen', NOT_ALLOWED: 'notAllowed', INVALID: 'failed', FAILED: 'failed' } as const;

function Options({ question }: { question: Poll['questions'][number] }) {
  const text = useText();
  const { t } = useTranslation('polls');
  if (question.kind === 'GRADE_10') {
    return (
      <>
        <div className={classes.grades}>
          {question.options.toReversed().map(({ value, label }) => (
            <Radio.Card key={value} value={`${value}`} className={classes.grade}>
              {text(label)}
            </Radio.Card>
          ))}
        </div>
        <Text size="sm" c="dimmed" mt={6}>
          {`${t('lowest')} · ${t('highest')}`}
        </Text>
      </>
    );
  }
  return (
    <Stack gap={10}>
      {question.options.map(({ value, label }) => (
        <Radio.Card key={value} value={`${value}`} className={classes.option}>
          <Radio.Indicator aria-hidden />
          <span>{text(label)}</span>
        </Radio.Card>
      ))}
    </Stack>
  );
}
