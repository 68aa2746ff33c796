import { Checkbox, Fieldset, NumberInput, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveCodeDocument, type StaffCodeFragment } from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import { useNow } from '../../shell/now';
import { useStaffEvent } from '../../shell/staff-space';
import type { Settings } from './kinds-section';
import { type Faults, FaultForm, faultsOf, FormFoot, noFaults, useFaultWords, WhenInput } from './parts';

type Effect = 'NONE' | 'PERCENT' | 'AMOUNT';

interface CodeFormProps {
  settings: Settings;
  of: StaffCodeFragment | undefined;
  onDone: () => void;
}

export function CodeForm({ settings, of, onDone }: CodeFormProps) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const now = useNow();
  const effectId = useId();
  const { id: eventId, timeZone } = useStaffEvent();
  const [{ fetching }, save] = useMutation(SaveCodeDocument);
  const [faults, setFaults] = useState<Faults>(noFaults);
  const [failed, setFailed] = useState<string>();
  const faultOf = useFaultWords(faults);
  const [effect, setEffect] = useState<Effect>(
    of?.amountCents != null ? 'AMOUNT' : of && of.percentBasisPoints === null ? 'NONE' : 'PERCENT',
  );
  const [draft, setDraft] = useState(() => ({
    word: of?.word ?? '',
    note: of?.note ?? '',
    percent: (of?.percentBasisPoints ?? 2000) / 100,
    amount: (of?.amountCents ?? 5000) / 100,
    usesMax: of?.usesMax ?? (of ? null : 1),
    validFrom: of?.validFrom ?? now.toISOString(),
    validUntil: of?.validUntil ?? '',
    kindIds: of?.kindIds ?? [],
  }));
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  const submit = async () => {
    setFailed(undefined);
    setFaults(noFaults);
    const { percent, amount, ...rest } = draft;
    const { data } = await save({
      input: {
        ...rest,
        eventId,
        id: of?.id ?? null,
        percentBasisPoints: effect === 'PERCENT' ? Math.round(percent * 100) : null,
        amountCents: effect === 'AMOUNT' ? Math.round(amount * 100) : null,
        validUntil: draft.validUntil || null,
      },
    });
    if (!data) return setFailed(t('failed'));
    if (data.saveCode.__typename === 'InvalidInput') return setFaults(faultsOf(data.saveCode.errors));
    notifications.show({ message: t('saved') });
    onDone();
  };

  return (
    <FaultForm faults={faults} onSubmit={() => void submit()}>
      <Stack>
        <TextInput
          label={t('discounts.word')}
          description={t('discounts.wordHint')}
          maxLength={60}
          autoCapitalize="characters"
          autoComplete="off"
          value={draft.word}
          error={faultOf('word')}
          onChange={(event) => change({ word: event.currentTarget.value })}
        />
        <TextInput
          label={t('discounts.note')}
          description={t('discounts.noteHint')}
          maxLength={200}
          value={draft.note}
          error={faultOf('note')}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <div role="group" aria-labelledby={effectId}>
          <Text id={effectId} fw={600} mb={6}>
            {t('discounts.effect')}
          </Text>
          <SegmentedControl<Effect>
            fullWidth
            value={effect}
            onChange={setEffect}
            data={(['PERCENT', 'AMOUNT', 'NONE'] as const).map((value) => ({
              value,
              label: t(`discounts.effects.${value}`),
            }))}
            styles={{ label: { whiteSpace: 'normal', minHeight: 44, display: 'grid', placeItems: 'center' } }}
          />
        </div>
        {effect === 'PERCENT' && (
          <NumberInput
            label={t('discounts.percentLabel')}
            min={0.01}
            max={100}
            decimalScale={2}
            decimalSeparator={t('decimal')}
            suffix=" %"
            value={draft.percent}
            error={faultOf('percentBasisPoints')}
            onChange={(value) => change({ percent: Number(value) || 0 })}
          />
        )}
        {effect === 'AMOUNT' && (
          <NumberInput
            label={t('discounts.amountLabel')}
            min={0.01}
            max={100_000}
            decimalScale={2}
            decimalSeparator={t('decimal')}
            suffix=" €"
            value={draft.amount}
            error={faultOf('amountCents')}
            onChange={(value) => change({ amount: Number(value) || 0 })}
          />
        )}
        <NumberInput
          label={t('discounts.usesMax')}
          description={t('discounts.usesMaxHint')}
          min={1}
          max={10_000}
          allowDecimal={false}
          value={draft.usesMax ?? ''}
          error={faultOf('usesMax')}
          onChange={(value) => change({ usesMax: value === '' ? null : Number(value) })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <WhenInput
            label={t('discounts.from')}
            timeZone={timeZone}
            value={draft.validFrom}
            error={faultOf('validFrom')}
            onChange={(validFrom) => change({ validFrom })}
          />
          <WhenInput
            label={t('discounts.untilLabel')}
            timeZone={timeZone}
            value={draft.validUntil}
            error={faultOf('validUntil')}
            onChange={(validUntil) => change({ validUntil })}
          />
        </SimpleGrid>
        <Fieldset legend={t('discounts.kinds')}>
          <Stack gap="xs">
            <Text size="sm" c="dimmed">
              {t('discounts.kindsHint')}
            </Text>
            {settings.kinds
              .filter(({ isArchived }) => !isArchived)
              .map(({ kind }) => (
                <Checkbox
                  key={kind.id}
                  size="md"
                  label={kind.needsCode ? t('discounts.hiddenKind', { name: text(kind.name) }) : text(kind.name)}
                  checked={draft.kindIds.includes(kind.id)}
                  onChange={(event) =>
                    change({
                      kindIds: event.currentTarget.checked
                        ? [...draft.kindIds, kind.id]
                        : draft.kindIds.filter((id) => id !== kind.id),
                    })
                  }
                />
              ))}
          </Stack>
        </Fieldset>
        <FormFoot fault={failed ?? (faults.size > 0 ? t('check') : undefined)} isSaving={fetching} />
      </Stack>
    </FaultForm>
  );
}
