import { Group, NativeSelect, Paper, Skeleton, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RegistrationCurvesDocument } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import { curveDays, valueAt } from './curve-points';

const CurveChart = lazy(() => import('./curve-chart').then((chart) => ({ default: chart.CurveChart })));

interface RegistrationsCurveProps {
  against: string | undefined;
  onAgainst: (eventId: string | undefined) => void;
}

/** How registration goes, beside the last edition on the same day before it. */
export function RegistrationsCurve({ against, onAgainst }: RegistrationsCurveProps) {
  const { t } = useTranslation('attendees');
  const text = useText();
  const format = useFormat();
  const { slug, timeZone } = useStaffEvent();
  const [{ data }] = useQuery({
    query: RegistrationCurvesDocument,
    variables: { slug, against: against ?? null },
    requestPolicy: 'cache-and-network',
  });
  const curves = data?.event?.registrationCurves;
  if (!curves || curves.this.points.length === 0) return null;
  const { this: now, last, daysLeft } = curves;
  const then = last && (valueAt(last.points, daysLeft) ?? 0);
  const words = last
    ? t(then === 0 ? 'curve.noneThen' : 'curve.against', {
        count: now.registered,
        registered: format.number(now.registered),
        then: format.number(then ?? 0),
        change: then ? signed(format.percent(now.registered / then - 1), now.registered >= then) : '',
        edition: text(last.edition.title),
        total: format.number(last.registered),
        days: t('curve.days', { count: daysLeft }),
      })
    : t('curve.alone', { count: now.registered });
  return (
    <Paper component="section" aria-labelledby="curve">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h4" id="curve">
            {t('curve.title')}
          </Title>
          <Text c="dimmed" mb="md" maw={640}>
            {words}
          </Text>
        </div>
        {curves.editions.length > 0 && (
          <NativeSelect
            size="md"
            label={t('curve.compare')}
            value={last?.edition.eventId ?? ''}
            onChange={(event) => onAgainst(event.currentTarget.value || undefined)}
            data={[
              ...(last ? [] : [{ value: '', label: t('curve.choose') }]),
              ...curves.editions.map(({ eventId, title, startsAt }) => ({
                value: eventId,
                label: `${text(title)} · ${format.shortDay(startsAt, timeZone)}`,
              })),
            ]}
          />
        )}
      </Group>
      <Suspense fallback={<Skeleton height={260} />}>
        <CurveChart
          days={curveDays(now.points, last?.points ?? [], daysLeft)}
          label={words}
          names={{ now: text(now.edition.title), last: last ? text(last.edition.title) : undefined }}
          axis={t('curve.axis')}
        />
      </Suspense>
    </Paper>
  );
}

const signed = (percent: string, isMore: boolean) => (isMore ? `+${percent}` : percent);
