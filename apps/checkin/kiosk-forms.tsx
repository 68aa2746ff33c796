import { Alert, Button, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldName, matchesName } from '@parvis/domain';
import { guestsWithEmail } from './desk-acts';
import type { DoorState } from './door-store';
import type { Guest } from './guest-book';

/** Of those who type what stands under their QR code. */
export function KioskCodeForm({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation('checkin');
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onCode(typed);
    setTyped('');
  };
  return (
    <form className="kiosk-typed" onSubmit={submit}>
      <TextInput
        label={t('kiosk.code')}
        description={t('kiosk.codeLead')}
        classNames={{ input: 'door-input' }}
        value={typed}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" className="door-target" size="lg">
        {t('kiosk.enter')}
      </Button>
    </form>
  );
}

interface KioskNameFormProps {
  state: DoorState;
  onFound: (guest: Guest) => void;
}

/** One's own name, proved by one's own address; the list is never shown, and no answer says which of the two was wrong. */
export function KioskNameForm({ state, onFound }: KioskNameFormProps) {
  const { t } = useTranslation('checkin');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [fault, setFault] = useState<'missing' | 'notFound'>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (foldName(name).length < 2 || email.trim() === '') return setFault('missing');
    const namesakes = state.book.guests.filter((guest) => matchesName(foldName(guest.name), name));
    const found = await guestsWithEmail(namesakes, state.acts, email);
    const guest = found.find(({ status }) => status === 'CONFIRMED') ?? found[0];
    if (guest) onFound(guest);
    else setFault('notFound');
  };
  const field = { autoComplete: 'off', spellCheck: false, classNames: { input: 'door-input' } };
  return (
    <form className="kiosk-name" onSubmit={(event) => void submit(event)} noValidate>
      <Title order={2}>{t('kiosk.byName')}</Title>
      <TextInput
        {...field}
        label={t('kiosk.name')}
        maxLength={200}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setFault(undefined);
        }}
      />
      <TextInput
        {...field}
        type="email"
        inputMode="email"
        label={t('kiosk.email')}
        description={t('kiosk.emailLead')}
        maxLength={254}
        value={email}
        onChange={(event) => {
          setEmail(event.currentTarget.value);
          setFault(undefined);
        }}
      />
      <div role="alert">
        {fault && (
          <Alert color="yellow">
            <Text fz="lg">{t(`kiosk.${fault}`)}</Text>
          </Alert>
        )}
      </div>
      <Button type="submit" className="door-target" size="lg" fullWidth>
        {t('kiosk.enterByName')}
      </Button>
    </form>
  );
}
