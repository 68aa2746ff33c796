import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import type { CurveDay } from './curve-points';

interface CurveChartProps {
  days: CurveDay[];
  label: string;
  names: { now: string; last: string | undefined };
  axis: string;
}

/** Registrations by days before the event; what it shows is said in words beside it. */
export function CurveChart({ days, label, names, axis }: CurveChartProps) {
  return (
    <div role="img" aria-label={label}>
      <LineChart
        h={260}
        data={days}
        dataKey="daysBefore"
        curveType="stepAfter"
        withDots={false}
        withLegend={names.last !== undefined}
        series={[
          { name: 'now', label: names.now, color: 'parvis.7' },
          ...(names.last ? [{ name: 'last', label: names.last, color: 'gray.6', strokeDasharray: '5 4' }] : []),
        ]}
        gridAxis="x"
        tickLine="none"
        xAxisLabel={axis}
        yAxisProps={{ allowDecimals: false, width: 44 }}
        xAxisProps={{ interval: 'preserveStartEnd', minTickGap: 32 }}
        lineProps={{ isAnimationActive: false, strokeWidth: 2.5 }}
      />
    </div>
  );
}
