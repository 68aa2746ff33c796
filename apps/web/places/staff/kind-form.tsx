import { Checkbox, Fieldset, NativeSelect, NumberInput, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type Audience, SaveTicketKindDocument, type StaffKindFragment } from '@parvis/contract/web';
import { assertNever, ticketPrice } from '@parvis/domain';
import { useFormat } from '@parvis/ui';
import { useNow } from '../../shell/now';
import { useStaffEvent } from '../../shell/staff-space';
import type { Settings } from './kinds-section';
import { type Faults, FaultForm, faultsOf, FormFoot, noFaults, TextPair, useFaultWords, WhenInput } from './parts';

const AUDIENCES: readonly Audience[] = ['MEMBER', 'NON_MEMBER', 'SPEAKER', 'EXHIBITOR', 'PRESS', 'GUEST'];
/** In France since 2014: full, intermediate, reduced, special, none. */
const RATES = [2000, 1000, 550, 210, 0];

interface KindFormProps {
  settings: Settings;
  of: StaffKindFragment | undefined;
  onDone: () => void;
}

export function KindForm({ settings, of, onDone }: KindFormProps) {
  const { t } = useTranslation('staffPlaces');
  const { t: inField } = useTranslation('field');
  const format = useFormat();
  const now = useNow();
  const { id: eventId, timeZone } = useStaffEvent();
  const [{ fetching }, save] = useMutation(SaveTicketKindDocument);
  const [faults, setFaults] = useState<Faults>(noFaults);
  const [failed, setFailed] = useState<string>();
  const faultOf = useFaultWords(faults);
  const [draft, setDraft] = useState(() => ({
    audience: of?.kind.audience ?? 'NON_MEMBER',
    name: of?.kind.name ? { fr: of.kind.name.fr, en: of.kind.name.en } : { fr: '', en: '' },
    description: of?.kind.description ? { fr: of.kind.description.fr, en: of.kind.description.en } : { fr: '', en: '' },
    priceCents: of?.kind.priceCents ?? 0,
    vatBasisPoints: of?.kind.vatBasisPoints ?? 2000,
    saleFrom: of?.kind.saleFrom ?? now.toISOString(),
    saleUntil: of?.kind.saleUntil ?? '',
    minPerOrder: of?.kind.minPerOrder ?? 1,
    maxPerOrder: of?.kind.maxPerOrder ?? 10,
    needsCode: of?.kind.needsCode ?? false,
    needsApproval: of?.kind.needsApproval ?? false,
    quotaIds: of?.quotaIds ?? (settings.quotas.length === 1 ? [settings.quotas[0]!.id] : []),
  }));
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const price = ticketPrice({ ...draft, count: 1 });

  const submit = async () => {
    setFailed(undefined);
    setFaults(noFaults);
    const { data } = await save({
      input: { ...draft, eventId, id: of?.kind.id ?? null, saleUntil: draft.saleUntil || null },
    });
    if (!data) return setFailed(t('failed'));
    const outcome = data.saveTicketKind;
    switch (outcome.__typename) {
      case 'PlacesSaved':
        notifications.show({ message: t('saved') });
        return onDone();
      case 'QuotaTooSmall':
        return setFailed(t('quotas.tooSmall', { name: outcome.name, taken: outcome.taken, size: outcome.size }));
      case 'Busy':
        return setFailed(t('busy'));
      case 'InvalidInput':
        return setFaults(faultsOf(outcome.errors));
      default:
        return assertNever(outcome);
    }
  };

  return (
    <FaultForm faults={faults} onSubmit={() => void submit()}>
      <Stack>
        <TextPair
          label={(language) => t(`kinds.name.${language}`)}
          value={draft.name}
          maxLength={100}
          error={faultOf('name')}
          onChange={(name) => change({ name })}
        />
        <NativeSelect
          size="md"
          label={t('kinds.audience')}
          description={t(`kinds.audienceHints.${draft.audience}`)}
          value={draft.audience}
          error={faultOf('audience')}
          onChange={(event) => change({ audience: event.currentTarget.value as Audience })}
          data={AUDIENCES.map((value) => ({ value, label: inField(`audiences.${value}`) }))}
        />
        <TextPair
          isLong
          label={(language) => t(`kinds.description.${language}`)}
          value={draft.description}
          maxLength={500}
          error={faultOf('description')}
          onChange={(description) => change({ description })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput
            label={t('kinds.priceLabel')}
            description={t('kinds.priceHint')}
            min={0}
            max={100_000}
            decimalScale={2}
            fixedDecimalScale
            decimalSeparator={t('decimal')}
            suffix=" €"
            value={draft.priceCents / 100}
            error={faultOf('priceCents')}
            onChange={(value) => change({ priceCents: Math.round(Number(value) * 100) || 0 })}
          />
          <NativeSelect
            size="md"
            label={t('kinds.vat')}
            description={
              draft.priceCents === 0 ? t('kinds.free') : t('kinds.total', { total: format.money(price.totalCents) })
            }
            value={String(draft.vatBasisPoints)}
            onChange={(event) => change({ vatBasisPoints: Number(event.currentTarget.value) })}
            data={[...new Set([...RATES, draft.vatBasisPoints])].map((rate) => ({
              value: String(rate),
              label: t('kinds.rate', { rate: (rate / 100).toString().replace('.', t('decimal')) }),
            }))}
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <WhenInput
            label={t('kinds.from')}
            timeZone={timeZone}
            value={draft.saleFrom}
            error={faultOf('saleFrom')}
            onChange={(saleFrom) => change({ saleFrom })}
          />
          <WhenInput
            label={t('kinds.until')}
            timeZone={timeZone}
            value={draft.saleUntil}
            error={faultOf('saleUntil')}
            onChange={(saleUntil) => change({ saleUntil })}
          />
          <NumberInput
            label={t('kinds.min')}
            min={1}
            max={100}
            allowDecimal={false}
            value={draft.minPerOrder}
            error={faultOf('minPerOrder')}
            onChange={(value) => change({ minPerOrder: Number(value) || 0 })}
          />
          <NumberInput
            label={t('kinds.max')}
            min={1}
            max={100}
            allowDecimal={false}
            value={draft.maxPerOrder}
            error={faultOf('maxPerOrder')}
            onChange={(value) => change({ maxPerOrder: Number(value) || 0 })}
          />
        </SimpleGrid>
        <Fieldset legend={t('kinds.quotas')}>
          <Stack gap="xs">
            <Text size="sm" c="dimmed">
              {t('kinds.quotasHint')}
            </Text>
            {settings.quotas.map(({ id, name, size }) => (
              <Checkbox
                key={id}
                size="md"
                label={`${name} (${format.number(size)})`}
                checked={draft.quotaIds.includes(id)}
                onChange={(event) =>
                  change({
                    quotaIds: event.currentTarget.checked
                      ? [...draft.quotaIds, id]
                      : draft.quotaIds.filter((other) => other !== id),
                  })
                }
              />
            ))}
          </Stack>
        </Fieldset>
        <Switch
          size="md"
          label={t('kinds.needsCode')}
          description={t('kinds.needsCodeHint')}
          checked={draft.needsCode}
          onChange={(event) => change({ needsCode: event.currentTarget.checked })}
        />
        <Switch
          size="md"
          label={t('kinds.needsApproval')}
          description={t('kinds.needsApprovalHint')}
          checked={draft.needsApproval}
          error={faultOf('needsApproval')}
          onChange={(event) => change({ needsApproval: event.currentTarget.checked })}
        />
        <FormFoot fault={failed ?? (faults.size > 0 ? t('check') : undefined)} isSaving={fetching} />
      </Stack>
    </FaultForm>
  );
}
