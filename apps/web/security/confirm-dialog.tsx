import { Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whoAsks } from '../shell/confirmed';
import { ConfirmForm } from './confirm-form';

/** The one dialog that asks people to show who they are, over whatever asked for it. */
export function ConfirmDialog() {
  const { t } = useTranslation('security');
  const { t: ui } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<(isConfirmed: boolean) => void>(undefined);
  useEffect(
    () =>
      whoAsks(() => {
        setOpen(true);
        return new Promise((resolve) => {
          answer.current = resolve;
        });
      }),
    [],
  );
  const close = (isConfirmed: boolean) => {
    setOpen(false);
    answer.current?.(isConfirmed);
    answer.current = undefined;
  };
  return (
    <Modal
      opened={isOpen}
      onClose={() => close(false)}
      title={t('confirm.title')}
      centered
      zIndex={1000}
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <ConfirmForm onDone={close} />
    </Modal>
  );
}
