import { Button, Paper, Progress, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointFieldsFragment } from '@parvis/contract/web';
import { StatusMark, useFormat, useText } from '@parvis/ui';
import { TextLink } from '../shell/link-button';
import { useNow } from '../shell/now';
import { useStaffEvent } from '../shell/staff-space';
import classes from './desk.module.css';
import type { useLiveCounts } from './live-counts';

interface PresentByPointProps {
  points: readonly PointFieldsFragment[];
  countOf: ReturnType<typeof useLiveCounts>;
}

/** How many are inside each room now. */
export function PresentByPoint({ points, countOf }: PresentByPointProps) {
  const { t } = useTranslation('door');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const [showsAll, setShowsAll] = useState(false);
  const { slug, timeZone } = useStaffEvent();
  const stateOf = ({ opensAt, closesAt }: PointFieldsFragment) => {
    if (closesAt && now >= new Date(closesAt)) return t('rooms.closed');
    if (opensAt && now < new Date(opensAt))
      return t('rooms.opens', { day: format.shortDay(opensAt, timeZone), time: format.time(opensAt, timeZone) });
    return undefined;
  };
  // Somebody may still be inside one that is closed.
  const isQuiet = (point: PointFieldsFragment) => stateOf(point) !== undefined && countOf(point.count).inside === 0;
  const quiet = points.filter(isQuiet);
  const shown = showsAll
    ? [...points.filter((point) => !isQuiet(point)), ...quiet]
    : points.filter((one) => !isQuiet(one));
  return (
    <Paper component="section">
      <Title order={2} size="h3" mb="sm">
        {t('rooms.title')}
      </Title>
      <ul className={classes.rows}>
        {shown.map((point) => {
          const { inside, refused, present, expected } = countOf(point.count);
          const isFull = point.capacity !== null && inside >= point.capacity;
          const state = stateOf(point);
          return (
            <li key={point.id} className={`${classes.row} ${classes.point}`} data-point={text(point.name)}>
              <div>
                <Text fw={600}>{text(point.name)}</Text>
                <Text size="sm" c="dimmed">
                  {[
                    t(`points.kinds.${point.kind}`),
                    point.roomName,
                    state,
                    t('rooms.came', { present: format.number(present), expected: format.number(expected) }),
                    refused > 0 && t('refusedSoFar', { count: refused }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                {point.capacity !== null && (
                  <Progress
                    mt={6}
                    value={Math.min(100, (100 * inside) / point.capacity)}
                    aria-label={t('rooms.fill', { share: format.percent(inside / point.capacity) })}
                  />
                )}
              </div>
              <div className={classes.count}>
                <Text fz={28} fw={700} lh={1.1} c="parvis.8">
                  {format.number(inside)}
                </Text>
                {point.capacity !== null &&
                  (isFull ? (
                    <StatusMark tone="waiting">{t('rooms.full')}</StatusMark>
                  ) : (
                    <Text size="sm" c="dimmed">
                      {t('rooms.of', { count: point.capacity })}
                    </Text>
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
      {quiet.length > 0 && (
        <Button variant="subtle" px={0} aria-expanded={showsAll} onClick={() => setShowsAll((before) => !before)}>
          {t(showsAll ? 'rooms.hideClosed' : 'rooms.showClosed', { count: quiet.length })}
        </Button>
      )}
      <Text mt="xs">
        <TextLink to="/equipe/$slug/accueil/points" params={{ slug }}>
          {t('rooms.change')}
        </TextLink>
      </Text>
    </Paper>
  );
}
