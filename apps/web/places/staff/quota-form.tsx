import { Button, NumberInput, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RemoveQuotaDocument, SaveQuotaDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { useStaffEvent } from '../../shell/staff-space';
import type { Settings } from './kinds-section';
import { type Faults, FaultForm, faultsOf, FormFoot, noFaults, useFaultWords } from './parts';

export function QuotaForm({ of, onDone }: { of: Settings['quotas'][number] | undefined; onDone: () => void }) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const { id: eventId } = useStaffEvent();
  const [{ fetching }, save] = useMutation(SaveQuotaDocument);
  const [removing, remove] = useMutation(RemoveQuotaDocument);
  const [name, setName] = useState(of?.name ?? '');
  const [size, setSize] = useState<number>(of?.size ?? 100);
  const [faults, setFaults] = useState<Faults>(noFaults);
  const [failed, setFailed] = useState<string>();
  const faultOf = useFaultWords(faults);

  const submit = async () => {
    setFailed(undefined);
    setFaults(noFaults);
    const { data } = await save({ input: { eventId, id: of?.id ?? null, name, size } });
    if (!data) return setFailed(t('failed'));
    const outcome = data.saveQuota;
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
  const drop = async (quotaId: string) => {
    const { data } = await remove({ eventId, quotaId });
    if (!data) return setFailed(t('failed'));
    if (data.removeQuota.__typename === 'PlacesSaved') {
      notifications.show({ message: t('quotas.removed') });
      return onDone();
    }
    setFailed(t('quotas.inUse', { kinds: data.removeQuota.kindNames.map(text).join(', ') }));
  };

  return (
    <FaultForm faults={faults} onSubmit={() => void submit()}>
      <Stack>
        <TextInput
          label={t('quotas.name')}
          description={t('quotas.nameHint')}
          maxLength={100}
          value={name}
          error={faultOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NumberInput
          label={t('quotas.size')}
          description={of && t('quotas.sizeHint', { taken: of.taken })}
          min={1}
          max={1_000_000}
          allowDecimal={false}
          value={size}
          error={faultOf('size')}
          onChange={(value) => setSize(Number(value) || 0)}
        />
        <FormFoot fault={failed ?? (faults.size > 0 ? t('check') : undefined)} isSaving={fetching} />
        {of && (
          <Button
            variant="subtle"
            color="coral"
            c="coral.8"
            loading={removing.fetching}
            onClick={() => void drop(of.id)}
          >
            {t('quotas.remove')}
          </Button>
        )}
      </Stack>
    </FaultForm>
  );
}
