import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { CancelTicketDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useSession } from '../shell/session';

type Fault = 'cancelFailed' | 'ALREADY_CANCELLED' | 'EVENT_BEGUN' | 'TOO_LATE';

/** Gives the place back, once one has said so twice. */
export function CancelButton({ code }: { code: string }) {
  const { t } = useTranslation('registration');
  const { t: ui } = useTranslation('ui');
  const [isAsking, asking] = useDisclosure();
  const [{ fetching }, cancel] = useMutation(CancelTicketDocument);
  const { me, refresh } = useSession();
  const [fault, setFault] = useState<Fault>();

  const confirm = async () => {
    setFault(undefined);
    const { data } = await cancel({ code });
    if (!data) return setFault('cancelFailed');
    const outcome = data.cancelTicket;
    switch (outcome.__typename) {
      case 'TicketCancelled':
        asking.close();
        notifications.show({ message: t('ticket.cancelDone') });
        if (me) refresh();
        return;
      case 'TicketNotCancellable':
        return setFault(outcome.reason);
      default:
        return assertNever(outcome);
    }
  };

  return (
    <>
      <Button variant="subtle" color="coral" c="coral.8" onClick={asking.open}>
        {t('ticket.cancel')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={asking.close}
        title={t('ticket.cancelTitle')}
        centered
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <Stack>
          <Text>{t('ticket.cancelLead')}</Text>
          {fault && (
            <Alert color="coral" role="alert">
              {t(`ticket.${fault}`)}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={asking.close}>
              {t('ticket.cancelNo')}
            </Button>
            <Button color="coral.8" loading={fetching} onClick={() => void confirm()}>
              {t('ticket.cancelYes')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
