import { Button, Chip, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from './use-focus-back';

const LONGEST_REASON = 200;

interface AdmitDialogProps {
  name: string;
  onClose: () => void;
  onAdmit: (reason: string) => void;
}

/** Somebody is let in against the rules: why stays on record. */
export function AdmitDialog({ name, onClose, onAdmit }: AdmitDialogProps) {
  const { t } = useTranslation(['checkin', 'ui']);
  useFocusBack();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const usual = [t('acts.reasons.team'), t('acts.reasons.mistake'), t('acts.reasons.paid')];
  const submit = () => {
    if (reason.trim() === '') return setMissing(true);
    onAdmit(reason.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('acts.admitTitle', { name })}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <Chip.Group value={reason} onChange={(chosen) => setReason(String(chosen))}>
            <Group gap="sm" role="group" aria-label={t('acts.usual')}>
              {usual.map((one) => (
                <Chip key={one} value={one} size="xl">
                  {one}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          <TextInput
            label={t('acts.reason')}
            classNames={{ input: 'door-input' }}
            value={reason}
            maxLength={LONGEST_REASON}
            autoComplete="off"
            data-autofocus
            error={isMissing && reason.trim() === '' && t('acts.reasonMissing')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" className="door-target" size="lg">
            {t('acts.admitNow')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
