import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedPart } from '@parvis/contract/web';
import { SHARED_PARTS } from '@parvis/domain';

interface SharesFormProps {
  initial: readonly SharedPart[];
  phone: string;
  submit: string;
  /** Beside the words of the button, whose it is. */
  submitLabel?: string;
  isBusy?: boolean;
  onSubmit: (given: { shares: SharedPart[]; phone: string | null }) => void;
}

const PHONE = /^\+?[\d\s().-]{6,30}$/;

/** What a visitor lets a booth have: the name, and with it address and number if they like. */
export function SharesForm({ initial, phone: known, submit, submitLabel, isBusy, onSubmit }: SharesFormProps) {
  const { t } = useTranslation('contacts');
  const [shares, setShares] = useState<readonly SharedPart[]>(initial);
  const [phone, setPhone] = useState(known);
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const toggle = (part: SharedPart, isOn: boolean) => {
    setFault(undefined);
    if (!isOn) setShares(part === 'PROFILE' ? [] : shares.filter((one) => one !== part));
    // The rest goes with the name.
    else setShares(SHARED_PARTS.filter((one) => one === part || one === 'PROFILE' || shares.includes(one)));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (shares.length === 0) return setFault(t('agreement.profileFirst'));
    if (shares.includes('PHONE') && !PHONE.test(phone.trim())) {
      setFault(t('agreement.phoneNeeded'));
      form.current?.querySelector<HTMLInputElement>('input[type=tel]')?.focus();
      return;
    }
    onSubmit({ shares: [...shares], phone: shares.includes('PHONE') ? phone.trim() : null });
  };
  return (
    <form ref={form} onSubmit={send} noValidate>
      <Stack gap="sm">
        {SHARED_PARTS.map((part) => (
          <Checkbox
            key={part}
            size="md"
            py={6}
            label={t(`agreement.${part}`)}
            checked={shares.includes(part)}
            error={part === 'PROFILE' && shares.length === 0 ? fault : undefined}
            onChange={(event) => toggle(part, event.currentTarget.checked)}
          />
        ))}
        {shares.includes('PHONE') && (
          <TextInput
            type="tel"
            label={t('agreement.phone')}
            autoComplete="tel"
            maxLength={30}
            value={phone}
            error={fault}
            onChange={(event) => setPhone(event.currentTarget.value)}
          />
        )}
        <Button type="submit" mih={48} loading={isBusy ?? false} aria-label={submitLabel ?? submit}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
