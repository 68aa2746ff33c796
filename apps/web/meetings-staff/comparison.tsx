import { Button, Group, Paper, ScrollArea, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CompareRunsDocument, type CompareRunsQuery, type PlanRunFragment } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import classes from './planning.module.css';

interface ComparisonProps {
  oneId: string;
  otherId: string;
  onClose: () => void;
}

/** Two runs side by side: what they were asked, what they reach, and how many meetings differ. */
export function Comparison({ oneId, otherId, onClose }: ComparisonProps) {
  const { t } = useTranslation('planning');
  const response = useQuery({
    query: CompareRunsDocument,
    variables: { oneId, otherId },
    requestPolicy: 'network-only',
  });
  return (
    <section>
      <Group mb="md">
        <Button variant="subtle" leftSection={<IconArrowLeft size={20} aria-hidden />} onClick={onClose}>
          {t('compare.close')}
        </Button>
      </Group>
      <QueryView response={response}>{({ compareRuns }) => <Table comparison={compareRuns} />}</QueryView>
    </section>
  );
}

type Row = [label: string, one: string, other: string, better?: 'one' | 'other'];

function Table({ comparison }: { comparison: CompareRunsQuery['compareRuns'] }) {
  const { t } = useTranslation('planning');
  const rows = useRows(comparison);
  const { one, other } = comparison;
  return (
    <Paper p="lg">
      <Title order={2} size="h3" mb="sm">
        {t('compare.pick', { number: one.number, other: other.number })}
      </Title>
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('compare.title') }}>
        <table className={classes.compare}>
          <thead>
            <tr>
              <th scope="col">{t('compare.figure')}</th>
              <th scope="col">{t('run.name', { number: one.number })}</th>
              <th scope="col">{t('run.name', { number: other.number })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, left, right, better]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className={better === 'one' ? classes.best : undefined}>{left}</td>
                <td className={better === 'other' ? classes.best : undefined}>{right}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Paper>
  );
}

function useRows({ one, other, ...counts }: CompareRunsQuery['compareRuns']): Row[] {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const number = (value: number) => format.number(value);
  const percent = (share: number) => format.percent(share);
  type Figures = NonNullable<PlanRunFragment['figures']>;
  const [left, right] = [one.figures, other.figures];
  const shown = (
    label: string,
    value: (figures: Figures) => number,
    write: (value: number) => string,
    isMoreBetter: boolean,
  ): Row[] => {
    if (!left || !right) return [];
    const more = value(left) - value(right);
    const better = more === 0 ? undefined : more > 0 === isMoreBetter ? 'one' : 'other';
    return [[label, write(value(left)), write(value(right)), ...(better ? [better] : [])] as Row];
  };
  return [
    ...shown(t('figures.placed'), ({ placed }) => placed, number, true),
    ...shown(t('figures.weight'), ({ weight }) => weight, number, true),
    ...shown(t('figures.short'), ({ short }) => short, number, false),
    ...shown(t('figures.share'), ({ medianShare }) => medianShare, percent, true),
    ...shown(t('figures.gaps'), ({ gaps }) => gaps, number, false),
    ...shown(t('figures.changes'), ({ changes }) => changes, number, false),
    [t('compare.better'), number(counts.betterInOne), number(counts.betterInOther)],
    [t('compare.only'), number(counts.onlyInOne), number(counts.onlyInOther)],
    [t('compare.same'), number(counts.same), number(counts.same)],
    [t('compare.moved'), number(counts.moved), number(counts.moved)],
    [t('compare.seconds'), number(one.options.seconds), number(other.options.seconds)],
  ];
}
