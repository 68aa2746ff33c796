import { Drawer, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '@parvis/ui';
import type { NewMemberRow } from './satisfaction-chart';

interface CountsDrawerProps {
  row: NewMemberRow | undefined;
  onClose: () => void;
}

/** The counts that one printed row is made of. */
export function CountsDrawer({ row, onClose }: CountsDrawerProps) {
  const { t } = useTranslation('reports');
  return (
    <Drawer
      opened={row !== undefined}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('dismiss'), size: 44 }}
      title={row && t('counts', { session: row.session })}
    >
      {row && <Counts row={row} />}
    </Drawer>
  );
}

function Counts({ row }: { row: NewMemberRow }) {
  const { t } = useTranslation('reports');
  const text = useText();
  const format = useFormat();
  const meanOf = ({ sum, answers }: { sum: number; answers: number }, printed: string) =>
    answers === 0
      ? t('noAnswers')
      : t('mean', { sum: format.number(sum), answers: format.number(answers), mean: printed });
  return (
    <Stack gap="lg">
      <Text>{t('answers', { count: row.answers })}</Text>
      <section>
        <Title order={3} size="h5" mb="xs">
          {t('satisfaction')}
        </Title>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('level')}</Table.Th>
              <Table.Th ta="right">{t('count')}</Table.Th>
              <Table.Th ta="right">{t('share')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {row.levels.map(({ level, label, count, percent }) => (
              <Table.Tr key={level}>
                <Table.Td>{`${level} · ${text(label)}`}</Table.Td>
                <Table.Td ta="right">{format.number(count)}</Table.Td>
                <Table.Td ta="right">{`${percent}\u202f%`}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <section>
        <Title order={3} size="h5" mb={4}>
          {t('information')}
        </Title>
        <Text>{meanOf(row.information, row.partnerClubInformation)}</Text>
      </section>
      <section>
        <Title order={3} size="h5" mb={4}>
          {t('grade')}
        </Title>
        <Text>{meanOf(row.grade, row.sessionGrade)}</Text>
      </section>
    </Stack>
  );
}
