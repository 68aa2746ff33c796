import { Button, Stack, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, useFormat } from '@parvis/ui';
import classes from './meetings.module.css';
import { slotsByHalfDay, type SlotTime } from './slots-by-day';
import { useHalfDayTitle } from './use-half-day-title';

interface SlotPickerProps {
  slots: readonly SlotTime[];
  timeZone: string;
  isBusy: boolean;
  /** The words on the button for a time. */
  action: (time: string) => string;
  onChoose: (slotId: string) => void;
}

/** Free times by half day, as one group of radio buttons: arrows move, Enter books. */
export function SlotPicker({ slots, timeZone, isBusy, action, onChoose }: SlotPickerProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const titleOf = useHalfDayTitle(timeZone);
  const name = useId();
  const [chosenId, setChosenId] = useState<string>();
  const chosen = slots.find(({ id }) => id === chosenId);
  if (slots.length === 0) {
    return (
      <EmptyState icon={IconCalendarOff} title={t('slots.noneTitle')}>
        {t('slots.none')}
      </EmptyState>
    );
  }
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (chosen) onChoose(chosen.id);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <Text c="dimmed">{t('slots.lead')}</Text>
        <div role="radiogroup" aria-label={t('slots.choose')}>
          {slotsByHalfDay(slots, timeZone).map((halfDay) => (
            <div key={halfDay.day} role="group" aria-label={titleOf(halfDay)}>
              <Text fw={650} mb={6} mt="sm" aria-hidden>
                {titleOf(halfDay)}
              </Text>
              <div className={classes.slots}>
                {halfDay.slots.map(({ id, startsAt }) => (
                  <label key={id} className={classes.slot}>
                    <input
                      type="radio"
                      name={name}
                      value={id}
                      checked={id === chosenId}
                      onChange={() => setChosenId(id)}
                    />
                    <span>{format.time(startsAt, timeZone)}</span>
                  </label>
                ))}
              </div>
            </div>
          ))}
        </div>
        <div className={classes.confirm}>
          <Button type="submit" fullWidth size="lg" color="coral.7" disabled={!chosen} loading={isBusy}>
            {chosen ? action(format.time(chosen.startsAt, timeZone)) : t('slots.bookNone')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
