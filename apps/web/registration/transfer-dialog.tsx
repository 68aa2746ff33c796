import { Alert, Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { TransferTicketDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useLanguage } from '@parvis/ui';
import { type Faults, faultsFrom, newKey } from './draft';
import type { Ticket } from './ticket-screen';

const FIELDS = ['email', 'givenName', 'familyName', 'organisationName'] as const;

interface TransferDialogProps {
  ticket: Ticket;
  opened: boolean;
  onClose: () => void;
  onDone: (email: string) => void;
}

/** Hands the ticket to a colleague, who gets one of their own. */
export function TransferDialog({ ticket, opened, onClose, onDone }: TransferDialogProps) {
  const { t } = useTranslation('registration');
  const { t: ui } = useTranslation('ui');
  const language = useLanguage();
  const [{ fetching }, transfer] = useMutation(TransferTicketDocument);
  const [typed, setTyped] = useState({
    requestKey: newKey(),
    email: '',
    givenName: '',
    familyName: '',
    organisationName: ticket.organisationName ?? '',
  });
  const [faults, setFaults] = useState<Faults>({});
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);

  const show = (found: Faults) => {
    setFaults(found);
    const first = FIELDS.find((field) => found[field]);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(undefined);
    const empty = FIELDS.filter((field) => typed[field].trim() === '');
    if (empty.length > 0) return show(Object.fromEntries(empty.map((field) => [field, 'REQUIRED' as const])));
    const { data } = await transfer(
      { input: { ...typed, code: ticket.code, language } },
      // The answer says nothing of the ticket that just ended.
      { additionalTypenames: ['Ticket'] },
    );
    if (!data) return setProblem(t('care.failed'));
    const outcome = data.transferTicket;
    switch (outcome.__typename) {
      case 'TicketTransferred':
        return onDone(outcome.email);
      case 'NotAnyMore':
        return setProblem(t(`care.notAnyMore.${outcome.reason}`));
      case 'KindNotForYou':
        return setProblem(t('care.notForThem'));
      case 'Busy':
        return setProblem(t('care.busy'));
      case 'InvalidInput':
        return show(faultsFrom(outcome.errors));
      default:
        return assertNever(outcome);
    }
  };
  const field = (name: (typeof FIELDS)[number]) => ({
    name,
    label: t(`form.${name}`),
    value: typed[name],
    required: true,
    withAsterisk: false,
    autoComplete: 'off',
    error: faults[name] && t(`form.codes.${faults[name]}`, { count: 0 }),
    onChange: (event: { currentTarget: { value: string } }) => {
      setTyped({ ...typed, [name]: event.currentTarget.value });
      setFaults(({ [name]: _, ...rest }) => rest);
    },
  });

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('care.transferTitle')}
      centered
      closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
    >
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text>{t('care.transferLead')}</Text>
          {problem && (
            <Alert color="coral" role="alert">
              {problem}
            </Alert>
          )}
          <TextInput {...field('email')} type="email" inputMode="email" maxLength={254} data-autofocus />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput {...field('givenName')} maxLength={100} />
            <TextInput {...field('familyName')} maxLength={100} />
          </SimpleGrid>
          <TextInput {...field('organisationName')} maxLength={200} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ticket.cancelNo')}
            </Button>
            <Button type="submit" loading={fetching}>
              {t('care.transferYes')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
