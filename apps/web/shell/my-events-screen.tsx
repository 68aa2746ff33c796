import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState, PageHeader, StatusMark, useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from './link-button';
import { RequireSignIn } from './require-sign-in';
import { useNow } from './now';
import type { Me } from './session';

/** The person's events, the next one first. */
export function MyEventsScreen() {
  return <RequireSignIn>{(me) => <MyEvents me={me} />}</RequireSignIn>;
}

function MyEvents({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHeader
        title={t('mine.title', { name: me.givenName })}
        lead={t('mine.lead')}
        action={
          <Group gap="sm">
            <LinkButton to="/moi/contacts" variant="default" mih={44}>
              {t('mine.contacts')}
            </LinkButton>
            <LinkButton to="/moi/donnees" variant="default" mih={44}>
              {t('mine.data')}
            </LinkButton>
          </Group>
        }
      />
      {me.events.length === 0 ? (
        <EmptyState
          icon={IconCalendarOff}
          title={t('mine.none')}
          action={<LinkButton to="/">{t('mine.see')}</LinkButton>}
        >
          {t('mine.noneLead')}
        </EmptyState>
      ) : (
        <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {me.events.map((event) => (
            <MyEvent key={event.eventSlug} event={event} />
          ))}
        </Stack>
      )}
    </>
  );
}

function MyEvent({ event }: { event: Me['events'][number] }) {
  const { t } = useTranslation('shell');
  const { t: field } = useTranslation('field');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const isOver = new Date(event.endsAt) <= now;
  const isOn = !isOver && new Date(event.startsAt) <= now;
  return (
    <Paper component="li">
      <Group justify="space-between">
        <Stack gap={4}>
          <Title order={2} size="h3">
            <TextLink to="/e/$slug" params={{ slug: event.eventSlug }} inherit c="inherit">
              {text(event.eventTitle)}
            </TextLink>
          </Title>
          <Text c="dimmed">{format.days(event.startsAt, event.endsAt, 'Europe/Paris')}</Text>
          <Text size="sm">{event.roles.map((role) => field(`roles.${role}`)).join(' · ')}</Text>
        </Stack>
        {event.isCancelled && <StatusMark tone="bad">{t('mine.cancelled')}</StatusMark>}
        {isOn && !event.isCancelled && <StatusMark tone="good">{t('mine.running')}</StatusMark>}
        {isOver && <StatusMark tone="neutral">{t('mine.over')}</StatusMark>}
        {!isOver && !event.isCancelled && (
          <LinkButton to="/e/$slug" params={{ slug: event.eventSlug }}>
            {t('mine.open')}
          </LinkButton>
        )}
      </Group>
    </Paper>
  );
}
