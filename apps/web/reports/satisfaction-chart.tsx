import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useText } from '@parvis/ui';
import type { NewMemberTableData } from './new-member-table';
import classes from './reports.module.css';

export type NewMemberRow = NewMemberTableData['rows'][number];

/** Share from which the name of a level fits into its bar on a wide screen; a phone names all below. */
const ROOM_FOR_NAME = 20;

interface SatisfactionChartProps {
  rows: NewMemberRow[];
  onDetail: (row: NewMemberRow) => void;
}

/** One bar a session, its levels side by side, each named and counted in words below. */
export function SatisfactionChart({ rows, onDetail }: SatisfactionChartProps) {
  const { t } = useTranslation('reports');
  const text = useText();
  return (
    <ul className={classes.chart}>
      {rows.map((row) => {
        const chosen = row.levels.filter(({ count }) => count > 0);
        return (
          <li key={row.eventSlug}>
            <Group justify="space-between" gap="xs">
              <Title order={3} size="h5">
                {row.session}
              </Title>
              <Group gap="sm">
                <Text size="sm" c="dimmed">
                  {t('answers', { count: row.answers })}
                </Text>
                <Button
                  variant="light"
                  size="sm"
                  mih={44}
                  onClick={() => onDetail(row)}
                  aria-label={`${t('detail')} · ${row.session}`}
                >
                  {t('detail')}
                </Button>
              </Group>
            </Group>
            <div
              className={classes.stack}
              role="img"
              aria-label={t('chartLabel', { session: row.session, shares: row.satisfaction })}
            >
              {chosen.map(({ level, label, count, percent }) => (
                <div key={level} className={classes.part} data-level={level} style={{ flex: `${count} 1 0` }}>
                  {percent >= 5 && `${percent}\u202f%`}
                  {percent >= ROOM_FOR_NAME && <span className={classes.partName}>{text(label)}</span>}
                </div>
              ))}
            </div>
            <div className={classes.names} aria-hidden>
              {chosen.map(({ level, label, percent }) => (
                <span key={level} className={classes.name} data-in-bar={percent >= ROOM_FOR_NAME}>
                  <span className={`${classes.part} ${classes.key}`} data-level={level} />
                  {text(label)}
                </span>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
