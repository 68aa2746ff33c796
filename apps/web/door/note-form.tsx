import { Alert, Button, Checkbox, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SaveDoorNotesDocument } from '@parvis/contract/web';
import { type Faults, FaultForm, faultsOf, noFaults } from '../places/staff/parts';
import { useStaffEvent } from '../shell/staff-space';
import type { Guest } from './guest-filters';

const LONGEST = 200;
type VipChoice = 'KEEP' | 'YES' | 'NO';

/** VIP or not, and what the desk should know: of one guest, or the same of many. */
export function NoteForm({ guests, onDone }: { guests: readonly Guest[]; onDone: () => void }) {
  const { t } = useTranslation('doorGuests');
  const { id: eventId } = useStaffEvent();
  const [only] = guests.length === 1 ? guests : [];
  const [vip, setVip] = useState<VipChoice>(only ? (only.isVip ? 'YES' : 'NO') : 'KEEP');
  const [note, setNote] = useState(only?.note ?? '');
  const [changesNote, setChangesNote] = useState(only !== undefined);
  const [faults, setFaults] = useState<Faults>(noFaults);
  const [problem, setProblem] = useState<string>();
  const [{ fetching }, save] = useMutation(SaveDoorNotesDocument);

  const submit = async () => {
    setFaults(noFaults);
    if (vip === 'KEEP' && !changesNote) return setProblem(t('form.nothing'));
    setProblem(undefined);
    const { data } = await save({
      input: {
        eventId,
        ticketIds: guests.map(({ ticketId }) => ticketId),
        isVip: vip === 'KEEP' ? null : vip === 'YES',
        note: changesNote ? note : null,
      },
    });
    if (!data) return setProblem(t('form.failed'));
    if (data.saveDoorNotes.__typename === 'InvalidInput') return setFaults(faultsOf(data.saveDoorNotes.errors));
    notifications.show({ message: t('form.saved', { count: guests.length }) });
    onDone();
  };
  return (
    <FaultForm faults={faults} onSubmit={() => void submit()}>
      <Stack>
        {only ? (
          <Checkbox
            label={t('form.isVip')}
            description={t('form.isVipLead')}
            checked={vip === 'YES'}
            onChange={(event) => setVip(event.currentTarget.checked ? 'YES' : 'NO')}
          />
        ) : (
          <>
            <NativeSelect
              label={t('form.vipChoice')}
              value={vip}
              onChange={(event) => setVip(event.currentTarget.value as VipChoice)}
              data={(['KEEP', 'YES', 'NO'] as const).map((value) => ({ value, label: t(`form.vipChoices.${value}`) }))}
            />
            <Checkbox
              label={t('form.changeNote')}
              checked={changesNote}
              onChange={(event) => setChangesNote(event.currentTarget.checked)}
            />
          </>
        )}
        {changesNote && (
          <Textarea
            label={t('form.note')}
            description={`${t('form.noteLead')} ${t('form.noteLeft', { count: LONGEST })}`}
            autosize
            minRows={2}
            maxLength={LONGEST}
            value={note}
            error={faults.has('note') && t(faults.get('note') === 'TOO_LONG' ? 'form.TOO_LONG' : 'form.failed')}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        <div role="alert">{problem && <Alert color="coral">{problem}</Alert>}</div>
        <Group justify="flex-end">
          <Button type="submit" loading={fetching}>
            {t('form.save')}
          </Button>
        </Group>
      </Stack>
    </FaultForm>
  );
}
