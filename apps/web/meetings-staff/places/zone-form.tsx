import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveMeetingZoneDocument } from '@parvis/contract/web';
import { useStaffEvent } from '../../shell/staff-space';
import type { Zone } from './plan-view';
import { usePlaceFaults } from './use-place-faults';

/** The name of a zone, new or changed. */
export function ZoneForm({ zone, onDone }: { zone: Zone | undefined; onDone: () => void }) {
  const { t } = useTranslation('meetingPlaces');
  const { id: eventId } = useStaffEvent();
  const faultsOf = usePlaceFaults();
  const [{ fetching }, save] = useMutation(SaveMeetingZoneDocument);
  const [name, setName] = useState(zone?.name ?? '');
  const [fault, setFault] = useState<string>();
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const { data } = await save({ eventId, id: zone?.id ?? null, name });
    const faults = faultsOf(data?.saveMeetingZone);
    if (!faults) return onDone();
    return setFault(Object.values(faults)[0]);
  };
  return (
    <form noValidate onSubmit={(submitted) => void submit(submitted)}>
      <Stack>
        <TextInput
          label={t('zones.name')}
          description={t('zones.nameHint')}
          value={name}
          maxLength={60}
          required
          data-autofocus
          error={fault}
          onChange={({ currentTarget: { value } }) => {
            setFault(undefined);
            setName(value);
          }}
        />
        <Button type="submit" mih={44} loading={fetching}>
          {t('zones.save')}
        </Button>
      </Stack>
    </form>
  );
}
