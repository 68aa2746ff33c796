import { Box, ColorInput, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveProgrammeTrackDocument } from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import type { Draft } from './draft';
import { type PanelProps, PartForm, type PartFormOf, PartList, TwoNames } from './part-list';
import { usePartChange } from './part-outcome';

/** Told apart on white, and from one another by people who see few colours. */
const COLOURS = ['#0b6b74', '#b93e1b', '#5b3f8c', '#2f6b2f', '#8a5a00', '#1f4e8c', '#8c2f5e', '#3f5558'];

export function Tracks({ store, state }: PanelProps) {
  const { t } = useTranslation('editor');
  const text = useText();
  return (
    <PartList
      {...{ store, state }}
      part="TRACK"
      parts={state.draft.tracks}
      nameOf={({ name }) => text(name)}
      show={({ name, colour }) => (
        <Group gap="sm" wrap="nowrap">
          <Box w={20} h={20} style={{ background: colour, borderRadius: 6, flexShrink: 0 }} aria-hidden />
          <Text fw={600}>{text(name)}</Text>
        </Group>
      )}
      form={(track, onSaved) => <TrackForm {...{ store, state, track, onSaved }} />}
      addLabel={t('parts.addTrack')}
      empty={t('parts.noTracks')}
    />
  );
}

function TrackForm({ store, state, track, onSaved }: PartFormOf & { track: Draft['tracks'][number] | undefined }) {
  const { t } = useTranslation('editor');
  const [, save] = useMutation(SaveProgrammeTrackDocument);
  const change = usePartChange(store);
  const used = new Set(state.draft.tracks.map(({ colour }) => colour));
  const [name, setName] = useState({ fr: track?.name.fr ?? '', en: track?.name.en ?? '' });
  const [colour, setColour] = useState(track?.colour ?? COLOURS.find((one) => !used.has(one)) ?? COLOURS[0]!);
  const submit = async () => {
    const input = { eventId: state.event.id, id: track?.id, revision: track?.revision, name, colour };
    if (await change.send(async () => (await save({ input })).data?.saveProgrammeTrack)) onSaved();
  };
  return (
    <PartForm change={change} onSubmit={submit}>
      <TwoNames name={name} error={change.faultOf('name')} onChange={setName} />
      <ColorInput
        size="md"
        label={t('parts.colour')}
        description={t('parts.colourHint')}
        format="hex"
        swatches={COLOURS}
        swatchesPerRow={8}
        withPicker={false}
        withEyeDropper={false}
        value={colour}
        error={change.faultOf('colour')}
        onChange={setColour}
      />
    </PartForm>
  );
}
