import { Button, Collapse, Group, Menu, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconClockPlus,
  IconDeviceTv,
  IconDoor,
  IconDots,
  IconMessageStar,
  IconPrinter,
  IconTableImport,
} from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RunningOrderDocument, type RunningOrderQuery } from '@parvis/contract/web';
import { EmptyState, PageHeader, StatusMark, useFormat, useLanguage, useText } from '@parvis/ui';
import { useLive, useWatch } from '../shell/live';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';
import { DelayDialog } from './delay-dialog';
import { DelayMark } from './delay-mark';
import {
  minutesUntil,
  type OrderRoom,
  type OrderRow,
  type OrderSession,
  orderDays,
  runningOrder,
} from './running-order';
import classes from './running-order.module.css';

type Order = NonNullable<RunningOrderQuery['event']>;

/** A delay that was begun: of which session, by how much. */
interface Late {
  session: OrderSession;
  minutes: number;
}

const STEPS = [5, 10, 15];

/** The day as it runs, room by room, for those who conduct it from a tablet or a phone. */
export function RunningOrderScreen() {
  const { t } = useTranslation('running');
  const event = useStaffEvent();
  const [response, refetch] = useQuery({
    query: RunningOrderDocument,
    variables: { slug: event.slug },
    requestPolicy: 'cache-and-network',
  });
  useWatch('event:watch', event.id);
  useLive('programme:changed', () => refetch({ requestPolicy: 'network-only' }));
  return (
    <>
      <PageHeader title={t('order.title')} lead={t('order.lead')} action={<Tools slug={event.slug} />} />
      <QueryView response={[response, refetch]}>
        {({ event: found }) =>
          found && found.programme.sessions.length > 0 ? (
            <Running order={found} refresh={() => refetch({ requestPolicy: 'network-only' })} />
          ) : (
            <EmptyState title={t('order.empty')}>{t('order.emptyLead')}</EmptyState>
          )
        }
      </QueryView>
    </>
  );
}

