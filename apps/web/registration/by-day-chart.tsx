import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';

interface ByDayChartProps {
  /** Every day from the first to the last, those without a registration too. */
  days: { day: string; count: number }[];
  label: string;
}

/** Registrations by day; what it shows is said in words beside it. */
export function ByDayChart({ days, label }: ByDayChartProps) {
  return (
    <div role="img" aria-label={label}>
      <BarChart
        h={200}
        data={days}
        dataKey="day"
        series={[{ name: 'count', label, color: 'parvis.6' }]}
        gridAxis="x"
        tickLine="none"
        yAxisProps={{ allowDecimals: false, width: 36 }}
        xAxisProps={{ interval: 'preserveStartEnd', minTickGap: 24 }}
        barProps={{ radius: [3, 3, 0, 0], isAnimationActive: false, maxBarSize: 28 }}
      />
    </div>
  );
}
