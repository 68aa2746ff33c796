import { Button, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoorPointsQuery } from '@parvis/contract/checkin';
import { EmptyState, LoadingState, useText } from '@parvis/ui';
import { askPoints, askTablet, openDoor, Refused } from './api';
import type { DoorStore } from './door-store';
import { noteSignedIn } from './signed-out';

interface ChoosePointProps {
  slug: string;
  personId: string;
  store: DoorStore;
  onPaired: () => void;
  onLeave: () => void;
}

/** Somebody who is signed in says where the tablet stands; where there is one door only, it says itself. */
export function ChoosePoint({ slug, personId, store, onPaired, onLeave }: ChoosePointProps) {
  const { t } = useTranslation('checkin');
  const text = useText();
  const [event, setEvent] = useState<DoorPointsQuery['event']>();
  const [refused, setRefused] = useState<Refused['reason']>();
  const open = async (eventId: string, pointId: string) => {
    try {
      const { key } = await openDoor(eventId, pointId);
      const tablet = await askTablet(key);
      if (tablet.__typename === 'DeviceUnknown') return setRefused('FAILED');
      noteSignedIn();
      await store.pair(key, tablet, personId);
      onPaired();
    } catch (error) {
      setRefused(error instanceof Refused ? error.reason : 'FAILED');
    }
  };
  const choose = useEffectEvent(({ event: found }: DoorPointsQuery) => {
    const [only, ...more] = found?.checkInPoints ?? [];
    if (!found || !only) setRefused('NOT_ALLOWED');
    else if (more.length === 0) void open(found.id, only.id);
    else setEvent(found);
  });
  useEffect(() => {
    askPoints(slug).then(choose, (error: unknown) => setRefused(error instanceof Refused ? error.reason : 'FAILED'));
  }, [slug]);
  const back = (
    <Button className="door-target" variant="default" onClick={onLeave}>
      {t('back')}
    </Button>
  );
  if (refused) {
    const area = refused === 'NOT_ALLOWED' ? 'notAllowed' : 'noList';
    return (
      <EmptyState title={t(`${area}.title`)} action={back}>
        {t(`${area}.lead`)}
      </EmptyState>
    );
  }
  if (!event?.checkInPoints) return <LoadingState />;
  const { id, checkInPoints } = event;
  return (
    <Stack gap="sm" component="section">
      <Title order={1}>{t('point.title')}</Title>
      {checkInPoints.map((point) => (
        <UnstyledButton key={point.id} className="door-card" onClick={() => void open(id, point.id)}>
          <span>
            <Text component="span" display="block" fz="xl" fw={650} lh={1.2}>
              {text(point.name)}
            </Text>
            <Text component="span" display="block" c="dimmed">
              {t(`point.kinds.${point.kind}`)}
            </Text>
          </span>
          <IconChevronRight size={32} aria-hidden />
        </UnstyledButton>
      ))}
      {back}
    </Stack>
  );
}
