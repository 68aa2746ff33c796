import { Alert, Button, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveAgendaRulesDocument } from '@parvis/contract/web';
import type { DraftStore, EditorState } from './draft-store';
import { usePartChange } from './part-outcome';

/** Minutes that speakers need between two sessions. */
export function Rules({ store, state }: { store: DraftStore; state: EditorState }) {
  const { t } = useTranslation('editor');
  const { rules } = state.draft;
  const [, save] = useMutation(SaveAgendaRulesDocument);
  const { send, faultOf, told, isSending, setTold } = usePartChange(store);
  const [room, setRoom] = useState<number | string>(rules.roomChangeMinutes);
  const [building, setBuilding] = useState<number | string>(rules.buildingChangeMinutes);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      ...{ eventId: state.event.id, revision: rules.revision },
      ...{ roomChangeMinutes: Number(room), buildingChangeMinutes: Number(building) },
    };
    const isSaved = await send(async () => (await save({ input })).data?.saveAgendaRules);
    if (isSaved) setTold(t('parts.rulesSaved'));
  };
  const minutes = { min: 0, max: 240, step: 5, allowDecimal: false } as const;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <Text>{t('parts.rulesLead')}</Text>
        <NumberInput
          label={t('parts.roomChange')}
          {...minutes}
          value={room}
          error={faultOf('roomChangeMinutes')}
          onChange={setRoom}
        />
        <NumberInput
          label={t('parts.buildingChange')}
          {...minutes}
          value={building}
          error={faultOf('buildingChangeMinutes')}
          onChange={setBuilding}
        />
        {told && <Alert role="status">{told}</Alert>}
        <Button type="submit" loading={isSending} style={{ alignSelf: 'flex-start' }}>
          {t('parts.save')}
        </Button>
      </Stack>
    </form>
  );
}
