import { Divider, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AmountPartsFragment, LinePartsFragment } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { useRate } from './money';

/** What is ordered and what it costs, with the VAT of each rate. */
export function AmountLines({ lines, amounts }: { lines: readonly LinePartsFragment[]; amounts: AmountPartsFragment }) {
  const { t } = useTranslation('orders');
  const text = useText();
  const { money } = useFormat();
  const rate = useRate();
  if (amounts.totalCents === 0 && amounts.discountCents === 0)
    return (
      <Stack gap={4}>
        {lines.map((line) => (
          <Row key={line.id} label={`${line.count}\u00a0× ${text(line.kindName)}`} value={t('free')} />
        ))}
      </Stack>
    );
  return (
    <Stack gap={4}>
      {lines.map((line) => (
        <Row
          key={line.id}
          label={`${line.count}\u00a0× ${text(line.kindName)}`}
          value={`${money(line.netCents + line.discountCents)} ${t('beforeVat')}`}
        />
      ))}
      {amounts.discountCents > 0 && <Row label={t('form.discount')} value={`−${money(amounts.discountCents)}`} />}
      <Divider my={4} />
      <Row label={t('form.net')} value={money(amounts.netCents)} />
      {amounts.vat
        .filter(({ basisPoints }) => basisPoints > 0)
        .map(({ basisPoints, vatCents }) => (
          <Row key={basisPoints} label={t('form.vat', { rate: rate(basisPoints) })} value={money(vatCents)} />
        ))}
      <Group justify="space-between">
        <Text fw={700}>{t('form.total')}</Text>
        <Text fw={700} fz="xl">
          {money(amounts.totalCents)}
        </Text>
      </Group>
    </Stack>
  );
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <Group justify="space-between" wrap="nowrap" align="baseline">
      <Text>{label}</Text>
      <Text style={{ whiteSpace: 'nowrap' }}>{value}</Text>
    </Group>
  );
}
