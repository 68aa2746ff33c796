import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isKioskCode, startKiosk } from './kiosk';

/** Staff lock the tablet to self check-in, with a code of their choice. */
export function KioskStart({ onClose, onLocked }: { onClose: () => void; onLocked: () => void }) {
  const { t } = useTranslation(['checkin', 'ui']);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isKioskCode(typed)) return setWrong(true);
    await startKiosk(typed);
    onLocked();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('kiosk.startTitle')}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 56 }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text>{t('kiosk.startLead')}</Text>
          <PasswordInput
            label={t('kiosk.newCode')}
            description={t('kiosk.newCodeLead')}
            inputMode="numeric"
            autoComplete="off"
            size="lg"
            data-autofocus
            value={typed}
            maxLength={12}
            error={isWrong && !isKioskCode(typed) && t('kiosk.newCodeWrong')}
            onChange={(event) => setTyped(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('kiosk.showCode') }}
          />
          <Button type="submit" className="door-target" size="lg">
            {t('kiosk.start')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
