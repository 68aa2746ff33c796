import { Paper, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, useFormat } from '@parvis/ui';
import { type ArrivalDay, type Arrivals, arrivalsByDay } from './arrivals-by-day';
import classes from './door.module.css';

/** When people came, a chart for each day. */
export function ArrivalsChart({ arrivals, timeZone }: { arrivals: Arrivals[]; timeZone: string }) {
  const { t } = useTranslation('door');
  const format = useFormat();
  const days = useMemo(
    () => arrivalsByDay(arrivals, (instant) => format.day(instant, timeZone)),
    [arrivals, format, timeZone],
  );
  return (
    <Paper component="section">
      <Title order={2} size="h3" mb="md">
        {t('arrivals')}
      </Title>
      {days.length === 0 && <EmptyState title={t('arrivalsNone')}>{t('arrivalsNoneLead')}</EmptyState>}
      <Stack gap="xl">
        {days.map((day) => (
          <DayChart key={day.day} day={day} timeZone={timeZone} />
        ))}
      </Stack>
    </Paper>
  );
}

function DayChart({ day, timeZone }: { day: ArrivalDay; timeZone: string }) {
  const { t } = useTranslation('door');
  const format = useFormat();
  const caption = useId();
  const { steps, peak } = day;
  const first = steps[0]!;
  const last = steps.at(-1)!;
  return (
    <figure className={classes.chart} aria-labelledby={caption}>
      <figcaption id={caption}>
        <Text component="span" fw={600} mr="sm">
          {t('day', { day: day.day, count: day.total })}
        </Text>{' '}
        <Text component="span" c="dimmed" display="inline-block">
          {t('peak', { count: peak.count, time: format.time(peak.at, timeZone) })}
        </Text>
      </figcaption>
      <div className={classes.bars} aria-hidden>
        {steps.map(({ at, count }) => (
          <div
            key={at}
            className={classes.bar}
            style={{ height: `${(100 * count) / peak.count}%` }}
            data-peak={at === peak.at}
            title={`${format.time(at, timeZone)} · ${format.number(count)}`}
          />
        ))}
      </div>
      <div className={classes.axis} aria-hidden>
        <span>{format.time(first.at, timeZone)}</span>
        {steps.length > 1 && <span>{format.time(last.at, timeZone)}</span>}
      </div>
      <VisuallyHidden>
        <table>
          <thead>
            <tr>
              <th>{t('time')}</th>
              <th>{t('count')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ at, count }) => (
              <tr key={at}>
                <td>{format.time(at, timeZone)}</td>
                <td>{format.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  );
}
