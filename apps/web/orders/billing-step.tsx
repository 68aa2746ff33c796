import { Checkbox, Fieldset, NativeSelect, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCountries } from './countries';
import type { BillingDraft, Faults, OrderDraft } from './order-draft';
import { useFaultWords } from './use-fault-words';

interface BillingStepProps {
  draft: OrderDraft;
  faults: Faults;
  isFree: boolean;
  onChange: (part: Partial<OrderDraft>) => void;
}

/** Who orders, and what the invoice says of them. */
export function BillingStep({ draft, faults, isFree, onChange }: BillingStepProps) {
  const { t } = useTranslation('orders');
  const words = useFaultWords();
  const countries = useCountries();
  const you = (name: 'givenName' | 'familyName' | 'email' | 'organisationName', maxLength: number) => ({
    name,
    label: t(`form.${name}`),
    value: draft[name],
    error: words(faults[name]),
    maxLength,
    required: true,
    withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: event.currentTarget.value }),
  });
  const bill = (name: keyof BillingDraft, maxLength: number, { label, isOptional = false }: Label = {}) => ({
    name: `billing.${name}`,
    label: isOptional ? `${label ?? ''} (${t('form.optional')})` : label,
    value: draft.billing[name],
    error: words(faults[`billing.${name}`]),
    maxLength,
    required: !isOptional,
    withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ billing: { ...draft.billing, [name]: event.currentTarget.value } }),
  });
  return (
    <>
      <Fieldset legend={<Legend>{t('form.you')}</Legend>}>
        <Stack>
          <Text c="dimmed" size="sm">
            {t('form.youLead')}
          </Text>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput {...you('givenName', 100)} autoComplete="given-name" />
            <TextInput {...you('familyName', 100)} autoComplete="family-name" />
          </SimpleGrid>
          <TextInput {...you('email', 254)} type="email" inputMode="email" autoComplete="email" />
          <TextInput {...you('organisationName', 200)} autoComplete="organization" />
          {draft.places.some(({ isNamed }) => !isNamed) && (
            <Checkbox
              size="md"
              checked={draft.isForMe}
              onChange={(event) => onChange({ isForMe: event.currentTarget.checked })}
              label={t('form.forMe')}
            />
          )}
        </Stack>
      </Fieldset>
      {!isFree && (
        <Fieldset legend={<Legend>{t('form.bill')}</Legend>}>
          <Stack>
            <TextInput
              {...bill('organisation', 200, { label: t('form.organisation'), isOptional: true })}
              placeholder={draft.organisationName}
              autoComplete="billing organization"
            />
            <TextInput {...bill('street', 200, { label: t('form.street') })} autoComplete="billing street-address" />
            <SimpleGrid cols={{ base: 1, xs: 3 }}>
              <TextInput {...bill('postcode', 20, { label: t('form.postcode') })} autoComplete="billing postal-code" />
              <TextInput {...bill('city', 100, { label: t('form.city') })} autoComplete="billing address-level2" />
              <NativeSelect
                size="md"
                name="billing.country"
                label={t('form.country')}
                autoComplete="billing country"
                value={draft.billing.country}
                error={words(faults['billing.country'])}
                onChange={(event) => onChange({ billing: { ...draft.billing, country: event.currentTarget.value } })}
                data={countries}
              />
            </SimpleGrid>
            <TextInput
              {...bill('email', 254, { label: t('form.billEmail'), isOptional: true })}
              placeholder={draft.email}
              type="email"
              inputMode="email"
              autoComplete="off"
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                {...bill('siret', 40, { label: t('form.siret'), isOptional: true })}
                inputMode="numeric"
                autoComplete="off"
              />
              <TextInput
                {...bill('vatNumber', 40, { label: t('form.vatNumber'), isOptional: true })}
                autoComplete="off"
              />
            </SimpleGrid>
            <SimpleGrid cols={1}>
              <TextInput
                {...bill('buyerReference', 100, { label: t('form.buyerReference'), isOptional: true })}
                description={t('form.buyerReferenceHint')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                autoComplete="off"
              />
            </SimpleGrid>
          </Stack>
        </Fieldset>
      )}
    </>
  );
}

interface Label {
  label?: string;
  isOptional?: boolean;
}

function Legend({ children }: { children: string }) {
  return (
    <Title order={2} size="h4" tabIndex={-1}>
      {children}
    </Title>
  );
}
