import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  lead: string;
  yes: string;
  no: string;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks once more before what cannot be taken back. */
export function ConfirmDialog({ opened, title, lead, yes, no, onClose, onConfirm }: ConfirmDialogProps) {
  const { t: ui } = useTranslation('ui');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <Stack>
        <Text>{lead}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {no}
          </Button>
          <Button color="coral.8" onClick={onConfirm}>
            {yes}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
