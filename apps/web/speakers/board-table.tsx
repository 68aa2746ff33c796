import { Group, Paper, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusMark, useFormat } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import { missing, type Row } from './board-rows';
import { Portrait } from './portrait';
import classes from './speakers.module.css';

/** A line for each speaker, a card on a phone: what state the page is in, and what is missing. */
export function BoardTable({ rows, onOpen }: { rows: Row[]; onOpen: (personId: string) => void }) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  const stateOf = ({ invitedAt, claimedAt, remindedAt }: Row) =>
    [
      claimedAt
        ? t('board.openedOn', { day: format.shortDay(claimedAt, timeZone) })
        : invitedAt
          ? t('board.invitedOn', { day: format.shortDay(invitedAt, timeZone) })
          : t('board.notInvited'),
      remindedAt && t('board.remindedOn', { day: format.shortDay(remindedAt, timeZone) }),
    ]
      .filter(Boolean)
      .join(' · ');
  const marks = (row: Row) => {
    const left = missing(row);
    if (left.length === 0) return <StatusMark tone="good">{t('board.allThere')}</StatusMark>;
    return (
      <Group gap={6}>
        {left.map(({ key, state }) => (
          <StatusMark key={key} tone={state === 'LATE' ? 'bad' : 'waiting'}>
            {state === 'LATE' ? t('board.lateItem', { item: t(`misses.${key}`) }) : t(`misses.${key}`)}
          </StatusMark>
        ))}
      </Group>
    );
  };
  const who = (row: Row) => (
    <Group gap="sm" wrap="nowrap">
      <Portrait name={row.name} url={row.photoFileUrl ?? null} />
      <div style={{ minWidth: 0 }}>
        <UnstyledButton mih={{ base: 44, sm: 32 }} fw={650} td="underline" onClick={() => onOpen(row.personId)}>
          {row.name}
        </UnstyledButton>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {row.organisationName ?? row.email}
        </Text>
      </div>
    </Group>
  );
  return (
    <>
      <Table className={classes['board']} visibleFrom="sm" verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('board.speaker')}</Table.Th>
            <Table.Th>{t('board.state')}</Table.Th>
            <Table.Th>{t('board.misses')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.personId}>
              <Table.Td>{who(row)}</Table.Td>
              <Table.Td>{stateOf(row)}</Table.Td>
              <Table.Td>{marks(row)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Stack component="ul" hiddenFrom="sm" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <Paper component="li" key={row.personId} p="md">
            {who(row)}
            <Text size="sm" my="xs">
              {stateOf(row)}
            </Text>
            {marks(row)}
          </Paper>
        ))}
      </Stack>
    </>
  );
}
