import { Button, Paper, Progress, Stack, Text } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconDeviceTablet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffDoorDocument, type StaffDoorQuery } from '@parvis/contract/web';
import type { LiveDoorCount } from '@parvis/domain';
import { Figure, NotFoundState, PageHeader, useFormat } from '@parvis/ui';
import { useLive, useWatch } from '../shell/live';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { ArrivalsChart } from './arrivals-chart';
import { DoorSetUp } from './door-set-up';
import { AwaitedGuests } from './awaited-guests';
import classes from './door.module.css';
import { DoorLinks } from './door-links';

type DoorView = NonNullable<NonNullable<StaffDoorQuery['event']>['door']>;

const CHART_PAUSE_MS = 3000;

/** The door as those see it who are not at it: how many are in, and when they came. */
export function DoorScreen() {
  const { t } = useTranslation('door');
  const { slug } = useStaffEvent();
  const response = useQuery({ query: StaffDoorDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  const [, refetch] = response;
  const drawAgain = useDebouncedCallback(() => refetch({ requestPolicy: 'network-only' }), CHART_PAUSE_MS);
  const address = `/accueil/?evenement=${encodeURIComponent(slug)}`;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <Button component="a" href={address} leftSection={<IconDeviceTablet size={20} aria-hidden />}>
            {t('open')}
          </Button>
        }
      />
      <DoorLinks />
      <QueryView response={response}>
        {({ event }) => (event?.door ? <Door door={event.door} onChange={drawAgain} /> : <NotFoundState order={2} />)}
      </QueryView>
      <DoorSetUp />
    </>
  );
}

function Door({ door, onChange }: { door: DoorView; onChange: () => void }) {
  const { t } = useTranslation('door');
  const { id, timeZone } = useStaffEvent();
  const format = useFormat();
  const [live, setLive] = useState<LiveDoorCount>();
  useWatch('door:watch', id);
  useLive('door:count', (count) => {
    if (count.eventId !== id || !count.isMain) return;
    setLive(count);
    if (count.scans !== door.count.scans) onChange();
  });
  // Whichever knows of more scans is the newer one.
  const count = live && live.scans >= door.count.scans ? live : door.count;
  const share = count.expected > 0 ? count.present / count.expected : 0;
  return (
    <Stack gap="lg">
      <div className={classes.figures}>
        <Paper className={classes.present}>
          <Text fw={600}>{t('present')}</Text>
          <Text fz={72} fw={750} lh={1} c="parvis.8" data-figure="present">
            {format.number(count.present)}
          </Text>
          <Text fz="lg" mb="sm">
            {t('expected', { count: count.expected })}
          </Text>
          <Progress
            value={Math.min(100, 100 * share)}
            size="lg"
            aria-label={t('share', { share: format.percent(share) })}
          />
        </Paper>
        <Figure label={t('refused')} value={format.number(count.refused)} against={t('refusedLead')} />
        <Figure label={t('scans')} value={format.number(count.scans)} against={t('scansLead')} />
      </div>
      <AwaitedGuests />
      <ArrivalsChart arrivals={door.arrivals} timeZone={timeZone} />
    </Stack>
  );
}
