import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface AskTwiceProps {
  label: string;
  /** Where many such buttons stand on a page: which one this is. */
  ariaLabel?: string;
  title: string;
  lead: ReactNode;
  yes: string;
  fault: string | undefined;
  isSending: boolean;
  isDisabled?: boolean;
  /** Answers true when it is done. */
  onYes: () => Promise<boolean>;
}

/** Something that cannot be undone, once one has said so twice. */
export function AskTwice({ label, ariaLabel, title, lead, yes, fault, isSending, isDisabled, onYes }: AskTwiceProps) {
  const { t } = useTranslation('orders');
  const { t: ui } = useTranslation('ui');
  const [isAsking, asking] = useDisclosure();
  const confirm = async () => {
    if (await onYes()) asking.close();
  };
  return (
    <>
      <Button
        variant="subtle"
        color="coral"
        c={isDisabled ? undefined : 'coral.8'}
        mih={44}
        aria-label={ariaLabel}
        disabled={isDisabled ?? false}
        onClick={asking.open}
      >
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={asking.close}
        title={title}
        centered
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Stack>
          <Text>{lead}</Text>
          {fault && (
            <Alert color="coral" role="alert">
              {fault}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={asking.close}>
              {t('mine.keep')}
            </Button>
            <Button color="coral.8" loading={isSending} onClick={() => void confirm()}>
              {yes}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
