import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBell, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { MarkSessionSeenDocument } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import type { Commitment } from './commitment-row';
import classes from './programme.module.css';

/** What changed of a session in one's own agenda, until one says that one has seen it. */
export function ChangeNote({ commitment, timeZone }: { commitment: Commitment; timeZone: string }) {
  const { t } = useTranslation('running');
  const text = useText();
  const format = useFormat();
  const [{ fetching }, markSeen] = useMutation(MarkSessionSeenDocument);
  // What was seen is this change: the next one is news again.
  const [seen, setSeen] = useState<string>();
  const { before, startsAt, endsAt, place } = commitment;
  const change = `${startsAt} ${endsAt} ${place ?? ''}`;
  if (!before || seen === change) return null;
  const acknowledge = async () => {
    const { data } = await markSeen({ sessionId: commitment.id });
    if (data) setSeen(change);
  };
  const said = [
    (before.startsAt !== startsAt || before.endsAt !== endsAt) &&
      t('changed.time', { now: timesOf(commitment), before: timesOf(before) }),
    before.place !== place &&
      t('changed.room', { now: place ?? t('changed.noRoom'), before: before.place ?? t('changed.noRoom') }),
  ].filter((one) => one !== false);
  function timesOf(span: { startsAt: string; endsAt: string }) {
    const times = format.times(span.startsAt, span.endsAt, timeZone);
    const isSameDay = format.dayOfYear(span.startsAt, timeZone) === format.dayOfYear(startsAt, timeZone);
    return isSameDay ? times : `${format.dayOfYear(span.startsAt, timeZone)}, ${times}`;
  }
  return (
    <Group className={classes.changed} gap="sm" justify="space-between" wrap="wrap" mt={8}>
      <Group gap={8} wrap="nowrap" align="flex-start" style={{ flex: '1 1 220px' }}>
        <IconBell
          size={20}
          stroke={1.7}
          aria-label={t('changed.mark')}
          role="img"
          style={{ flexShrink: 0, marginTop: 2 }}
        />
        <Stack gap={2}>
          {said.map((line) => (
            <Text key={line} size="sm" fw={600}>
              {line}
            </Text>
          ))}
        </Stack>
      </Group>
      <Button
        variant="default"
        size="sm"
        h={44}
        loading={fetching}
        leftSection={<IconCheck size={18} aria-hidden />}
        aria-label={t('changed.seenNamed', { title: text(commitment.title) })}
        onClick={() => void acknowledge()}
      >
        {t('changed.seen')}
      </Button>
    </Group>
  );
}
