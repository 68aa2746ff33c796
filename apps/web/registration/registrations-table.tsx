import { Anchor, Box, Group, Pagination, Paper, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegistrationsQuery } from '@parvis/contract/web';
import { StatusMark, type Tone, useFormat, useText } from '@parvis/ui';

type Row = NonNullable<NonNullable<RegistrationsQuery['event']>['registrations']>['rows'][number];

interface RegistrationsTableProps {
  rows: readonly Row[];
  matching: number;
  timeZone: string;
  page: number;
  pages: number;
  onPage: (page: number) => void;
  onOpen: (ticketId: string) => void;
}

/** A table where there is room for one, cards on a phone. */
export function RegistrationsTable({ rows, matching, timeZone, page, pages, onPage, onOpen }: RegistrationsTableProps) {
  const { t } = useTranslation('registration');
  return (
    <>
      <Text role="status" fw={600}>
        {t('staff.matching', { count: matching })}
      </Text>
      <Box visibleFrom="md">
        <Wide rows={rows} timeZone={timeZone} onOpen={onOpen} />
      </Box>
      <Stack hiddenFrom="md" gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <Card key={row.ticketId} row={row} timeZone={timeZone} onOpen={onOpen} />
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

type Opening = Pick<RegistrationsTableProps, 'timeZone' | 'onOpen'>;

function Wide({ rows, timeZone, onOpen }: Opening & { rows: readonly Row[] }) {
  const { t } = useTranslation('registration');
  const { t: field } = useTranslation('field');
  const { t: own } = useTranslation('attendees');
  const text = useText();
  const format = useFormat();
  return (
    <Table striped verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('staff.name')}</Table.Th>
          <Table.Th>{t('staff.organisation')}</Table.Th>
          <Table.Th>{own('kind')}</Table.Th>
          <Table.Th>{t('staff.status')}</Table.Th>
          <Table.Th>{t('staff.registered')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.ticketId}>
            <Table.Td>
              <Name row={row} onOpen={onOpen} />
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
            <Table.Td>{text(row.kindName)}</Table.Td>
            <Table.Td>
              {/* A mark may shrink to nothing, a table would let it. */}
              <Box w="max-content">
                <Status status={row.status} />
              </Box>
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

function Card({ row, timeZone, onOpen }: Opening & { row: Row }) {
  const text = useText();
  const format = useFormat();
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Name row={row} onOpen={onOpen} />
        <Status status={row.status} />
      </Group>
      <Text style={{ overflowWrap: 'anywhere' }}>{row.email}</Text>
      <Text c="dimmed">
        {[row.organisationName, text(row.kindName), format.shortDay(row.registeredAt, timeZone)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Paper>
  );
}

/** Opens the panel; as tall as a finger. */
function Name({ row, onOpen }: { row: Row; onOpen: (ticketId: string) => void }) {
  return (
    <Anchor component="button" type="button" fw={600} ta="left" mih={44} onClick={() => onOpen(row.ticketId)}>
      {row.name}
    </Anchor>
  );
}

const TONES: Record<Row['status'], Tone> = {
  PENDING: 'waiting',
  AWAITING_PAYMENT: 'waiting',
  CONFIRMED: 'good',
  REFUSED: 'neutral',
  CANCELLED: 'neutral',
};

function Status({ status }: { status: Row['status'] }) {
  const { t } = useTranslation('registration');
  return <StatusMark tone={TONES[status]}>{t(`staff.statuses.${status}`)}</StatusMark>;
}
