import { Paper, SimpleGrid, Table } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BoothContactFiguresDocument } from '@parvis/contract/web';
import { EmptyState, Figure, PageHeader, useFormat } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import { useStaffEvent } from '../shell/staff-space';

/** For staff: how many contacts the booths took, and no name. */
export function StaffContactsScreen() {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const { slug } = useStaffEvent();
  const response = useQuery({ query: BoothContactFiguresDocument, variables: { slug } });
  return (
    <>
      <PageHeader title={t('staff.title')} lead={t('staff.lead')} />
      <QueryView response={response}>
        {({ event }) => {
          const rows = event?.boothContactFigures ?? [];
          if (rows.length === 0)
            return (
              <EmptyState icon={IconUsers} title={t('staff.none')}>
                {t('staff.noneLead')}
              </EmptyState>
            );
          const total = rows.reduce((sum, { contacts }) => sum + contacts, 0);
          const agreed = rows.reduce((sum, row) => sum + row.agreed, 0);
          return (
            <>
              <SimpleGrid cols={3} spacing="xs" mb="lg">
                <Figure label={t('staff.total')} value={format.number(total)} />
                <Figure
                  label={t('staff.booths')}
                  value={format.number(new Set(rows.map(({ exhibitorId }) => exhibitorId)).size)}
                />
                <Figure label={t('staff.share')} value={format.percent(agreed / total)} />
              </SimpleGrid>
              <Paper p="md">
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('staff.booth')}</Table.Th>
                      <Table.Th>{t('staff.day')}</Table.Th>
                      <Table.Th ta="right">{t('staff.contacts')}</Table.Th>
                      <Table.Th ta="right">{t('staff.agreed')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {rows.map((row) => (
                      <Table.Tr key={`${row.exhibitorId} ${row.day}`}>
                        <Table.Td style={{ overflowWrap: 'anywhere' }}>
                          {[row.booth, row.organisationName].filter(Boolean).join(' · ')}
                        </Table.Td>
                        <Table.Td>{format.shortDay(`${row.day}T12:00:00Z`, 'UTC')}</Table.Td>
                        <Table.Td ta="right">{format.number(row.contacts)}</Table.Td>
                        <Table.Td ta="right">{format.number(row.agreed)}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Paper>
            </>
          );
        }}
      </QueryView>
    </>
  );
}
