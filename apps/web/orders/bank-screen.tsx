import { Alert, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useMutation, useQuery } from 'urql';
import {
  BankLinesDocument,
  type BankLinesQuery,
  type OrderRowPartsFragment,
  SetBankLineAsideDocument,
  SettleBankLineDocument,
  StaffOrdersDocument,
} from '@parvis/contract/web';
import { EmptyState, PageHeader, StatusMark, type Tone, useFormat } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { BankImport } from './bank-import';
import { useRefusalWords } from './use-fault-words';

type Line = BankLinesQuery['bankLines']['lines'][number];

const TONES: Record<Line['match'], Tone> = {
  EXACT: 'good',
  AMOUNT_DIFFERS: 'waiting',
  AMOUNT_ONLY: 'waiting',
  UNKNOWN: 'neutral',
};

/** What came in at the bank, line by line, with the order that each seems to pay. */
export function BankScreen() {
  const { t } = useTranslation('orders');
  const response = useQuery({ query: BankLinesDocument, requestPolicy: 'cache-and-network' });
  const again = () => response[1]({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHeader
        over={<TextLink to="/equipe/commandes">{t('staff.title')}</TextLink>}
        title={t('bank.title')}
        lead={t('bank.lead')}
      />
      <Stack gap="xl">
        <BankImport onImported={again} />
        <QueryView response={response}>
          {({ bankLines: { lines, matched, setAside } }) =>
            lines.length === 0 ? (
              <EmptyState icon={IconBuildingBank} title={t('bank.none')}>
                {`${t('bank.noneLead')} ${t('bank.counts', { matched, aside: setAside })}.`}
              </EmptyState>
            ) : (
              <Stack component="section" gap="sm">
                <Title order={2} size="h3">
                  {`${t('bank.toDecide')} (${lines.length})`}
                </Title>
                <Text c="dimmed">{t('bank.counts', { matched, aside: setAside })}</Text>
                <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
                  {lines.map((line) => (
                    <BankLineCard key={line.id} line={line} onSettled={again} />
                  ))}
                </Stack>
              </Stack>
            )
          }
        </QueryView>
      </Stack>
    </>
  );
}

function BankLineCard({ line, onSettled }: { line: Line; onSettled: () => void }) {
  const { t } = useTranslation('orders');
  const format = useFormat();
  const { money } = useFormat();
  const refusal = useRefusalWords();
  const [{ fetching }, settle] = useMutation(SettleBankLineDocument);
  const [, setAside] = useMutation(SetBankLineAsideDocument);
  const [found, setFound] = useState<OrderRowPartsFragment>();
  const [fault, setFault] = useState<string>();
  const order = found ?? line.proposal;

  const confirm = async (orderId: string, reference: string) => {
    setFault(undefined);
    const { data } = await settle({ lineId: line.id, orderId });
    if (!data) return setFault(t('failed'));
    if (data.settleBankLine.__typename === 'OrderRefused') return setFault(refusal(data.settleBankLine.refusal));
    tell(t('bank.settled', { reference }), 'done');
    onSettled();
  };
  const putAside = async () => {
    const { data } = await setAside({ lineId: line.id, aside: true });
    if (!data) return setFault(t('failed'));
    onSettled();
  };

  return (
    <Paper component="li" p="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text style={{ overflowWrap: 'anywhere' }}>{line.label}</Text>
          <Text size="sm" c="dimmed">
            {format.shortDay(`${line.bookedOn}T12:00:00Z`, 'UTC')}
          </Text>
        </div>
        <Text fw={700} fz="lg" style={{ whiteSpace: 'nowrap' }}>
          {money(line.amountCents)}
        </Text>
      </Group>
      <Group gap="sm" mt="xs">
        <StatusMark tone={TONES[line.match]}>{t(`bank.matches.${line.match}`)}</StatusMark>
        {order && (
          <Text>
            <Text span fw={650}>
              {order.reference}
            </Text>
            {` · ${order.organisation ?? order.buyerName} · ${t('bank.awaits', { amount: money(Math.max(0, order.totalCents - order.paidCents)) })}`}
          </Text>
        )}
      </Group>
      {fault && (
        <Alert color="coral" role="alert" mt="sm">
          {fault}
        </Alert>
      )}
      <Group gap="xs" mt="sm" align="flex-end">
        {order && (
          <Button
            variant={line.match === 'EXACT' ? 'filled' : 'light'}
            mih={44}
            loading={fetching}
            aria-label={t('bank.confirmThis', { amount: money(line.amountCents), reference: order.reference })}
            onClick={() => void confirm(order.id, order.reference)}
          >
            {t('bank.confirm')}
          </Button>
        )}
        {line.match !== 'EXACT' && <FindOrder onFound={setFound} onFault={setFault} />}
        <Button
          variant="subtle"
          mih={44}
          aria-label={t('bank.asideThis', { label: line.label })}
          onClick={() => void putAside()}
        >
          {t('bank.aside')}
        </Button>
      </Group>
    </Paper>
  );
}

interface FindOrderProps {
  onFound: (order: OrderRowPartsFragment | undefined) => void;
  onFault: (fault: string | undefined) => void;
}

/** Staff know better which order it is for. */
function FindOrder({ onFound, onFault }: FindOrderProps) {
  const { t } = useTranslation('orders');
  const client = useClient();
  const [typed, setTyped] = useState('');
  const find = async (event: FormEvent) => {
    event.preventDefault();
    const search = typed.trim();
    if (!search) return;
    const { data } = await client
      .query(StaffOrdersDocument, { search, first: 1, offset: 0 }, { requestPolicy: 'network-only' })
      .toPromise();
    const [order] = data?.orders.rows ?? [];
    onFound(order);
    onFault(order ? undefined : t('bank.noOrder'));
  };
  return (
    <form onSubmit={(event) => void find(event)}>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('bank.which')}
          value={typed}
          maxLength={60}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('bank.find')}
        </Button>
      </Group>
    </form>
  );
}
