import { Alert, Button, Fieldset, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { SaveSellerDocument, type SellerPartsFragment, SellerPageDocument } from '@parvis/contract/web';
import { PageHeader } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { TextLink } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import { useCountries } from './countries';
import { useFaultWords } from './use-fault-words';

type Typed = Record<Exclude<keyof SellerPartsFragment, '__typename'>, string>;

const BLANK: Typed = {
  name: '',
  legalForm: '',
  street: '',
  postcode: '',
  city: '',
  country: 'FR',
  siret: '',
  vatNumber: '',
  email: '',
  iban: '',
  bic: '',
  paymentDays: '30',
};

function typedOf(seller: SellerPartsFragment | null): Typed {
  if (!seller) return BLANK;
  const { __typename: _, ...kept } = seller;
  return { ...kept, vatNumber: kept.vatNumber ?? '', paymentDays: String(kept.paymentDays) };
}

/** Who sells: what every invoice says. */
export function SellerScreen() {
  const { t } = useTranslation('orders');
  const response = useQuery({ query: SellerPageDocument });
  return (
    <Stack maw={720} gap={0}>
      <PageHeader
        over={<TextLink to="/equipe/commandes">{t('seller.back')}</TextLink>}
        title={t('seller.title')}
        lead={t('seller.lead')}
      />
      <QueryView response={response}>{({ seller }) => <SellerForm seller={seller} />}</QueryView>
    </Stack>
  );
}

function SellerForm({ seller }: { seller: SellerPartsFragment | null }) {
  const { t } = useTranslation('orders');
  const words = useFaultWords();
  const countries = useCountries();
  const [{ fetching }, save] = useMutation(SaveSellerDocument);
  const [typed, setTyped] = useState<Typed>(() => typedOf(seller));
  const [codes, setCodes] = useState<Record<string, string>>({});
  const [failed, setFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const [first] = Object.keys(codes);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }, [codes]);

  const field = (name: keyof Typed, maxLength: number) => ({
    name,
    value: typed[name],
    error: words(codes[name]),
    maxLength,
    required: name !== 'vatNumber',
    withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) => {
      setTyped({ ...typed, [name]: event.currentTarget.value });
      setCodes(Object.fromEntries(Object.entries(codes).filter(([wrong]) => wrong !== name)));
    },
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailed(false);
    const days = Number(typed.paymentDays);
    const { data } = await save({
      input: { ...typed, vatNumber: typed.vatNumber || null, paymentDays: Number.isInteger(days) ? days : -1 },
    });
    if (!data) return setFailed(true);
    if (data.saveSeller.__typename === 'InvalidInput')
      return setCodes(Object.fromEntries(data.saveSeller.errors.map((error) => [error.field, error.code])));
    tell(t('seller.saved'), 'done');
  };

  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        {!seller && <Alert color="coral">{t('seller.missing')}</Alert>}
        {failed && (
          <Alert color="coral" role="alert">
            {t('failed')}
          </Alert>
        )}
        <Fieldset legend={t('seller.who')}>
          <Stack>
            <TextInput {...field('name', 200)} label={t('seller.name')} autoComplete="organization" />
            <TextInput
              {...field('legalForm', 200)}
              label={t('seller.legalForm')}
              description={t('seller.legalFormHint')}
            />
            <TextInput {...field('street', 200)} label={t('form.street')} autoComplete="street-address" />
            <SimpleGrid cols={{ base: 1, xs: 3 }}>
              <TextInput {...field('postcode', 20)} label={t('form.postcode')} autoComplete="postal-code" />
              <TextInput {...field('city', 100)} label={t('form.city')} autoComplete="address-level2" />
              <NativeSelect {...field('country', 2)} size="md" label={t('form.country')} data={countries} />
            </SimpleGrid>
            <TextInput {...field('email', 254)} label={t('seller.email')} type="email" inputMode="email" />
            <TextInput {...field('siret', 40)} label={t('form.siret')} inputMode="numeric" />
            <TextInput
              {...field('vatNumber', 40)}
              label={`${t('form.vatNumber')} (${t('form.optional')})`}
              description={t('seller.vatHint')}
            />
          </Stack>
        </Fieldset>
        <Fieldset legend={t('seller.money')}>
          <Stack>
            <TextInput {...field('iban', 50)} label={t('seller.iban')} autoComplete="off" />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput {...field('bic', 20)} label={t('seller.bic')} autoComplete="off" />
              <TextInput {...field('paymentDays', 3)} label={t('seller.paymentDays')} inputMode="numeric" />
            </SimpleGrid>
          </Stack>
        </Fieldset>
        <Button type="submit" size="lg" loading={fetching}>
          {t('seller.save')}
        </Button>
      </Stack>
    </form>
  );
}
