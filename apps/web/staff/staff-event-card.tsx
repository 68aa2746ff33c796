import { Group, Paper, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffHomeQuery } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { LinkButton, TextLink } from '../shell/link-button';
import { useMay } from '../shell/may';

interface StaffEventCardProps {
  row: NonNullable<StaffHomeQuery['staffHome']>['today'][number];
  isToday?: boolean;
}

/** One event with its figures and the pages from which it is run. */
export function StaffEventCard({ row: { event, confirmed, capacity, present }, isToday = false }: StaffEventCardProps) {
  const { t } = useTranslation('staff');
  const text = useText();
  const format = useFormat();
  const may = useMay(event.slug);
  const title = text(event.title);
  const params = { slug: event.slug };
  return (
    <Paper component="li" p={{ base: 'md', sm: 'lg' }}>
      <Group justify="space-between" gap="md" align="flex-start">
        <Stack gap={4} flex="1 1 280px">
          <Title order={3} size="h4">
            <TextLink to="/equipe/$slug" params={params} inherit c="inherit">
              {title}
            </TextLink>
          </Title>
          <Text size="sm" c="dimmed">
            {[format.days(event.startsAt, event.endsAt, event.timeZone), event.venue].filter(Boolean).join(' · ')}
          </Text>
        </Stack>
        <Stack gap={4} w={{ base: '100%', sm: 280 }}>
          <Text fw={600}>
            {capacity === null
              ? t('event.registered', { count: confirmed })
              : t('event.ofCapacity', { confirmed: format.number(confirmed), capacity: format.number(capacity) })}
            {isToday && ` · ${t('event.present', { count: present })}`}
          </Text>
          {capacity !== null && <Progress value={Math.min(100, (confirmed / capacity) * 100)} size="md" aria-hidden />}
        </Stack>
      </Group>
      <SimpleGrid
        component="nav"
        cols={{ base: 2, xs: 4 }}
        spacing="xs"
        mt="sm"
        maw={600}
        aria-label={t('event.shortcuts', { event: title })}
      >
        <LinkButton to="/equipe/$slug" params={params} size="sm" mih={44} variant={isToday ? 'filled' : 'light'}>
          {t('event.conduct')}
        </LinkButton>
        <LinkButton to="/equipe/$slug/inscriptions" params={params} size="sm" mih={44} variant="subtle">
          {t('event.registrations')}
        </LinkButton>
        {may('door.manage') && (
          <LinkButton to="/equipe/$slug/accueil" params={params} size="sm" mih={44} variant="subtle">
            {t('event.door')}
          </LinkButton>
        )}
        {may('poll.run') && (
          <LinkButton to="/equipe/$slug/sondages" params={params} size="sm" mih={44} variant="subtle">
            {t('event.polls')}
          </LinkButton>
        )}
      </SimpleGrid>
    </Paper>
  );
}
