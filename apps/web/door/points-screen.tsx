import { Badge, Button, Group, Paper, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DoorPointsDocument, type PointFieldsFragment } from '@parvis/contract/web';
import { staffMay } from '@parvis/domain';
import { NotFoundState, PageHeader, SidePanel, useFormat, useText } from '@parvis/ui';
import { useLive } from '../shell/live';
import { QueryView } from '../shell/query-view';
import { useSession } from '../shell/session';
import { useStaffEvent } from '../shell/staff-space';
import classes from './desk.module.css';
import { DoorLinks } from './door-links';
import { useLiveCounts } from './live-counts';
import { PointForm } from './point-form';
import { SigningKeys } from './signing-keys';

/** Where tickets are looked at, and by what rules: what staff set before the day. */
export function PointsScreen() {
  const { t } = useTranslation('door');
  const { id, slug } = useStaffEvent();
  const { me } = useSession();
  const response = useQuery({ query: DoorPointsDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  const [{ data }, refetch] = response;
  const [edited, setEdited] = useState<PointFieldsFragment | 'NEW'>();
  const askAgain = () => refetch({ requestPolicy: 'network-only' });
  useLive('door:rules', ({ eventId }) => {
    if (eventId === id) askAgain();
  });
  return (
    <>
      <PageHeader
        title={t('points.title')}
        lead={t('points.lead')}
        action={
          <Button disabled={!data} leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setEdited('NEW')}>
            {t('points.add')}
          </Button>
        }
      />
      <DoorLinks />
      <QueryView response={response}>
        {({ event }) =>
          event?.checkInPoints ? (
            <Points points={event.checkInPoints} onEdit={setEdited} />
          ) : (
            <NotFoundState order={2} />
          )
        }
      </QueryView>
      {staffMay(me, 'key.manage') && <SigningKeys />}
      <SidePanel
        opened={edited !== undefined}
        title={t(edited === 'NEW' ? 'points.add' : 'points.change')}
        onClose={() => setEdited(undefined)}
      >
        {edited && (
          <PointForm
            point={edited === 'NEW' ? undefined : edited}
            onDone={() => {
              setEdited(undefined);
              askAgain();
            }}
          />
        )}
      </SidePanel>
    </>
  );
}

interface PointsProps {
  points: PointFieldsFragment[];
  onEdit: (point: PointFieldsFragment) => void;
}

function Points({ points, onEdit }: PointsProps) {
  const { t } = useTranslation('door');
  const text = useText();
  const format = useFormat();
  const { id } = useStaffEvent();
  const countOf = useLiveCounts(id, () => undefined);
  return (
    <Paper py={0} mb="lg">
      <ul className={classes.rows}>
        {points.map((point) => {
          const { present, expected, inside, refused } = countOf(point.count);
          const name = text(point.name);
          return (
            <li key={point.id} className={`${classes.row} ${classes.plain}`} data-point={name}>
              <div>
                <Text fw={600}>{name}</Text>
                <Text size="sm" c="dimmed">
                  {[
                    t(`points.kinds.${point.kind}`),
                    point.roomName,
                    t('rooms.came', { present: format.number(present), expected: format.number(expected) }),
                    t('rooms.inside', { count: inside }),
                    refused > 0 && t('refusedSoFar', { count: refused }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                <Rules point={point} />
              </div>
              <Button variant="default" aria-label={t('points.edit', { name })} onClick={() => onEdit(point)}>
                {t('tablets.edit')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}

function Rules({ point }: { point: PointFieldsFragment }) {
  const { t } = useTranslation('door');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const { opensAt, closesAt, capacity, access, reentry, kindIds } = point;
  const instant = (at: string) => `${format.shortDay(at, timeZone)}, ${format.time(at, timeZone)}`;
  const hours =
    opensAt && closesAt
      ? `${format.shortDay(opensAt, timeZone)}, ${format.times(opensAt, closesAt, timeZone)}`
      : opensAt
        ? t('points.opensAt', { when: instant(opensAt) })
        : closesAt && t('points.closesAt', { when: instant(closesAt) });
  const rules = [
    hours,
    capacity !== null && t('points.seats', { count: capacity }),
    access !== 'EVERYBODY' && t(`points.access.${access}`),
    !reentry && t('points.once'),
    kindIds.length > 0 && t('points.kindsOnly', { count: kindIds.length }),
  ].filter(Boolean);
  if (rules.length === 0) return null;
  return (
    <Group gap={6} mt={6}>
      {rules.map((rule) => (
        <Badge key={String(rule)} variant="default" tt="none" size="lg" fw={500}>
          {rule}
        </Badge>
      ))}
    </Group>
  );
}
