import { Button, Group, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RemoveMeetingSlotsDocument } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { tell } from '../../meetings/tell';
import { useStaffEvent } from '../../shell/staff-space';
import classes from './places.module.css';
import { type Places, toggled } from './plan-view';

/** The slots of the event by day; those in which nobody ever booked can go. */
export function SlotsThere({ slots }: { slots: Places['slots'] }) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId, timeZone } = useStaffEvent();
  const format = useFormat();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [{ fetching }, remove] = useMutation(RemoveMeetingSlotsDocument);
  const days = new Map<string, Places['slots']>();
  for (const slot of slots) {
    const day = format.dayOfYear(slot.startsAt, timeZone);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  const there = chosen.filter((id) => slots.some((slot) => slot.id === id));
  const send = async () => {
    const { data } = await remove({ eventId, slotIds: there });
    if (!data) return tell(t('failed'), 'refused');
    setChosen([]);
    const { kept } = data.removeMeetingSlots;
    return kept.length > 0
      ? tell(t('slots.kept', { count: kept.length }), 'refused')
      : tell(t('slots.removed'), 'done');
  };
  return (
    <>
      <Title order={3} size="h4" mb="xs">
        {t('slots.there')}
      </Title>
      {[...days].map(([day, ofDay]) => (
        <div key={day}>
          <Group gap="sm" mb={6} mt="sm">
            <Text fw={600} className={classes.day}>
              {day}
            </Text>
            <Button
              mih={44}
              px="sm"
              variant="subtle"
              aria-label={`${t('slots.chooseDay')}, ${day}`}
              onClick={() =>
                setChosen(
                  toggled(
                    chosen,
                    ofDay.map(({ id }) => id),
                  ),
                )
              }
            >
              {t('slots.chooseDay')}
            </Button>
          </Group>
          <div className={classes.times}>
            {ofDay.map(({ id, startsAt, endsAt, meetings }) => (
              <button
                key={id}
                type="button"
                className={classes.time}
                aria-pressed={chosen.includes(id)}
                onClick={() => setChosen(toggled(chosen, [id]))}
              >
                {format.times(startsAt, endsAt, timeZone)}
                {meetings > 0 && <span className={classes.note}>{t('slots.meetings', { count: meetings })}</span>}
              </button>
            ))}
          </div>
        </div>
      ))}
      {there.length > 0 && (
        <Button
          mt="md"
          mih={44}
          variant="light"
          color="coral"
          loading={fetching}
          leftSection={<IconTrash size={20} aria-hidden />}
          onClick={() => void send()}
        >
          {t('slots.remove', { count: there.length })}
        </Button>
      )}
    </>
  );
}
