import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useInterval, useThrottledCallback } from '@mantine/hooks';
import { IconDeviceTablet } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StaffDoorDocument, type StaffDoorQuery } from '@parvis/contract/web';
import { NotFoundState, PageHeader, useFormat } from '@parvis/ui';
import { useLive } from '../shell/live';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { ArrivalsChart } from './arrivals-chart';
import { AwaitedGuests } from './awaited-guests';
import { Conflicts } from './conflicts';
import classes from './door.module.css';
import { DoorLinks } from './door-links';
import { LastHour } from './last-hour';
import { useLiveCounts } from './live-counts';
import { PairDialog } from './pair-dialog';
import { PresentByPoint } from './present-by-point';
import { Tablets } from './tablets';
import { WalkIns } from './walk-ins';

type Event = NonNullable<StaffDoorQuery['event']>;
type View = { [field in 'door' | 'checkInPoints' | 'doorDevices' | 'doorConflicts']: NonNullable<Event[field]> };

/** A rush is one question every few seconds, not one a scan. */
const PAUSE_MS = 3000;
/** Tablets tell of themselves also while nobody passes. */
const QUIET_MS = 20_000;

/** The door as those see it who are not at it: who is in, what needs somebody, and how the tablets are. */
export function DoorScreen() {
  const { t } = useTranslation('door');
  const { id, slug } = useStaffEvent();
  const response = useQuery({ query: StaffDoorDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  const [{ data }, refetch] = response;
  const [isPairing, setPairing] = useState(false);
  const askAgain = () => refetch({ requestPolicy: 'network-only' });
  useInterval(askAgain, QUIET_MS, { autoInvoke: true });
  useLive('door:rules', ({ eventId }) => {
    if (eventId === id) askAgain();
  });
  const points = data?.event?.checkInPoints;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <Group gap="xs">
            <Button
              component="a"
              variant="default"
              href={`/accueil/?evenement=${encodeURIComponent(slug)}`}
              leftSection={<IconDeviceTablet size={20} aria-hidden />}
            >
              {t('open')}
            </Button>
            <Button disabled={!points} onClick={() => setPairing(true)}>
              {t('tablets.pair')}
            </Button>
          </Group>
        }
      />
      <DoorLinks />
      <QueryView response={response}>
        {({ event }) => (isWhole(event) ? <Door view={event} onChange={askAgain} /> : <NotFoundState order={2} />)}
      </QueryView>
      {points && (
        <PairDialog
          points={points}
          opened={isPairing}
          onClose={() => {
            setPairing(false);
            askAgain();
          }}
        />
      )}
    </>
  );
}

const isWhole = (event: Event | null): event is Event & View =>
  Boolean(event?.door && event.checkInPoints && event.doorDevices && event.doorConflicts);

function Door({ view, onChange }: { view: View; onChange: () => void }) {
  const { t } = useTranslation('door');
  const { id, timeZone } = useStaffEvent();
  const format = useFormat();
  const { door, checkInPoints: points, doorDevices: devices, doorConflicts: conflicts } = view;
  const askAgain = useThrottledCallback(onChange, PAUSE_MS);
  // The first counts come with the watch itself and tell nothing new.
  const known = useRef(new Map(points.map(({ count }) => [count.pointId, count.scans])));
  const now = useLiveCounts(id, (count) => {
    if (known.current.get(count.pointId) === count.scans) return;
    known.current.set(count.pointId, count.scans);
    askAgain();
  });
  const count = now(door.count);
  const share = count.expected > 0 ? count.present / count.expected : 0;
  return (
    <div className={classes.live}>
      <Paper className={classes.head}>
        <div>
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
          <Text size="sm" c="dimmed" mt="sm">
            {[t('scansSoFar', { count: count.scans }), t('refusedSoFar', { count: count.refused })].join(' · ')}
          </Text>
        </div>
        <LastHour minutes={door.lastHour} timeZone={timeZone} />
      </Paper>
      <Conflicts conflicts={conflicts} onChange={onChange} />
      <Stack gap="lg" className={classes.side}>
        <PresentByPoint points={points} countOf={now} />
        <Tablets points={points} devices={devices} onChange={onChange} />
      </Stack>
      <Stack gap="lg" className={classes.side}>
        <WalkIns />
        <AwaitedGuests />
        <ArrivalsChart arrivals={door.arrivals} timeZone={timeZone} />
      </Stack>
    </div>
  );
}
