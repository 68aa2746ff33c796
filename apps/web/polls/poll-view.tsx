import { Paper, Stack } from '@mantine/core';
import { IconCircleCheck, IconClockPause, IconLock, IconTicket } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '@parvis/domain';
import { EmptyState, PageHeader, useText } from '@parvis/ui';
import { LinkButton } from '../shell/link-button';
import { RequireSignIn } from '../shell/require-sign-in';
import { useSession } from '../shell/session';
import { AskSpeakers } from './ask-speakers';
import { Ballot } from './ballot';
import classes from './ballot.module.css';
import { asksSpeakers, type Poll, useLiveResults } from './live-poll';
import { ResultsView } from './results-view';

interface PollEvent {
  slug: string;
  title: { fr: string; en: string };
  myRoles: string[];
}

interface PollViewProps {
  poll: Poll;
  event: PollEvent;
  /** In the space of the event, which says its title and has its sections at the bottom edge of a phone. */
  isAboveTabs?: boolean;
  /** The secret part of a personal link. */
  link?: string | undefined;
  onAnswered: () => void;
}

/** A poll on somebody's phone, whatever its state. */
export function PollView({ poll, event, isAboveTabs = false, link, onAnswered }: PollViewProps) {
  const { t } = useTranslation('polls');
  const text = useText();
  const { me } = useSession();
  const [answer, setAnswer] = useState<'RECORDED' | 'ALREADY_VOTED'>();
  const mayAnswer = poll.audience === 'ANYONE' || link !== undefined || event.myRoles.length > 0 || me?.isStaff;
  const hasAnswered = poll.hasAnswered || answer !== undefined;
  return (
    <Stack maw={640} mx="auto" gap={0}>
      <PageHeader title={text(poll.title)} place={text(event.title)} over={!isAboveTabs && text(event.title)} />
      {body()}
    </Stack>
  );

  function body(): ReactNode {
    switch (poll.status) {
      case 'DRAFT':
        return <EmptyState icon={IconClockPause} title={t('notYet')} />;
      case 'OPEN':
        if (!mayAnswer) return <RequireSignIn>{() => <ForParticipants event={event} />}</RequireSignIn>;
        if (asksSpeakers(poll)) return <AskSpeakers poll={poll} />;
        if (hasAnswered) return <Outcome poll={poll} answer={answer ?? 'ALREADY_VOTED'} />;
        return (
          <Ballot
            poll={poll}
            isAboveTabs={isAboveTabs}
            link={link}
            onAnswered={(given) => {
              setAnswer(given);
              onAnswered();
            }}
          />
        );
      case 'CLOSED':
        return <Outcome poll={poll} />;
      default:
        return assertNever(poll.status);
    }
  }
}

function ForParticipants({ event }: { event: PollEvent }) {
  const { t } = useTranslation('polls');
  const text = useText();
  return (
    <EmptyState
      icon={IconTicket}
      title={t('forParticipants')}
      action={
        <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
          {t('register')}
        </LinkButton>
      }
    >
      {t('forParticipantsLead', { event: text(event.title) })}
    </EmptyState>
  );
}

/** The button that sent the answer is gone; the keyboard goes on where the thanks are. */
const takeFocus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });

/** That one has answered, or that the poll is over, and the results when they are shown. */
function Outcome({ poll, answer }: { poll: Poll; answer?: 'RECORDED' | 'ALREADY_VOTED' }) {
  const { t } = useTranslation('polls');
  const results = useLiveResults(poll);
  const isShown = poll.resultsShown && results;
  return (
    <Stack gap="md">
      <div role="status" ref={answer === 'RECORDED' ? takeFocus : undefined} tabIndex={-1} className={classes.outcome}>
        {answer ? (
          <EmptyState icon={IconCircleCheck} title={t(answer === 'RECORDED' ? 'thanks' : 'already')}>
            {answer === 'ALREADY_VOTED' ? t('alreadyLead') : !isShown && t('resultsLater')}
          </EmptyState>
        ) : (
          <EmptyState icon={IconLock} title={t('closed')}>
            {t('closedLead')}
          </EmptyState>
        )}
      </div>
      {isShown && (
        <Paper component="section" aria-label={t('resultsTitle')}>
          <ResultsView poll={poll} results={results} order={2} />
        </Paper>
      )}
    </Stack>
  );
}
