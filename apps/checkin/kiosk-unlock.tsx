import { Button, Modal, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endKiosk } from './kiosk';
import { useFocusBack } from './use-focus-back';

/** The team's way out of the kiosk. */
export function KioskUnlock({ onClose, onFree }: { onClose: () => void; onFree: () => void }) {
  const { t } = useTranslation(['checkin', 'ui']);
  useFocusBack();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await endKiosk(typed)) return onFree();
    setWrong(true);
    setTyped('');
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('kiosk.leaveTitle')}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <PasswordInput
            label={t('kiosk.staffCode')}
            inputMode="numeric"
            autoComplete="off"
            size="lg"
            data-autofocus
            value={typed}
            error={isWrong && t('kiosk.wrongCode')}
            onChange={(event) => setTyped(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('kiosk.showCode') }}
          />
          <Button type="submit" className="door-target">
            {t('kiosk.free')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
