import { Alert, Button, Group, NumberInput, Paper, Select, SimpleGrid, Text, TextInput, Title } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { MakeMeetingSlotsDocument, type MeetingPlacesQuery } from '@parvis/contract/web';
import { planSlots, shiftDays, wallClockOf } from '@parvis/domain';
import { EmptyState, useFormat } from '@parvis/ui';
import { tell } from '../../meetings/tell';
import { useStaffEvent } from '../../shell/staff-space';
import classes from './places.module.css';
import type { Places } from './plan-view';
import { SlotsThere } from './slots-there';
import { usePlaceFaults } from './use-place-faults';

type PlacedEvent = NonNullable<MeetingPlacesQuery['event']>;

/** The times of meetings: a day in one gesture, seen before it is made. */
export function Slots({ event, places }: { event: PlacedEvent; places: Places }) {
  const { t } = useTranslation('meetingPlaces');
  return (
    <section aria-labelledby="slots">
      <Title order={2} size="h3" id="slots">
        {t('slots.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('slots.lead')}
      </Text>
      <MakeSlots event={event} places={places} />
      {places.slots.length === 0 ? (
        <EmptyState icon={IconClockPlus} title={t('slots.noneTitle')} order={3}>
          {t('slots.none')}
        </EmptyState>
      ) : (
        <SlotsThere slots={places.slots} />
      )}
    </section>
  );
}

function MakeSlots({ event, places }: { event: PlacedEvent; places: Places }) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId, timeZone } = useStaffEvent();
  const format = useFormat();
  const faultsOf = usePlaceFaults();
  const [{ fetching }, make] = useMutation(MakeMeetingSlotsDocument);
  const days = daysOf(event, timeZone);
  const [typed, setTyped] = useState({
    day: days[0]?.value ?? '',
    from: '09:00',
    to: '12:00',
    minutes: 20 as number | string,
    pause: 0 as number | string,
  });
  const [faults, setFaults] = useState<Record<string, string>>({});
  const input = { ...typed, minutes: Number(typed.minutes), pause: Number(typed.pause) };
  const there = places.slots.map(({ startsAt, endsAt }) => ({
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  }));
  const planned = input.minutes < 5 ? [] : planSlots(input, there, timeZone);
  const made = planned.filter(({ clashes }) => !clashes);
  const change = (part: Partial<typeof typed>) => {
    setFaults({});
    setTyped({ ...typed, ...part });
  };
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { data } = await make({ input: { eventId, ...input } });
    const wrong = faultsOf(data?.makeMeetingSlots);
    if (wrong) return setFaults(wrong);
    return tell(t('slots.made'), 'done');
  };
  const tables = places.tables.filter(({ booth, isOut }) => booth === null && !isOut).length;
  return (
    <Paper p="md" mb="lg" withBorder component="form" noValidate onSubmit={(submitted) => void submit(submitted)}>
      {faults['all'] && (
        <Alert color="coral" role="alert" mb="sm">
          {faults['all']}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 2, md: 5 }} style={{ alignItems: 'end' }}>
        <Select
          label={t('slots.day')}
          data={days.map(({ value, at }) => ({ value, label: format.dayOfYear(at, timeZone) }))}
          value={typed.day}
          allowDeselect={false}
          error={faults['day']}
          onChange={(day) => day && change({ day })}
        />
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="time"
            label={t(`slots.${end}`)}
            value={typed[end]}
            error={faults[end]}
            onChange={({ currentTarget: { value } }) => change({ [end]: value })}
          />
        ))}
        {(['minutes', 'pause'] as const).map((name) => (
          <NumberInput
            key={name}
            label={t(`slots.${name}`)}
            min={name === 'minutes' ? 5 : 0}
            max={240}
            allowDecimal={false}
            value={typed[name]}
            error={faults[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </SimpleGrid>
      <div role="status">
        <Text mt="md" fw={600}>
          {planned.length === 0 ? t('slots.nothing') : t('slots.preview', { count: made.length })}
        </Text>
        {planned.length > made.length && <Text>{t('slots.clashes', { count: planned.length - made.length })}</Text>}
        {made.length > 0 && tables > 0 && (
          <Text c="dimmed">
            {t('slots.places', {
              tables: format.number(tables),
              places: format.number(made.length * tables),
            })}
          </Text>
        )}
      </div>
      <ul className={classes.times} aria-label={t('slots.previewLabel')} style={{ margin: '8px 0 16px' }}>
        {planned.map(({ startsAt, endsAt, clashes }) => {
          const times = format.times(startsAt, endsAt, timeZone);
          return (
            <li key={startsAt.getTime()} className={classes.time} data-clashes={clashes || undefined}>
              {clashes ? <span aria-label={t('slots.clash', { times })}>{times}</span> : times}
            </li>
          );
        })}
      </ul>
      <Group>
        <Button type="submit" mih={44} loading={fetching} disabled={made.length === 0}>
          {t('slots.make', { count: made.length })}
        </Button>
      </Group>
    </Paper>
  );
}

/** Most days of one event that one makes slots for. */
const MOST_DAYS = 14;

function daysOf({ startsAt, endsAt }: PlacedEvent, timeZone: string): { value: string; at: Date }[] {
  const days: { value: string; at: Date }[] = [];
  const last = wallClockOf(new Date(endsAt), timeZone).slice(0, 10);
  for (let at = new Date(startsAt); days.length < MOST_DAYS; at = shiftDays(at, 1, timeZone)) {
    const value = wallClockOf(at, timeZone).slice(0, 10);
    if (value > last) break;
    days.push({ value, at });
  }
  return days;
}
