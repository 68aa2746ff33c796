import { NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveProgrammeRoomDocument } from '@parvis/contract/web';
import type { Draft } from './draft';
import { type PanelProps, PartForm, type PartFormOf, PartList } from './part-list';
import { usePartChange } from './part-outcome';

export function Rooms({ store, state }: PanelProps) {
  const { t } = useTranslation('editor');
  return (
    <PartList
      {...{ store, state }}
      part="ROOM"
      parts={state.draft.rooms}
      nameOf={({ name }) => name}
      show={({ name, building, capacity }) => (
        <>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {[capacity !== null && t('capacity', { count: capacity }), building].filter(Boolean).join(' · ')}
          </Text>
        </>
      )}
      form={(room, onSaved) => <RoomForm {...{ store, state, room, onSaved }} />}
      addLabel={t('parts.addRoom')}
      empty={t('parts.noRooms')}
    />
  );
}

function RoomForm({ store, state, room, onSaved }: PartFormOf & { room: Draft['rooms'][number] | undefined }) {
  const { t } = useTranslation('editor');
  const [, save] = useMutation(SaveProgrammeRoomDocument);
  const change = usePartChange(store);
  const [name, setName] = useState(room?.name ?? '');
  const [building, setBuilding] = useState(room?.building ?? '');
  const [capacity, setCapacity] = useState<number | string>(room?.capacity ?? '');
  const submit = async () => {
    const input = {
      ...{ eventId: state.event.id, id: room?.id, revision: room?.revision, name, building },
      capacity: capacity === '' ? null : Number(capacity),
    };
    if (await change.send(async () => (await save({ input })).data?.saveProgrammeRoom)) onSaved();
  };
  return (
    <PartForm change={change} onSubmit={submit}>
      <TextInput
        label={t('parts.name')}
        maxLength={100}
        autoFocus
        value={name}
        error={change.faultOf('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SimpleGrid cols={2}>
        <TextInput
          label={t('parts.building')}
          maxLength={100}
          value={building}
          onChange={(event) => setBuilding(event.currentTarget.value)}
        />
        <NumberInput
          label={t('parts.capacity')}
          min={1}
          max={100_000}
          allowDecimal={false}
          value={capacity}
          error={change.faultOf('capacity')}
          onChange={setCapacity}
        />
      </SimpleGrid>
    </PartForm>
  );
}
