import { NativeSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type Language, SaveAllotmentDocument, type StaffAllotmentFragment } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useText } from '@parvis/ui';
import { useStaffEvent } from '../../shell/staff-space';
import type { Settings } from './kinds-section';
import { type Faults, FaultForm, faultsOf, FormFoot, noFaults, useFaultWords, WhenInput } from './parts';

interface AllotmentFormProps {
  settings: Settings;
  of: StaffAllotmentFragment | undefined;
  onDone: () => void;
}

export function AllotmentForm({ settings, of, onDone }: AllotmentFormProps) {
  const { t } = useTranslation('staffPlaces');
  const text = useText();
  const { id: eventId, timeZone, startsAt } = useStaffEvent();
  const [{ fetching }, save] = useMutation(SaveAllotmentDocument);
  const [faults, setFaults] = useState<Faults>(noFaults);
  const [failed, setFailed] = useState<string>();
  const faultOf = useFaultWords(faults);
  const kinds = settings.kinds.filter(({ isArchived }) => !isArchived);
  const [draft, setDraft] = useState(() => ({
    kindId: of?.kindId ?? kinds[0]?.kind.id ?? '',
    company: of?.company ?? '',
    contactName: of?.contactName ?? '',
    contactEmail: of?.contactEmail ?? '',
    language: of?.language ?? 'FR',
    places: of?.places ?? 5,
    expiresAt: of?.expiresAt ?? startsAt,
  }));
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  const submit = async () => {
    setFailed(undefined);
    setFaults(noFaults);
    if (!draft.expiresAt) return setFaults(new Map([['expiresAt', 'REQUIRED']]));
    const { data } = await save({ input: { ...draft, eventId, id: of?.id ?? null } });
    if (!data) return setFailed(t('failed'));
    const outcome = data.saveAllotment;
    switch (outcome.__typename) {
      case 'AllotmentSaved':
        notifications.show({ message: t('saved') });
        return onDone();
      case 'PlacesShort':
        return setFailed(t('companies.short', { count: outcome.free }));
      case 'Busy':
        return setFailed(t('busy'));
      case 'InvalidInput':
        return setFaults(faultsOf(outcome.errors));
      default:
        return assertNever(outcome);
    }
  };
  const input = (name: 'company' | 'contactName' | 'contactEmail') => ({
    label: t(`companies.${name}`),
    value: draft[name],
    error: faultOf(name),
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });

  return (
    <FaultForm faults={faults} onSubmit={() => void submit()}>
      <Stack>
        <TextInput {...input('company')} maxLength={200} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...input('contactName')} maxLength={200} />
          <TextInput {...input('contactEmail')} type="email" inputMode="email" maxLength={254} />
        </SimpleGrid>
        <NativeSelect
          size="md"
          label={t('companies.language')}
          value={draft.language}
          onChange={(event) => change({ language: event.currentTarget.value as Language })}
          data={[
            { value: 'FR', label: 'Français' },
            { value: 'EN', label: 'English' },
          ]}
        />
        <NativeSelect
          size="md"
          label={t('companies.kind')}
          disabled={of !== undefined}
          value={draft.kindId}
          error={faultOf('kindId')}
          onChange={(event) => change({ kindId: event.currentTarget.value })}
          data={(of ? settings.kinds : kinds).map(({ kind }) => ({ value: kind.id, label: text(kind.name) }))}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
          <NumberInput
            label={t('companies.places')}
            min={1}
            max={500}
            allowDecimal={false}
            value={draft.places}
            error={faultOf('places')}
            onChange={(value) => change({ places: Number(value) || 0 })}
          />
          <WhenInput
            label={t('companies.expires')}
            timeZone={timeZone}
            value={draft.expiresAt}
            error={faultOf('expiresAt')}
            onChange={(expiresAt) => change({ expiresAt })}
          />
        </SimpleGrid>
        <FormFoot fault={failed ?? (faults.size > 0 ? t('check') : undefined)} isSaving={fetching} />
      </Stack>
    </FaultForm>
  );
}
