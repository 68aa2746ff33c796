import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartOutcomePartsFragment } from '@parvis/contract/web';
import type { DraftStore, FieldFault } from './draft-store';

/** Sends a change of a room, a track, a rule; says what came of it, and shows the draft as it is then. */
export function usePartChange(store: DraftStore) {
  const { t } = useTranslation('editor');
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [told, setTold] = useState<string>();
  const [isSending, setSending] = useState(false);
  const faultOf = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    return fault && t(`faults.${fault.code as 'MISSING'}`);
  };
  const send = async (change: () => Promise<PartOutcomePartsFragment | undefined>): Promise<boolean> => {
    setSending(true);
    const outcome = await change();
    setSending(false);
    setFaults([]);
    setTold(undefined);
    switch (outcome?.__typename) {
      case 'ProgrammePartSaved':
        await store.reload();
        return true;
      case 'InvalidInput':
        setFaults(outcome.errors);
        return false;
      case 'PartChangedMeanwhile':
        setTold(t('parts.meanwhile'));
        await store.reload();
        return false;
      case undefined:
        setTold(t('parts.failed'));
        return false;
    }
  };
  return { send, faultOf, told, isSending, setTold };
}
