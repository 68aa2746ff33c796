import { Button, Stack, Text } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DeclineInvitationDocument, type InvitationFieldsFragment, OpenInvitationDocument } from '@parvis/contract/web';
import { EmptyState, ErrorState, LoadingState, PageHeader, useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { EventLine } from './event-line';
import { PassClosed } from './claim-screen';

/** Somebody's invitation: yes or no, each one tap away. */
export function InvitationScreen() {
  const { token = '' } = useParams({ strict: false });
  const [opened, open] = useMutation(OpenInvitationDocument);
  const [declined, decline] = useMutation(DeclineInvitationDocument);
  useEffect(() => void open({ token }), [open, token]);
  if (opened.error) return <ErrorState onRetry={() => void open({ token })} />;
  if (!opened.data) return <LoadingState />;
  const page = declined.data?.declineInvitation ?? opened.data.openInvitation;
  if (!page) return <PassClosed pass={{ why: 'UNKNOWN' }} />;
  return (
    <Answer
      page={page}
      token={token}
      isDeclining={declined.fetching}
      hasFailed={declined.error !== undefined}
      onDecline={() => void decline({ token })}
    />
  );
}

interface AnswerProps {
  page: InvitationFieldsFragment;
  token: string;
  isDeclining: boolean;
  hasFailed: boolean;
  onDecline: () => void;
}

function Answer({ page, token, isDeclining, hasFailed, onDecline }: AnswerProps) {
  const { t } = useTranslation('places');
  const text = useText();
  const format = useFormat();
  const { event, state } = page;
  const until = {
    day: format.dayOfYear(page.expiresAt, event.timeZone),
    time: format.time(page.expiresAt, event.timeZone),
  };
  const accept = (label: string, variant?: string) => (
    <LinkButton
      to="/evenements/$slug/inscription"
      params={{ slug: event.slug }}
      search={{ acces: token }}
      size="lg"
      {...(variant && { variant })}
    >
      {label}
    </LinkButton>
  );
  if (state === 'ACCEPTED' || state === 'EXPIRED' || state === 'STOPPED')
    return (
      <EmptyState
        icon={IconMailOpened}
        order={1}
        title={t(`invitation.${state}`)}
        action={
          <LinkButton to="/evenements/$slug" params={{ slug: event.slug }}>
            {t('seeEvent')}
          </LinkButton>
        }
      >
        {t(`invitation.${state === 'ACCEPTED' ? 'acceptedLead' : state === 'EXPIRED' ? 'expiredLead' : 'stoppedLead'}`)}
      </EmptyState>
    );
  if (state === 'DECLINED')
    return (
      <div role="status">
        <EmptyState
          icon={IconMailOpened}
          order={1}
          title={t('invitation.declined')}
          action={accept(t('invitation.acceptAfter'), 'default')}
        >
          {t('invitation.declinedLead', until)}
        </EmptyState>
      </div>
    );
  return (
    <Stack maw={560} mx="auto" gap="md">
      <PageHeader
        place={text(event.title)}
        over={
          <TextLink to="/evenements/$slug" params={{ slug: event.slug }}>
            {text(event.title)}
          </TextLink>
        }
        title={t('invitation.title')}
        lead={page.givenName && t('invitation.hello', { name: page.givenName })}
      />
      <EventLine event={event} />
      <Text>{text(event.summary)}</Text>
      <Text fw={600}>{t('invitation.until', until)}</Text>
      {hasFailed && (
        <Text role="alert" c="coral.8">
          {t('failed')}
        </Text>
      )}
      {accept(t('invitation.accept'))}
      <Button variant="subtle" loading={isDeclining} onClick={onDecline}>
        {t('invitation.decline')}
      </Button>
    </Stack>
  );
}
