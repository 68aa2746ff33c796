import { Alert, Group, List, NativeSelect, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { IconCalendarX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  OwnAvailabilityDocument,
  type OneOwnSlotFragment,
  SaveAvailabilityDocument,
  type SaveAvailabilityMutation,
} from '@parvis/contract/web';
import { EmptyState, NotFoundState, useFormat, useText } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { TextLink } from '../shell/link-button';
import { useNow } from '../shell/now';
import { QueryView } from '../shell/query-view';
import { tell } from './tell';
import { useMeetingsChanged } from './use-meetings-changed';

type InTheWay = Extract<SaveAvailabilityMutation['saveAvailability'], { __typename: 'SlotHasMeeting' }>['meetings'];

/** When somebody is there for meetings: each slot with what fills it, to be switched off and on. */
export function Availability() {
  const event = useEvent();
  const response = useQuery({
    query: OwnAvailabilityDocument,
    variables: { slug: event.slug },
    requestPolicy: 'cache-and-network',
  });
  const [, refetch] = response;
  useMeetingsChanged(event.id, () => refetch({ requestPolicy: 'network-only' }));
  return (
    <QueryView response={response}>
      {({ event: own }) => (own?.availability ? <Slots slots={own.availability} /> : <NotFoundState order={2} />)}
    </QueryView>
  );
}

function Slots({ slots: read }: { slots: readonly OneOwnSlotFragment[] }) {
  const { t } = useTranslation('availability');
  const { id: eventId, timeZone } = useEvent();
  const format = useFormat();
  // What was changed here holds until the server's next answer.
  const [changed, setChanged] = useState<{ read: typeof read; slots: typeof read }>();
  const slots = changed?.read === read ? changed.slots : read;
  const setSlots = (next: typeof read) => setChanged({ read, slots: next });
  const [inTheWay, setInTheWay] = useState<InTheWay>([]);
  const [{ fetching }, save] = useMutation(SaveAvailabilityDocument);
  const days = Map.groupBy(slots, ({ slot }) => format.day(slot.startsAt, timeZone));

  /** Shows the change at once, and takes it back when it was refused. */
  const put = async (change: (slot: OneOwnSlotFragment) => boolean) => {
    const before = slots;
    const after = slots.map((one) => ({ ...one, isAway: change(one) }));
    setSlots(after);
    setInTheWay([]);
    const away = after.filter(({ isAway }) => isAway).map(({ slot }) => slot.id);
    const { data } = await save({ eventId, away });
    if (data?.saveAvailability.__typename === 'AvailabilitySaved') return tell(t('saved'), 'done');
    setSlots(before);
    if (data) setInTheWay(data.saveAvailability.meetings);
    else tell(t('failed'), 'refused');
  };

  if (slots.length === 0) return <EmptyState icon={IconCalendarX} title={t('none')} />;
  return (
    <Stack gap="lg" maw={720}>
      <Text c="dimmed">{t('lead')}</Text>
      {inTheWay.length > 0 && <MeetingsInTheWay meetings={inTheWay} />}
      {[...days].map(([day, own]) => (
        <Day key={day} day={day} slots={own} isBusy={fetching} onPut={(change) => void put(change)} />
      ))}
    </Stack>
  );
}

function MeetingsInTheWay({ meetings }: { meetings: InTheWay }) {
  const { t } = useTranslation('availability');
  const { slug, timeZone } = useEvent();
  const format = useFormat();
  return (
    <Alert color="coral" role="alert" title={t('taken', { count: meetings.length })}>
      <List>
        {meetings.map(({ id, slot, with: { name } }) => (
          <List.Item key={id}>
            {t('takenLine', { times: format.times(slot.startsAt, slot.endsAt, timeZone), name })}
          </List.Item>
        ))}
      </List>
      <Text mt="xs">{t('takenNext')}</Text>
      <TextLink to="/e/$slug/rencontres" params={{ slug }} search={{ vue: 'agenda' }}>
        {t('toMeetings')}
      </TextLink>
    </Alert>
  );
}

interface DayProps {
  day: string;
  slots: readonly OneOwnSlotFragment[];
  isBusy: boolean;
  onPut: (change: (slot: OneOwnSlotFragment) => boolean) => void;
}

function Day({ day, slots, isBusy, onPut }: DayProps) {
  const { t } = useTranslation('availability');
  const { timeZone } = useEvent();
  const format = useFormat();
  const now = useNow();
  const present = slots.filter(({ isAway }) => !isAway);
  const own = new Set(slots.map(({ slot }) => slot.id));
  const [first, last] = [present[0] ?? slots[0]!, present.at(-1) ?? slots.at(-1)!];
  /** Switches off what lies before the one and after the other; what was switched off between them stays. */
  const stay = (from: string, to: string) =>
    onPut(({ slot, isAway }) => {
      if (!own.has(slot.id)) return isAway;
      if (slot.startsAt < from || slot.endsAt > to) return true;
      const wasInside = slot.startsAt > first.slot.startsAt && slot.endsAt < last.slot.endsAt;
      return wasInside ? isAway : false;
    });
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h4" mb="sm">
        {t('day', { day })}
      </Title>
      <Group mb="md" align="flex-end">
        <NativeSelect
          label={t('arrive')}
          disabled={isBusy}
          value={first.slot.startsAt}
          onChange={({ currentTarget: { value } }) => stay(value, last.slot.endsAt)}
          data={slots.map(({ slot }, n) => ({
            value: slot.startsAt,
            label:
              n === 0
                ? `${t('fromStart')} (${format.time(slot.startsAt, timeZone)})`
                : format.time(slot.startsAt, timeZone),
          }))}
        />
        <NativeSelect
          label={t('leave')}
          disabled={isBusy}
          value={last.slot.endsAt}
          onChange={({ currentTarget: { value } }) => stay(first.slot.startsAt, value)}
          data={slots.map(({ slot }, n) => ({
            value: slot.endsAt,
            label:
              n === slots.length - 1
                ? `${t('toEnd')} (${format.time(slot.endsAt, timeZone)})`
                : format.time(slot.endsAt, timeZone),
          }))}
        />
      </Group>
      <Stack gap={0}>
        {slots.map((one) => (
          <SlotRow
            key={one.slot.id}
            own={one}
            isOver={new Date(one.slot.startsAt) <= now}
            onPut={(isAway) => onPut((other) => (other.slot.id === one.slot.id ? isAway : other.isAway))}
          />
        ))}
      </Stack>
    </Paper>
  );
}

interface SlotRowProps {
  own: OneOwnSlotFragment;
  isOver: boolean;
  onPut: (isAway: boolean) => void;
}

function SlotRow({ own: { slot, isAway, session, meeting }, isOver, onPut }: SlotRowProps) {
  const { t } = useTranslation('availability');
  const { timeZone } = useEvent();
  const format = useFormat();
  const text = useText();
  const times = format.times(slot.startsAt, slot.endsAt, timeZone);
  const state = () => {
    if (meeting) return t('state.meeting', { name: meeting.with.name, table: meeting.table });
    if (session) return t('state.session', { title: text(session) });
    return t(isAway ? 'state.away' : 'state.free');
  };
  return (
    <Group justify="space-between" wrap="nowrap" mih={48} gap="sm">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} span>
          {times}
        </Text>
        <Text size="sm" c="dimmed">
          {state()}
        </Text>
      </div>
      {!session && (
        <Switch
          size="lg"
          aria-label={t('available', { times })}
          checked={!isAway}
          disabled={isOver}
          onChange={({ currentTarget: { checked } }) => onPut(!checked)}
        />
      )}
    </Group>
  );
}
