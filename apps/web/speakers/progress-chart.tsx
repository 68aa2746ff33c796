import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import { KEYS, type Row } from './board-rows';
import classes from './speakers.module.css';

/** How many have done each thing; its numbers stand beside it. */
export function ProgressChart({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  return (
    <Paper component="section">
      <Title order={2} size="h3" mb="sm">
        {t('board.progress')}
      </Title>
      <Stack gap={8}>
        {KEYS.map((key) => {
          const asked = rows.filter(({ items }) => items.some((item) => item.key === key));
          const done = asked.filter((row) =>
            row.items.some((item) => item.key === key && item.state === 'DONE'),
          ).length;
          const share = asked.length === 0 ? 0 : done / asked.length;
          return (
            <SimpleGrid
              key={key}
              cols={{ base: 1, xs: 2 }}
              spacing={8}
              verticalSpacing={2}
              style={{ alignItems: 'center' }}
            >
              <Text size="sm">
                {`${t(`items.${key}`)} · ${t('board.outOfAll', { done: format.number(done), all: format.number(asked.length) })}`}
              </Text>
              <div className={classes['bar']} aria-hidden>
                <span style={{ width: `${share * 100}%` }} />
              </div>
            </SimpleGrid>
          );
        })}
      </Stack>
    </Paper>
  );
}
