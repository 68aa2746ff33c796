import { Box, Group, Pagination, Paper, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrderRowPartsFragment } from '@parvis/contract/web';
import { StatusMark, useFormat, useText } from '@parvis/ui';
import { OrderStatusMark } from './order-status-mark';

type Row = OrderRowPartsFragment;

interface OrdersTableProps {
  rows: readonly Row[];
  total: number;
  hasEvent: boolean;
  page: number;
  pages: number;
  onPage: (page: number) => void;
  onOpen: (id: string) => void;
}

/** A table where there is room for one, cards on a phone. */
export function OrdersTable({ rows, total, hasEvent, page, pages, onPage, onOpen }: OrdersTableProps) {
  const { t } = useTranslation('orders');
  return (
    <>
      <Text role="status" fw={600}>
        {t('staff.matching', { count: total })}
      </Text>
      <Box visibleFrom="md">
        <Wide rows={rows} hasEvent={hasEvent} onOpen={onOpen} />
      </Box>
      <Stack hiddenFrom="md" gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <Card key={row.id} row={row} hasEvent={hasEvent} onOpen={onOpen} />
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
            'aria-label': control === 'next' ? t('staff.next') : t('staff.previous'),
          })}
        />
      )}
    </>
  );
}

function Open({ row, onOpen }: { row: Row; onOpen: (id: string) => void }) {
  const { t } = useTranslation('orders');
  return (
    <UnstyledButton
      mih={32}
      fw={650}
      c="parvis.7"
      aria-label={t('staff.open', { reference: row.reference })}
      onClick={() => onOpen(row.id)}
    >
      {row.reference}
    </UnstyledButton>
  );
}

function Wide({ rows, hasEvent, onOpen }: Pick<OrdersTableProps, 'rows' | 'hasEvent' | 'onOpen'>) {
  const { t } = useTranslation('orders');
  const text = useText();
  const format = useFormat();
  const { money } = useFormat();
  return (
    <Table striped verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('mine.reference')}</Table.Th>
          <Table.Th>{t('staff.buyer')}</Table.Th>
          {hasEvent && <Table.Th>{t('staff.event')}</Table.Th>}
          <Table.Th>{t('staff.status')}</Table.Th>
          <Table.Th ta="right">{t('staff.places')}</Table.Th>
          <Table.Th ta="right">{t('staff.total')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>
              <Open row={row} onOpen={onOpen} />
              <Text size="sm" c="dimmed" lh={1.3}>
                {format.shortDay(row.placedAt, 'Europe/Paris')}
              </Text>
            </Table.Td>
            <Table.Td>
              <Text fw={600} lh={1.3}>
                {row.organisation ?? row.buyerName}
              </Text>
              <Text size="sm" c="dimmed" lh={1.3}>
                {row.organisation ? row.buyerName : row.email}
              </Text>
            </Table.Td>
            {hasEvent && <Table.Td>{text(row.eventTitle)}</Table.Td>}
            <Table.Td>
              <Marks row={row} />
            </Table.Td>
            <Table.Td ta="right">{format.number(row.places)}</Table.Td>
            <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
              {money(row.totalCents)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Marks({ row }: { row: Row }) {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  return (
    <Stack gap={2} align="flex-start">
      <OrderStatusMark status={row.status} method={row.method} />
      {row.isOverdue && <StatusMark tone="bad">{t('staff.overdue')}</StatusMark>}
      {row.refundCents > 0 && <Text size="sm" fw={600}>{`${t('staff.refund')}\u00a0: ${money(row.refundCents)}`}</Text>}
      <Text size="sm" c="dimmed">
        {t(`methods.${row.method}`)}
      </Text>
    </Stack>
  );
}

function Card({ row, hasEvent, onOpen }: { row: Row } & Pick<OrdersTableProps, 'hasEvent' | 'onOpen'>) {
  const text = useText();
  const format = useFormat();
  const { money } = useFormat();
  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Open row={row} onOpen={onOpen} />
          <Text fw={600}>{row.organisation ?? row.buyerName}</Text>
          <Text size="sm" c="dimmed">
            {[hasEvent && text(row.eventTitle), format.shortDay(row.placedAt, 'Europe/Paris')]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <Text fw={700} style={{ whiteSpace: 'nowrap' }}>
          {money(row.totalCents)}
        </Text>
      </Group>
      <Marks row={row} />
    </Paper>
  );
}
