import { Button, Fieldset, Group, Paper, Radio, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaymentMethod } from '@parvis/contract/web';
import { useFormat } from '@parvis/ui';
import { AmountLines } from './amount-lines';
import type { BillingDraft, Faults, OrderDraft } from './order-draft';
import type { Quote } from './use-quote';
import { useFaultWords } from './use-fault-words';

interface PaymentStepProps {
  methods: readonly PaymentMethod[];
  draft: OrderDraft;
  faults: Faults;
  isFree: boolean;
  quote: Quote | undefined;
  onChange: (part: Partial<OrderDraft>) => void;
}

/** What it costs and how it is paid. */
export function PaymentStep({ methods, draft, faults, isFree, quote, onChange }: PaymentStepProps) {
  const { t } = useTranslation('orders');
  const words = useFaultWords();
  return (
    <>
      <Stack component="section" gap="sm">
        <Title order={2} size="h3" tabIndex={-1}>
          {t('form.summary')}
        </Title>
        {quote && (
          <Paper p="md">
            <AmountLines lines={quote.lines} amounts={quote.amounts} />
          </Paper>
        )}
        {(!isFree || draft.code) && <CodeField draft={draft} quote={quote} onChange={onChange} />}
      </Stack>
      {!isFree && (
        <Stack component="section" gap="sm">
          <Radio.Group
            label={
              <Title order={2} size="h3" component="span">
                {t('form.how')}
              </Title>
            }
            name="method"
            value={draft.method}
            onChange={(method) => onChange({ method })}
            error={words(faults['method'])}
          >
            <Stack gap="xs" mt="sm">
              {methods.map((method, at) => (
                <Paper key={method} p="md" component="label" style={{ cursor: 'pointer' }}>
                  <Radio
                    value={method}
                    size="md"
                    label={
                      <Text span fw={650}>
                        {t(`methods.${method}`)}
                      </Text>
                    }
                    description={t(`form.methodHints.${method}`)}
                    {...(at === 0 && { name: 'method' })}
                  />
                </Paper>
              ))}
            </Stack>
          </Radio.Group>
          {draft.method === 'PURCHASE_ORDER' && <PublicFields draft={draft} faults={faults} onChange={onChange} />}
        </Stack>
      )}
    </>
  );
}

/** What Chorus Pro asks of a public body. */
function PublicFields({ draft, faults, onChange }: Pick<PaymentStepProps, 'draft' | 'faults' | 'onChange'>) {
  const { t } = useTranslation('orders');
  const words = useFaultWords();
  const field = (name: keyof BillingDraft, maxLength: number) => ({
    name: `billing.${name}`,
    value: draft.billing[name],
    error: words(faults[`billing.${name}`]),
    maxLength,
    autoComplete: 'off',
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ billing: { ...draft.billing, [name]: event.currentTarget.value } }),
  });
  return (
    <Fieldset legend={t('methods.PURCHASE_ORDER')}>
      <Stack>
        <TextInput {...field('siret', 40)} label={t('form.siret')} inputMode="numeric" required withAsterisk={false} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            {...field('engagementNumber', 50)}
            label={t('form.engagementNumber')}
            description={t('form.engagementHint')}
            required
            withAsterisk={false}
          />
          <TextInput
            {...field('serviceCode', 100)}
            label={`${t('form.serviceCode')} (${t('form.optional')})`}
            description={t('form.serviceCodeHint')}
          />
        </SimpleGrid>
      </Stack>
    </Fieldset>
  );
}

function CodeField({ draft, quote, onChange }: Pick<PaymentStepProps, 'draft' | 'quote' | 'onChange'>) {
  const { t } = useTranslation('orders');
  const { money } = useFormat();
  const [typed, setTyped] = useState(draft.code);
  const isUsed = draft.code !== '' && quote !== undefined && !quote.isRefused;
  return (
    <div>
      <Group align="flex-end" gap="xs">
        <TextInput
          name="code"
          label={`${t('form.code')} (${t('form.optional')})`}
          value={typed}
          maxLength={64}
          autoComplete="off"
          error={draft.code !== '' && quote?.isRefused ? t('form.codeRefused') : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button variant="default" onClick={() => onChange({ code: typed.trim() })}>
          {t('form.useCode')}
        </Button>
      </Group>
      {isUsed && (
        <Text role="status" fw={600} mt={6}>
          {t('form.codeUsed', { code: draft.code.toUpperCase(), amount: money(quote.amounts.discountCents) })}
        </Text>
      )}
    </div>
  );
}
