import { Button, Group, Stack, Table } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BoardFragment } from '@parvis/contract/web';
import { EmptyState, Figure, useFormat, useLanguage, useText } from '@parvis/ui';
import { useStaffEvent } from '../../shell/staff-space';

/** What all booths ordered, a line for each thing, and as a file for whoever delivers it. */
export function OrdersTable({ board }: { board: BoardFragment }) {
  const { t } = useTranslation('exhibitors');
  const text = useText();
  const format = useFormat();
  const language = useLanguage().toLowerCase();
  const { id } = useStaffEvent();
  const total = board.supplies.reduce((sum, { amount }) => sum + amount, 0);
  if (board.supplies.length === 0)
    return <EmptyState title={t('board.noSupplies')}>{t('board.noSuppliesLead')}</EmptyState>;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Figure label={t('board.amount')} value={format.money(total)} />
        <Group gap="sm">
          {(['csv', 'xlsx'] as const).map((kind) => (
            <Button
              key={kind}
              component="a"
              href={`/api/events/${id}/booth-orders.${kind}?lang=${language}`}
              variant="default"
              mih={44}
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t(`board.${kind}`)}
            </Button>
          ))}
        </Group>
      </Group>
      <Table.ScrollContainer
        minWidth={560}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('board.commandes') } }}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('board.supply')}</Table.Th>
              <Table.Th ta="right">{t('board.quantity')}</Table.Th>
              <Table.Th ta="right">{t('board.leftOver')}</Table.Th>
              <Table.Th ta="right">{t('board.amountEach')}</Table.Th>
              <Table.Th>{t('board.who')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {board.supplies.map(({ supply, quantity, amount, lines }) => (
              <Table.Tr key={supply.id}>
                <Table.Th scope="row">{text(supply.name)}</Table.Th>
                <Table.Td ta="right">{format.number(quantity)}</Table.Td>
                <Table.Td ta="right">{supply.left === null ? '–' : format.number(supply.left)}</Table.Td>
                <Table.Td ta="right">{format.money(amount)}</Table.Td>
                <Table.Td>
                  {lines.map((line) => `${line.organisationName} ×\u00a0${format.number(line.quantity)}`).join(', ')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
