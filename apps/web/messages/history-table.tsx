import { Anchor, Box, Button, Group, Pagination, Paper, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type MailState, ResendMailDocument, type SentMailsQuery } from '@parvis/contract/web';
import { StatusMark, type Tone, useFormat } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';
import { useTell } from './tell';

type Row = NonNullable<NonNullable<SentMailsQuery['event']>['sentMails']>['rows'][number];

interface HistoryTableProps {
  rows: readonly Row[];
  matching: number;
  page: number;
  pages: number;
  onPage: (page: number) => void;
  onPerson: (personId: string) => void;
  onResent: () => void;
}

const tones: Record<MailState, Tone> = { SENT: 'good', REFUSED: 'bad', BOUNCED: 'bad' };

/** A table where there is room for one, cards on a phone. */
export function HistoryTable({ rows, matching, page, pages, onPage, onPerson, onResent }: HistoryTableProps) {
  const { t } = useTranslation('messages');
  return (
    <>
      <Text role="status" fw={600}>
        {t('history.matching', { count: matching })}
      </Text>
      <Box visibleFrom="md">
        <Table striped verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('history.person')}</Table.Th>
              <Table.Th>{t('history.message')}</Table.Th>
              <Table.Th>{t('history.state')}</Table.Th>
              <Table.Th>{t('history.sent')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <Person row={row} onPerson={onPerson} />
                </Table.Td>
                <Table.Td>
                  <Message row={row} />
                </Table.Td>
                <Table.Td miw={124}>
                  <State row={row} />
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  <Sent row={row} />
                </Table.Td>
                <Table.Td ta="right">
                  <Resend row={row} onResent={onResent} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Box>
      <Stack hiddenFrom="md" gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <Paper component="li" key={row.id} p="md">
            <Group justify="space-between" align="flex-start" wrap="nowrap">
              <Person row={row} onPerson={onPerson} />
              <State row={row} />
            </Group>
            <Message row={row} />
            <Group justify="space-between" mt={4}>
              <Text size="sm" c="dimmed">
                <Sent row={row} />
              </Text>
              <Resend row={row} onResent={onResent} />
            </Group>
          </Paper>
        ))}
      </Stack>
      {pages > 1 && (
        <Pagination
          size="lg"
          total={pages}
          value={page}
          onChange={onPage}
          aria-label={t('history.pages')}
          getItemProps={(number) => ({ 'aria-label': t('history.page', { page: number }) })}
          getControlProps={(control) => ({
            'aria-label': control === 'next' ? t('history.next') : t('history.previous'),
          })}
        />
      )}
    </>
  );
}

function Person({ row, onPerson }: { row: Row; onPerson: HistoryTableProps['onPerson'] }) {
  const { t } = useTranslation('messages');
  const { personId, name, address, isUnreachable } = row;
  return (
    <Box miw={0}>
      {personId && name ? (
        <Anchor
          component="button"
          type="button"
          fw={600}
          lh={1.3}
          mih={32}
          ta="left"
          aria-label={t('history.personLabel', { name })}
          onClick={() => onPerson(personId)}
        >
          {name}
        </Anchor>
      ) : null}
      <Text size="sm" c="dimmed" lh={1.3} style={{ overflowWrap: 'anywhere' }}>
        {address}
      </Text>
      {isUnreachable && <StatusMark tone="bad">{t('history.badAddress')}</StatusMark>}
    </Box>
  );
}

function Message({ row: { subject, kind, fault } }: { row: Row }) {
  const { t } = useTranslation('messages');
  return (
    <>
      <Text lh={1.3} style={{ overflowWrap: 'anywhere' }}>
        {subject}
      </Text>
      <Text size="sm" c="dimmed" lh={1.3}>
        {t(`kinds.${kind}`)}
      </Text>
      {fault && (
        <Text size="sm" c="coral.8" lh={1.3} style={{ overflowWrap: 'anywhere' }}>
          {fault}
        </Text>
      )}
    </>
  );
}

function State({ row: { state } }: { row: Row }) {
  const { t } = useTranslation('messages');
  return <StatusMark tone={tones[state]}>{t(`history.states.${state}`)}</StatusMark>;
}

function Sent({ row: { sentAt } }: { row: Row }) {
  const { t } = useTranslation('messages');
  const format = useFormat();
  const { timeZone } = useStaffEvent();
  return t('history.at', { day: format.shortDay(sentAt, timeZone), time: format.time(sentAt, timeZone) });
}

function Resend({ row, onResent }: { row: Row; onResent: () => void }) {
  const { t } = useTranslation('messages');
  const tell = useTell();
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, resend] = useMutation(ResendMailDocument);
  if (!row.canResend) return null;
  const name = row.name ?? row.address;
  const again = async () => {
    const { data } = await resend({ eventId, mailId: row.id });
    if (!data) return tell(t('history.failed'), 'refused');
    if (data.resendMail.__typename === 'MailNotResendable') return tell(t('history.notResendable'), 'refused');
    tell(t('history.resent', { name }));
    onResent();
  };
  return (
    <Button
      variant="subtle"
      size="compact-md"
      mih={44}
      loading={fetching}
      aria-label={t('history.resendLabel', { name, subject: row.subject })}
      onClick={() => void again()}
    >
      {t('history.resend')}
    </Button>
  );
}
