import { Button, Modal, NativeSelect, PasswordInput, Stack, Switch, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BADGE_FORMAT_NAMES, type BadgeFormatName } from '@parvis/domain';
import { useLanguage } from '@parvis/ui';
import { formatOfPrinter } from './badge-dialog';
import { isKioskCode, startKiosk } from './kiosk';
import { useFocusBack } from './use-focus-back';

interface KioskStartProps {
  usualFormat: BadgeFormatName;
  onClose: () => void;
  onLocked: () => void;
}

/** Staff lock the tablet to self check-in, with a code of their choice. */
export function KioskStart({ usualFormat, onClose, onLocked }: KioskStartProps) {
  const language = useLanguage();
  const [prints, setPrints] = useState(false);
  const [format, setFormat] = useState(() => formatOfPrinter(usualFormat));
  const { t } = useTranslation(['checkin', 'ui']);
  useFocusBack();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isKioskCode(typed)) return setWrong(true);
    await startKiosk(typed, { prints: prints ? format : null, language });
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
          <Switch
            size="lg"
            className="door-switch"
            label={t('kiosk.prints')}
            description={t('kiosk.printsLead')}
            checked={prints}
            onChange={(event) => setPrints(event.currentTarget.checked)}
          />
          {prints && (
            <NativeSelect
              size="md"
              label={t('badge.format')}
              classNames={{ input: 'door-input' }}
              value={format}
              onChange={(event) => setFormat(event.currentTarget.value as BadgeFormatName)}
              data={BADGE_FORMAT_NAMES.map((value) => ({ value, label: t(`badge.formats.${value}`) }))}
            />
          )}
          <Button type="submit" className="door-target" size="lg">
            {t('kiosk.start')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
