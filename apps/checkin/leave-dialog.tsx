import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoorStore } from './door-store';
import type { DoorSync } from './sync';

interface LeaveDialogProps {
  store: DoorStore;
  sync: DoorSync;
  waiting: number;
  opened: boolean;
  onClose: () => void;
}

/** Who holds this tablet, and the way out: it sends what waits, gives its key back and forgets everything. */
export function LeaveDialog({ store, sync, waiting, opened, onClose }: LeaveDialogProps) {
  const { t } = useTranslation(['checkin', 'ui']);
  const [operatorName, setOperatorName] = useState(store.state()?.door.operatorName ?? '');
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void store.setOperator(operatorName.trim()).then(onClose);
  };
  const leave = async () => {
    setBusy(true);
    setFailed(false);
    try {
      await sync.leave();
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('tablet.title')}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <Stack gap="lg">
        <form onSubmit={save} className="door-code">
          <TextInput
            label={t('tablet.operator')}
            description={t('tablet.operatorHint')}
            maxLength={100}
            autoComplete="off"
            classNames={{ input: 'door-input' }}
            value={operatorName}
            onChange={(event) => setOperatorName(event.currentTarget.value)}
          />
          <Button type="submit" className="door-target">
            {t('tablet.save')}
          </Button>
        </form>
        <Text>{t('tablet.leaveLead')}</Text>
        {waiting > 0 && <Text fw={600}>{t('waiting', { count: waiting })}</Text>}
        <div role="status">{hasFailed && <Alert color="coral">{t('tablet.leaveFailed')}</Alert>}</div>
        <Group>
          <Button className="door-target" color="coral" variant="outline" loading={isBusy} onClick={() => void leave()}>
            {t('tablet.leave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
