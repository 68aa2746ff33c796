import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import { useNow } from '../shell/now';
import type { Arrivals } from './arrivals-by-day';
import { lastHourOf, paceOf } from './arrivals-by-minute';
import classes from './door.module.css';

/** How fast people come: one bar a minute, the present one at the right, which still grows. */
export function LastHour({ minutes, timeZone }: { minutes: readonly Arrivals[]; timeZone: string }) {
  const { t } = useTranslation('door');
  const format = useFormat();
  const title = useId();
  const hour = lastHourOf(minutes, useNow());
  const most = Math.max(...hour.map(({ count }) => count));
  const pace = format.number(Math.round(10 * paceOf(hour)) / 10);
  return (
    <section aria-labelledby={title}>
      <Title order={2} size="h4" id={title}>
        {t('lastHour.title')}
      </Title>
      <Text mb={4}>{most === 0 ? t('lastHour.none') : t('lastHour.pace', { pace, most: format.number(most) })}</Text>
      <div className={`${classes.bars} ${classes.minutes}`} aria-hidden data-minutes={most}>
        {hour.map(({ at, count }) => (
          <div
            key={at}
            className={classes.bar}
            style={{ height: `${most === 0 ? 0 : (100 * count) / most}%` }}
            title={`${format.time(at, timeZone)} · ${format.number(count)}`}
          />
        ))}
      </div>
      <div className={classes.axis} aria-hidden>
        <span>{format.time(hour[0]!.at, timeZone)}</span>
        <span>{format.time(hour.at(-1)!.at, timeZone)}</span>
      </div>
    </section>
  );
}
