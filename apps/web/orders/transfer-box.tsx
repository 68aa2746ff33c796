import { ActionIcon, CopyButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { spellIban, spellOrderReference } from '@parvis/domain';
import { useFormat } from '@parvis/ui';
import type { OrderView } from './my-order-screen';

/** Where to send the money, each part ready to copy. */
export function TransferBox({ order: { transfer, balance, dueAt } }: { order: OrderView }) {
  const { t } = useTranslation('orders');
  const format = useFormat();
  const { money } = useFormat();
  if (!transfer || !dueAt) return null;
  const parts = [
    { label: t('mine.reference'), shown: spellOrderReference(transfer.reference), copied: transfer.reference },
    { label: 'IBAN', shown: spellIban(transfer.iban).replaceAll('\u00a0', ' '), copied: transfer.iban },
    { label: 'BIC', shown: transfer.bic, copied: transfer.bic },
    { label: t('mine.holder'), shown: transfer.holder, copied: transfer.holder },
  ];
  return (
    <Paper component="section">
      <Title order={2} size="h3">
        {t('mine.transfer')}
      </Title>
      <Text mb="sm">
        {t('mine.transferLead', { amount: money(balance.dueCents), day: format.day(dueAt, 'Europe/Paris') })}
      </Text>
      <Stack gap={4}>
        {parts.map(({ label, shown, copied }) => (
          <Group key={label} justify="space-between" wrap="nowrap">
            <div>
              <Text size="sm" c="dimmed">
                {label}
              </Text>
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {shown}
              </Text>
            </div>
            <Copy what={label} value={copied} />
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}

export function Copy({ what, value }: { what: string; value: string }) {
  const { t } = useTranslation('orders');
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <ActionIcon
          size={44}
          variant="subtle"
          onClick={copy}
          aria-label={copied ? t('mine.copied') : t('mine.copyWhat', { what })}
        >
          {copied ? <IconCheck size={20} aria-hidden /> : <IconCopy size={20} aria-hidden />}
        </ActionIcon>
      )}
    </CopyButton>
  );
}
