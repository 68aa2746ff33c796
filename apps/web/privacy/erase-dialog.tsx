import { Alert, Button, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EraseMyDataMutation, HeldPartsFragment } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';

export type ErasureAnswer = EraseMyDataMutation['eraseMyData'];
export type Proof = Extract<ErasureAnswer, { __typename: 'PersonErased' }>['proof'];

interface EraseProps {
  data: HeldPartsFragment;
  label: string;
  /** Undefined when nothing came back. */
  erase: (email: string) => Promise<ErasureAnswer | undefined>;
  onErased: (proof: Proof) => void;
}

/** What will happen is said in words before; the address is typed again, so that nobody is erased by a slip. */
export function EraseButton({ label, ...rest }: EraseProps) {
  const { t } = useTranslation('privacy');
  const { t: ui } = useTranslation('ui');
  const [isOpen, dialog] = useDisclosure();
  return (
    <>
      <Button
        variant="default"
        mih={44}
        c="coral.8"
        leftSection={<IconTrash size={18} aria-hidden />}
        onClick={dialog.open}
      >
        {label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={t('erase.title')}
        size="lg"
        centered
        closeButtonProps={{ 'aria-label': ui('close'), size: 44 }}
      >
        <EraseForm {...rest} onClose={dialog.close} />
      </Modal>
    </>
  );
}

type Fault = 'OTHER_ADDRESS' | 'LAST_OF_STAFF' | 'failed';

function EraseForm({ data, erase, onErased, onClose }: Omit<EraseProps, 'label'> & { onClose: () => void }) {
  const { t } = useTranslation('privacy');
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<Fault>();
  const [isSending, setSending] = useState(false);
  const refuse = (reason: Fault) => {
    setFault(reason);
    input.current?.focus();
  };
  const send = async () => {
    setFault(undefined);
    // Who is erased is the person on the page, whatever was typed.
    if (typed.trim().toLowerCase() !== data.email.toLowerCase()) return refuse('OTHER_ADDRESS');
    setSending(true);
    const answer = await erase(typed);
    setSending(false);
    if (answer?.__typename === 'PersonErased') return onErased(answer.proof);
    refuse(answer?.reason ?? 'failed');
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void send();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Text>{t('erase.lead')}</Text>
        <WhatHappens data={data} />
        <TextInput
          ref={input}
          size="md"
          type="email"
          autoComplete="off"
          required
          label={t('erase.type')}
          description={t('erase.typeHint', { email: data.email })}
          value={typed}
          error={fault === 'OTHER_ADDRESS' && t('erase.OTHER_ADDRESS')}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {fault && fault !== 'OTHER_ADDRESS' && (
          <Alert color="coral" role="alert">
            {t(`erase.${fault}`)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" mih={44} onClick={onClose}>
            {t('erase.keep')}
          </Button>
          <Button type="submit" color="coral.8" mih={44} loading={isSending}>
            {t('erase.yes')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function WhatHappens({ data: { ifErased } }: { data: HeldPartsFragment }) {
  const { t } = useTranslation('privacy');
  const text = useText();
  const format = useFormat();
  const id = useId();
  const { tickets, meetings, talks, invoices } = ifErased;
  return (
    <div>
      <Text fw={600} id={`${id}-ends`}>
        {t('erase.ends')}
      </Text>
      <List aria-labelledby={`${id}-ends`} mb="sm">
        {tickets.map(({ eventTitle, startsAt, timeZone }) => (
          <List.Item key={startsAt + eventTitle.fr}>
            {t('erase.ticket', { event: text(eventTitle), day: format.day(startsAt, timeZone) })}
          </List.Item>
        ))}
        {meetings > 0 && <List.Item>{t('erase.meetings', { count: meetings })}</List.Item>}
        {talks > 0 && <List.Item>{t('erase.talks', { count: talks })}</List.Item>}
        <List.Item>{t('erase.always')}</List.Item>
        <List.Item>{t('erase.sessions')}</List.Item>
      </List>
      <Text fw={600} id={`${id}-stays`}>
        {t('erase.stays')}
      </Text>
      <List aria-labelledby={`${id}-stays`}>
        {invoices > 0 && <List.Item>{t('erase.invoices', { count: invoices })}</List.Item>}
        <List.Item>{t('erase.figures')}</List.Item>
        <List.Item>{t('erase.proof')}</List.Item>
      </List>
    </div>
  );
}
