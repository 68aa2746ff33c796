import { Box, Grid, Stack, Text } from '@mantine/core';
import { IconMailbox, IconMailOff } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorState, LoadingState, PageHeader, useFormat } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import type { MailSummary } from './mail-content';
import { MailView } from './mail-view';
import classes from './mailbox.module.css';
import { useJson } from './use-json';

const EVERY = 4000;

/** The messages that would have left, newest first; a list beside the message where there is room. */
export function MailboxScreen() {
  const { t } = useTranslation('mailbox');
  const { message } = useSearch({ from: '/boite' });
  const { data: mails, failed, again } = useJson<MailSummary[]>('/api/mailbox', EVERY);
  if (failed === 404) {
    return (
      <EmptyState icon={IconMailOff} title={t('off')}>
        {t('offLead')}
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {failed !== undefined && !mails ? (
        <ErrorState onRetry={again} />
      ) : !mails ? (
        <LoadingState />
      ) : mails.length === 0 ? (
        <EmptyState icon={IconMailbox} title={t('none')} action={<LinkButton to="/">{t('seeEvents')}</LinkButton>}>
          {t('noneLead')}
        </EmptyState>
      ) : (
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, md: 4 }} visibleFrom={message ? 'md' : undefined}>
            <MailList mails={mails} chosen={message} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 8 }} visibleFrom={message ? undefined : 'md'}>
            {message ? (
              <>
                <Box hiddenFrom="md" mb="md">
                  <TextLink to="/boite">{t('back')}</TextLink>
                </Box>
                <MailView key={message} id={message} />
              </>
            ) : (
              <Text c="dimmed" py="xl">
                {t('choose')}
              </Text>
            )}
          </Grid.Col>
        </Grid>
      )}
    </>
  );
}

function MailList({ mails, chosen }: { mails: MailSummary[]; chosen: string | undefined }) {
  const { t } = useTranslation('mailbox');
  const format = useFormat();
  return (
    <Stack component="nav" gap={4} aria-label={t('messages')}>
      {mails.map(({ id, to, subject, date }) => (
        <Link
          key={id}
          to="/boite"
          search={{ message: id }}
          className={classes.mail}
          aria-current={id === chosen ? 'true' : undefined}
        >
          <Text fw={600} lh={1.3}>
            {subject}
          </Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {[to, date && format.time(date, 'Europe/Paris')].filter(Boolean).join(' · ')}
          </Text>
        </Link>
      ))}
    </Stack>
  );
}
