import { Alert, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconStarFilled, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Initials, StatusMark, useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import type { Entry } from './contact-view';

interface ContactLineProps {
  entry: Entry;
  onOpen: () => void;
  onDrop: () => void;
}

/** One contact of the list. Somebody who did not agree has a time and no name. */
export function ContactLine({ entry, onOpen, onDrop }: ContactLineProps) {
  const { t } = useTranslation('contacts');
  const { timeZone } = useEvent();
  const format = useFormat();
  const { contact, shares, rating, tags, isWaiting, refused } = entry;
  const when = `${format.dayOfYear(entry.scannedAt, timeZone)}, ${format.time(entry.scannedAt, timeZone)}`;
  const name = contact?.name ?? t('scannedAt', { when });
  return (
    <Paper component="li" p="md">
      <Group wrap="nowrap" align="flex-start" gap="sm">
        {contact?.name ? <Initials name={contact.name} /> : <IconUserQuestion size={36} stroke={1.4} aria-hidden />}
        <Stack gap={4} flex={1} style={{ minWidth: 0 }}>
          <Title order={2} size="h5" lh={1.3} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Title>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {contact?.name
              ? [contact.jobTitle, contact.organisationName, when].filter(Boolean).join(' · ')
              : t(contact ? 'pending' : 'pendingHere')}
          </Text>
          <Group gap={6}>
            {refused === null && (
              <StatusMark tone={shares.length > 0 ? 'good' : 'waiting'}>
                {t(`agreed.${shares.length > 0 ? 'AGREED' : 'ASKED'}`)}
              </StatusMark>
            )}
            {isWaiting && <StatusMark tone="neutral">{t('keptHere')}</StatusMark>}
            {rating !== null && (
              <Badge
                tt="none"
                variant="light"
                size="lg"
                leftSection={<IconStarFilled size={14} aria-hidden />}
                aria-label={`${t('rating')} ${rating}/5`}
              >
                {rating}/5
              </Badge>
            )}
            {tags.map((tag) => (
              <Badge key={tag} tt="none" variant="outline" size="lg" fw={550}>
                {tag}
              </Badge>
            ))}
          </Group>
          {refused !== null && (
            <Alert color="coral" mt={4} c="black">
              <Stack gap="xs" align="flex-start">
                {t(`refused.${refused}`)}
                <Button variant="default" mih={44} onClick={onDrop}>
                  {t('drop')}
                </Button>
              </Stack>
            </Alert>
          )}
        </Stack>
        {refused === null && (
          <Button variant="light" size="sm" mih={44} aria-label={t('open', { name })} onClick={onOpen}>
            {t('openShort')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}
