import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RefuseRequestsDocument } from '@parvis/contract/web';
import { useStaffEvent } from '../../shell/staff-space';

interface RefuseDialogProps {
  ticketIds: readonly string[] | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** A refusal comes with its reason, which the person reads. */
export function RefuseDialog({ ticketIds, onClose, onDone }: RefuseDialogProps) {
  const { t } = useTranslation('staffPlaces');
  const { t: ui } = useTranslation('ui');
  const { id: eventId } = useStaffEvent();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const [{ fetching }, refuse] = useMutation(RefuseRequestsDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setFault(t('codes.REQUIRED'));
    const { data } = await refuse({ eventId, ticketIds: [...(ticketIds ?? [])], reason });
    if (data?.refuseRequests.__typename !== 'RequestsDecided') return setFault(t('failed'));
    notifications.show({ message: t('requests.refused', { count: data.refuseRequests.ticketIds.length }) });
    setReason('');
    setFault(undefined);
    onDone();
  };
  return (
    <Modal
      opened={ticketIds !== undefined}
      onClose={onClose}
      title={t('requests.refuseTitle', { count: ticketIds?.length ?? 0 })}
      centered
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Alert color="yellow">{t('requests.refuseLead')}</Alert>
          <Textarea
            label={t('requests.reason')}
            description={t('requests.reasonHint')}
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            error={fault}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('keep')}
            </Button>
            <Button type="submit" color="coral.8" loading={fetching}>
              {t('requests.refuse')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