/** What hangs on walls and doors, and what people thought. */
function Tools({ slug }: { slug: string }) {
  const { t } = useTranslation('running');
  const language = useLanguage() === 'EN' ? '?lang=en' : '';
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDots size={20} aria-hidden />}>
          {t('order.tools')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component="a"
          href={`/ecran/${slug}/programme`}
          target="_blank"
          mih={48}
          leftSection={<IconDeviceTv size={20} stroke={1.6} aria-hidden />}
        >
          {t('order.hall')}
        </Menu.Item>
        <Menu.Item
          component="a"
          href={`/api/events/${slug}/door-sheets.pdf${language}`}
          target="_blank"
          mih={48}
          leftSection={<IconDoor size={20} stroke={1.6} aria-hidden />}
        >
          {t('order.doors')}
        </Menu.Item>
        <Menu.Item
          component="a"
          href={`/api/events/${slug}/programme.pdf${language}`}
          target="_blank"
          mih={48}
          leftSection={<IconPrinter size={20} stroke={1.6} aria-hidden />}
        >
          {t('order.programme')}
        </Menu.Item>
        <Menu.Item
          renderRoot={(props: object) => <Link {...props} to="/equipe/$slug/programme/fichiers" params={{ slug }} />}
          mih={48}
          leftSection={<IconTableImport size={20} stroke={1.6} aria-hidden />}
        >
          {t('order.files')}
        </Menu.Item>
        <Menu.Item
          renderRoot={(props: object) => <Link {...props} to="/equipe/$slug/avis" params={{ slug }} />}
          mih={48}
          leftSection={<IconMessageStar size={20} stroke={1.6} aria-hidden />}
        >
          {t('order.feedback')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Running({ order, refresh }: { order: Order; refresh: () => void }) {
  const { t } = useTranslation('running');
  const format = useFormat();
  const now = useNow();
  const { timeZone, programme } = order;
  const navigate = useNavigate({ from: '/equipe/$slug/deroule' });
  const { jour, salle } = useSearch({ from: '/equipe/$slug/deroule' });
  const [late, setLate] = useState<Late>();
  const { days, shown } = orderDays(programme.sessions, timeZone, now);
  const day = jour !== undefined && days.includes(jour) ? jour : shown!;
  const rooms = runningOrder(programme.sessions, programme.rooms, { day, timeZone, now });
  const chosen = rooms.some(({ id }) => id === salle) ? salle : undefined;
  const visible = rooms.filter(({ id }) => chosen === undefined || id === chosen);
  const named = rooms.filter((room) => room.id !== null);
  const choose = (search: { jour?: string; salle?: string }) =>
    void navigate({ search: { jour, salle, ...search }, replace: true, resetScroll: false });
  return (
    <Stack gap="lg">
      <Group gap="md">
        {days.length > 1 && (
          <SegmentedControl
            aria-label={t('order.day')}
            size="md"
            value={day}
            onChange={(next) => choose({ jour: next })}
            data={days.map((one) => ({ value: one, label: format.shortDay(`${one}T12:00:00Z`, timeZone) }))}
          />
        )}
        {named.length > 1 && (
          <SegmentedControl
            aria-label={t('order.room')}
            size="md"
            className={classes.rooms}
            value={chosen ?? ''}
            onChange={(next) => choose({ salle: next === '' ? undefined : next })}
            data={[
              { value: '', label: t('order.allRooms') },
              ...named.map(({ id, name }) => ({ value: id!, label: name! })),
            ]}
          />
        )}
      </Group>
      <div className={classes.grid}>
        {visible.map((room) => (
          <Room key={room.id ?? ''} room={room} timeZone={timeZone} onLate={setLate} />
        ))}
      </div>
      {late && (
        <DelayDialog
          key={`${late.session.id}-${late.minutes}`}
          late={late}
          room={rooms.find(({ rows }) => rows.some(({ session }) => session.id === late.session.id))}
          event={{ id: order.id, timeZone }}
          onClose={() => setLate(undefined)}
          onMoved={refresh}
        />
      )}
    </Stack>
  );
}

interface RoomProps {
  room: OrderRoom;
  timeZone: string;
  onLate: (late: Late) => void;
}

function Room({ room, timeZone, onLate }: RoomProps) {
  const { t } = useTranslation('running');
  const [showsOver, over] = useDisclosure();
  const done = room.rows.filter(({ state }) => state === 'OVER');
  const open = room.rows.filter(({ state }) => state !== 'OVER');
  const list = (rows: OrderRow[]) => (
    <ul className={classes.list}>
      {rows.map((row) => (
        <Row key={row.session.id} row={row} timeZone={timeZone} onLate={onLate} />
      ))}
    </ul>
  );
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h3" mb="sm">
        {room.name ?? t('order.everywhere')}
      </Title>
      {done.length > 0 && (
        <>
          <Button variant="subtle" size="sm" h={44} px={8} onClick={over.toggle} aria-expanded={showsOver}>
            {t('order.over', { count: done.length })}
          </Button>
          <Collapse expanded={showsOver}>{list(done)}</Collapse>
        </>
      )}
      {open.length > 0 ? list(open) : <Text c="dimmed">{t('order.nothing')}</Text>}
    </Paper>
  );
}

function Row({ row: { session, state, overlaps }, timeZone, onLate }: { row: OrderRow } & Omit<RoomProps, 'room'>) {
  const { t } = useTranslation('running');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const title = text(session.title);
  return (
    <li className={classes.row} data-state={state}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="baseline">
        <Text fw={650} fz={18} className={classes.times}>
          {format.times(session.startsAt, session.endsAt, timeZone)}
        </Text>
        {state === 'NOW' && (
          <StatusMark tone="good">
            {`${t('order.onNow')} · ${t('order.left', { count: minutesUntil(session.endsAt, now) })}`}
          </StatusMark>
        )}
        {state === 'NEXT' && <StatusMark tone="neutral">{t('order.next')}</StatusMark>}
      </Group>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <div>
          <Text fw={600} fz={18} lh={1.3}>
            {title}
          </Text>
          {session.speakers.length > 0 && (
            <Text size="sm" c="dimmed" lineClamp={2}>
              {session.speakers.map(({ name }) => name).join(', ')}
            </Text>
          )}
        </div>
        {state === 'LATER' && (
          <Button
            variant="default"
            h={56}
            px="md"
            flex="none"
            leftSection={<IconClockPlus size={20} aria-hidden />}
            aria-label={t('order.moveNamed', { title })}
            onClick={() => onLate({ session, minutes: 10 })}
          >
            {t('order.move')}
          </Button>
        )}
      </Group>
      <Group gap={8} mt={4}>
        <DelayMark minutes={session.delayMinutes} />
        {overlaps && <StatusMark tone="bad">{t('order.overlaps', { title: text(overlaps.title) })}</StatusMark>}
      </Group>
      {(state === 'NOW' || state === 'NEXT') && (
        <Group gap={8} mt="sm" grow>
          {STEPS.map((minutes) => (
            <Button
              key={minutes}
              variant="light"
              h={56}
              fz={18}
              aria-label={t('order.plusNamed', { title, count: minutes })}
              onClick={() => onLate({ session, minutes })}
            >
              {t('order.plus', { count: minutes })}
            </Button>
          ))}
        </Group>
      )}
    </li>
  );
}
