import { Box, Group, Pagination, Paper, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegistrationsQuery } from '@parvis/contract/web';
import { StatusMark, useFormat } from '@parvis/ui';

type Row = NonNullable<NonNullable<RegistrationsQuery['event']>['registrations']>['rows'][number];

interface RegistrationsTableProps {
  rows: readonly Row[];
  matching: number;
  timeZone: string;
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** A table where there is room for one, cards on a phone. */
export function RegistrationsTable({ rows, matching, timeZone, page, pages, onPage }: RegistrationsTableProps) {
  const { t } = useTranslation('registration');
  return (
    <>
      <Text role="status" fw={600}>
        {t('staff.matching', { count: matching })}
      </Text>
      <Box visibleFrom="md">
        <Wide rows={rows} timeZone={timeZone} />
      </Box>
      <Stack hiddenFrom="md" gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <Card key={row.ticketId} row={row} timeZone={timeZone} />
        ))}
      </Stack>
      {pages > 1 && (
        <Pagination
          size="lg"
          total={pages}
          value={page}
          onChange={onPage}
          aria-label={t('staff.pages')}
          getItemProps={(number) => ({ 'aria-label': t('staff.page', { page: number }) })}
          getControlProps={(control) => ({
            'aria-label': control === 'next' ? t('staff.nextPage') : t('staff.previous'),
          })}
        />
      )}
    </>
  );
}

function Wide({ rows, timeZone }: { rows: readonly Row[]; timeZone: string }) {
  const { t } = useTranslation('registration');
  const { t: field } = useTranslation('field');
  const format = useFormat();
  return (
    <Table striped verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('staff.name')}</Table.Th>
          <Table.Th>{t('staff.organisation')}</Table.Th>
          <Table.Th>{field('audience')}</Table.Th>
          <Table.Th>{t('staff.status')}</Table.Th>
          <Table.Th>{t('staff.registered')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.ticketId}>
            <Table.Td>
              <Text fw={600} lh={1.3}>
                {row.name}
              </Text>
              <Text size="sm" c="dimmed" lh={1.3}>
                {row.email}
              </Text>
            </Table.Td>
            <Table.Td>
              <Text lh={1.3}>{row.organisationName}</Text>
              <Text size="sm" c="dimmed" lh={1.3}>
                {row.college && field(`shortColleges.${row.college}`)}
              </Text>
            </Table.Td>
            <Table.Td>{field(`audiences.${row.audience}`)}</Table.Td>
            <Table.Td>
              <Status status={row.status} />
            </Table.Td>
            <Table.Td
              style={{ whiteSpace: 'nowrap' }}
            >{`${format.shortDay(row.registeredAt, timeZone)}, ${format.time(row.registeredAt, timeZone)}`}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Card({ row, timeZone }: { row: Row; timeZone: string }) {
  const { t: field } = useTranslation('field');
  const format = useFormat();
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text fw={600}>{row.name}</Text>
        <Status status={row.status} />
      </Group>
      <Text style={{ overflowWrap: 'anywhere' }}>{row.email}</Text>
      <Text c="dimmed">
        {[row.organisationName, field(`audiences.${row.audience}`), format.shortDay(row.registeredAt, timeZone)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Paper>
  );
}

function Status({ status }: { status: Row['status'] }) {
  const { t } = useTranslation('registration');
  return <StatusMark tone={status === 'CONFIRMED' ? 'good' : 'neutral'}>{t(`staff.statuses.${status}`)}</StatusMark>;
}
