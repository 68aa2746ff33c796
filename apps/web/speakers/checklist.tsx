import { Anchor, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusMark, useFormat } from '@parvis/ui';
import type { Item, ItemKey } from './space';

/** Where on the page each thing is done. */
const PLACES: Record<ItemKey, string> = {
  PHOTO: 'portrait',
  BIOGRAPHY_FR: 'profil',
  BIOGRAPHY_EN: 'profil',
  CONSENT: 'autorisations',
  NEEDS: 'venue',
  SLIDES: 'sessions',
};

/** What is asked of the speaker, how much of it is done, and until when. */
export function Checklist({ items, timeZone }: { items: Item[]; timeZone: string }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const done = items.filter(({ state }) => state === 'DONE').length;
  const isAll = done === items.length;
  return (
    <Paper component="section">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          {isAll ? t('list.allDone') : t('list.title')}
        </Title>
        <Text fw={650} c="parvis.8">
          {t('list.done', { done: format.number(done), all: format.number(items.length) })}
        </Text>
      </Group>
      <Progress value={(done / items.length) * 100} size="lg" aria-label={t('list.progress')} mb="md" />
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map(({ key, state, dueAt }) => (
          <Group component="li" key={key} justify="space-between" gap={6} mih={44}>
            <div>
              {state === 'DONE' ? (
                <Text>{t(`items.${key}`)}</Text>
              ) : (
                <Anchor href={`#${PLACES[key]}`} fw={600} underline="always">
                  {t(`items.${key}`)}
                </Anchor>
              )}
              {state !== 'DONE' && dueAt && (
                <Text size="sm" c="dimmed">
                  {t('list.due', { day: format.day(dueAt, timeZone), time: format.time(dueAt, timeZone) })}
                </Text>
              )}
            </div>
            <StatusMark tone={state === 'DONE' ? 'good' : state === 'LATE' ? 'bad' : 'waiting'}>
              {t(`states.${state}`)}
            </StatusMark>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
