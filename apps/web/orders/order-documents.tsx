import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '@parvis/ui';
import type { OrderView } from './my-order-screen';

/** Invoices and credit notes. The secret of the order goes in the body of the request, never in an address. */
export function OrderDocuments({ invoices, token }: { invoices: OrderView['invoices']; token?: string }) {
  const { t } = useTranslation('orders');
  const format = useFormat();
  const { money } = useFormat();
  const language = useLanguage();
  if (invoices.length === 0) return null;
  return (
    <Paper component="section">
      <Title order={2} size="h3" mb="sm">
        {t('mine.invoices')}
      </Title>
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {invoices.map((invoice) => {
          const address = `/api/invoices/${invoice.id}/invoice.pdf?lang=${language.toLowerCase()}`;
          const label = t('mine.openPdf', { label: invoice.label });
          const icon = <IconFileTypePdf size={20} aria-hidden />;
          return (
            <Group key={invoice.id} component="li" justify="space-between">
              <div>
                <Text fw={600}>{`${t(`invoiceKinds.${invoice.kind}`)} ${invoice.label}`}</Text>
                <Text size="sm" c="dimmed">
                  {`${format.shortDay(invoice.issuedAt, 'Europe/Paris')}\u00a0\u00b7 ${invoice.kind === 'CREDIT_NOTE' ? '−' : ''}${money(invoice.totalCents)}`}
                </Text>
              </div>
              {token ? (
                <form method="post" action={address} target="_blank">
                  <input type="hidden" name="token" value={token} />
                  <Button type="submit" variant="light" leftSection={icon}>
                    {label}
                  </Button>
                </form>
              ) : (
                <Button component="a" href={address} target="_blank" variant="light" leftSection={icon}>
                  {label}
                </Button>
              )}
            </Group>
          );
        })}
      </Stack>
    </Paper>
  );
}
