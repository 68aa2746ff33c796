import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveProgrammeSequenceDocument } from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import type { Draft } from './draft';
import { type PanelProps, PartForm, type PartFormOf, PartList, TwoNames } from './part-list';
import { usePartChange } from './part-outcome';

export function Sequences({ store, state }: PanelProps) {
  const { t } = useTranslation('editor');
  const text = useText();
  return (
    <PartList
      {...{ store, state }}
      part="SEQUENCE"
      parts={state.draft.sequences}
      nameOf={({ title }) => text(title)}
      show={({ title }) => <Text fw={600}>{text(title)}</Text>}
      form={(sequence, onSaved) => <SequenceForm {...{ store, state, sequence, onSaved }} />}
      addLabel={t('parts.addSequence')}
      empty={t('parts.noSequences')}
    />
  );
}

function SequenceForm({
  store,
  state,
  sequence,
  onSaved,
}: PartFormOf & { sequence: Draft['sequences'][number] | undefined }) {
  const [, save] = useMutation(SaveProgrammeSequenceDocument);
  const change = usePartChange(store);
  const [title, setTitle] = useState({ fr: sequence?.title.fr ?? '', en: sequence?.title.en ?? '' });
  const submit = async () => {
    const input = { eventId: state.event.id, id: sequence?.id, revision: sequence?.revision, title };
    if (await change.send(async () => (await save({ input })).data?.saveProgrammeSequence)) onSaved();
  };
  return (
    <PartForm change={change} onSubmit={submit}>
      <TwoNames name={title} error={change.faultOf('title')} onChange={setTitle} />
    </PartForm>
  );
}
