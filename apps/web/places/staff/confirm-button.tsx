import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmButtonProps {
  label: string;
  title: string;
  lead: string;
  isBusy: boolean;
  onConfirm: () => Promise<unknown>;
}

/** A button for what cannot be undone: it asks once more. */
export function ConfirmButton({ label, title, lead, isBusy, onConfirm }: ConfirmButtonProps) {
  const { t } = useTranslation('staffPlaces');
  const { t: ui } = useTranslation('ui');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" color="coral" c="coral.8" mih={44} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={title}
        centered
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Stack>
          <Text>{lead}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('keep')}
            </Button>
            <Button color="coral.8" loading={isBusy} onClick={() => void onConfirm().then(() => setAsking(false))}>
              {label}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
