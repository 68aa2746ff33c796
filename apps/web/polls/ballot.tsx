import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askedOf, faultOfPollAnswer, isAnswered } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { useSession } from '../shell/session';
import { AnswerField } from './answer-field';
import classes from './ballot.module.css';
import { dropBallot, useBallotDraft, withAnswer } from './ballot-draft';
import type { Poll } from './live-poll';
import { useSendVote, type VoteAnswer } from './send-vote';

interface BallotProps {
  poll: Poll;
  /** The page has sections at the bottom edge of a phone. */
  isAboveTabs: boolean;
  /** The secret part of a personal link. */
  link: string | undefined;
  onAnswered: (answer: 'RECORDED' | 'ALREADY_VOTED') => void;
}

type Fault = Exclude<VoteAnswer, 'RECORDED' | 'ALREADY_VOTED'>;

/** The questions of an open poll, and one button to answer them all. What is answered is kept on the device meanwhile. */
export function Ballot({ poll, isAboveTabs, link, onAnswered }: BallotProps) {
  const { t } = useTranslation('polls');
  const text = useText();
  const sendVote = useSendVote();
  const form = useRef<HTMLFormElement>(null);
  const [draft, change] = useBallotDraft(poll.id);
  const [isChecked, setChecked] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const sending = useRef<AbortController>(undefined);

  const asked = askedOf(poll.questions, draft.answers);
  const answerTo = (questionId: string) => draft.answers.find((answer) => answer.questionId === questionId);
  const faultOf = (question: Poll['questions'][number]) => {
    const answer = answerTo(question.id);
    if (!answer || !isAnswered(answer)) return question.required ? 'ANSWER_MISSING' : undefined;
    return faultOfPollAnswer(question, answer);
  };

  const send = async (ballot: typeof draft) => {
    const abort = (sending.current = new AbortController());
    // Only what is still asked: an answer before it may have changed.
    const answers = ballot.answers.filter(({ questionId }) => asked.some(({ id }) => id === questionId));
    try {
      const answer = await sendVote(
        { pollId: poll.id, ballotId: ballot.ballotId, answers, ...(link && { link }) },
        abort.signal,
        () => setWaiting(true),
      );
      setWaiting(false);
      if (answer === 'RECORDED' || answer === 'ALREADY_VOTED') {
        dropBallot(poll.id);
        onAnswered(answer);
      } else {
        change({ isSent: false });
        setFault(answer);
      }
    } catch {
      // The page was left; the ballot is kept, and sent when it is opened again.
    }
  };
  const goOn = useEffectEvent(() => {
    if (draft.isSent) void send(draft);
  });
  useEffect(() => {
    const start = setTimeout(goOn);
    return () => {
      clearTimeout(start);
      sending.current?.abort();
    };
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    setFault(undefined);
    const missing = asked.find((question) => faultOf(question));
    if (missing) {
      form.current
        ?.querySelector<HTMLElement>(
          `[data-question="${missing.id}"] :is([role="radio"], [role="checkbox"], input, textarea, button)`,
        )
        ?.focus();
      return;
    }
    await send(change({ isSent: true }));
  };

  const hasSections = poll.questions.some(({ section }) => section);
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      {!poll.isAnonymous && <NamedNotice />}
      <Stack gap="xl">
        {asked.map((question, index) => {
          const code = isChecked ? faultOf(question) : undefined;
          return (
            <div key={question.id} data-question={question.id}>
              {question.section && (
                <Title order={2} size="h4" c="parvis.8" mb="md" mt={index > 0 ? 'md' : 0} className={classes.section}>
                  {text(question.section)}
                </Title>
              )}
              <AnswerField
                question={question}
                order={hasSections ? 3 : 2}
                answer={answerTo(question.id)}
                error={code && t(`faults.${code}`)}
                onChange={(answer) => change({ answers: withAnswer(draft.answers, answer) })}
              />
            </div>
          );
        })}
      </Stack>
      <div className={`${classes.send} ${isAboveTabs ? classes.aboveTabs : ''}`}>
        <div role="status">
          {isWaiting && (
            <Alert color="gray" mb="sm">
              {t('waitingToSend')}
            </Alert>
          )}
        </div>
        {fault && (
          <Alert color="coral" role="alert" mb="sm">
            {t(faultWords[fault])}
          </Alert>
        )}
        <Button type="submit" fullWidth size="lg" mih={56} loading={draft.isSent}>
          {t('sendAll', { count: asked.length })}
        </Button>
      </div>
      <Text size="sm" c="dimmed" mt="xs">
        {poll.isAnonymous && t(poll.smallestGroup > 1 ? 'anonymous' : 'anonymousAtOnce', { count: poll.smallestGroup })}
        {!poll.isAnonymous && t('named.again')}
        {poll.resultsWait && ` ${t('resultsWait')}`}
        {poll.mode === 'SURVEY' && ` ${t('keptHere')}`}
      </Text>
    </form>
  );
}

/** Before anything is answered: this vote has a name on it. */
function NamedNotice() {
  const { t } = useTranslation('polls');
  const { me } = useSession();
  return (
    <Alert
      color="gray"
      mb="lg"
      role="note"
      icon={<IconUserCheck aria-hidden />}
      title={t('named.title')}
      styles={{ title: { color: 'var(--mantine-color-text)' }, icon: { color: 'var(--mantine-color-text)' } }}
    >
      <Text size="md">
        {t('named.lead')}
        {me && ` ${t('named.as', { name: `${me.givenName} ${me.familyName}` })}`}
      </Text>
    </Alert>
  );
}

const faultWords = { NOT_OPEN: 'notOpen', NOT_ALLOWED: 'notAllowed', INVALID: 'invalid' } as const;
