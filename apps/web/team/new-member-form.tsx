import { Alert, Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const FIELDS = ['email', 'givenName', 'familyName'] as const;
type Field = (typeof FIELDS)[number];

export interface Fault {
  field: string;
  code: string;
}

interface NewMemberFormProps<Role extends string> {
  roles: readonly Role[];
  labelOf: (role: Role) => string;
  mayOf: (role: Role) => string;
  /** The faults of what was typed, none when it is done; undefined when nothing was answered. */
  onGive: (member: Record<Field, string> & { role: Role }) => Promise<Fault[] | undefined>;
}

/** Somebody, and what they become. */
export function NewMemberForm<Role extends string>({ roles, labelOf, mayOf, onGive }: NewMemberFormProps<Role>) {
  const { t } = useTranslation('members');
  const [typed, setTyped] = useState({ email: '', givenName: '', familyName: '' });
  const [role, setRole] = useState<Role>(roles[roles.length - 1]!);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [failed, setFailed] = useState(false);
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const show = (found: Fault[]) => {
    setFaults(found);
    const first = FIELDS.find((field) => found.some((fault) => fault.field === field));
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setFailed(false);
    const empty = FIELDS.filter((field) => typed[field].trim() === '');
    if (empty.length > 0) return show(empty.map((field) => ({ field, code: 'REQUIRED' })));
    setSending(true);
    const found = await onGive({ ...typed, role });
    setSending(false);
    if (!found) return setFailed(true);
    show(found);
  };
  const wordsOf = (code: string) =>
    code === 'REQUIRED' || code === 'TOO_LONG' || code === 'EMAIL_INVALID' ? t(`codes.${code}`) : t('codes.OTHER');
  const input = (name: Field, maxLength: number) => {
    const fault = faults.find(({ field }) => field === name);
    return {
      name,
      maxLength,
      label: t(name),
      value: typed[name],
      required: true,
      withAsterisk: false,
      autoComplete: 'off',
      error: fault && wordsOf(fault.code),
      onChange: (changed: { currentTarget: { value: string } }) => {
        setTyped({ ...typed, [name]: changed.currentTarget.value });
        setFaults(faults.filter(({ field }) => field !== name));
      },
    };
  };
  return (
    <form ref={form} onSubmit={(submitted) => void submit(submitted)} noValidate>
      <Stack>
        {failed && (
          <Alert color="coral" role="alert">
            {t('failed')}
          </Alert>
        )}
        <TextInput {...input('email', 254)} type="email" inputMode="email" description={t('hint')} data-autofocus />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput {...input('givenName', 100)} />
          <TextInput {...input('familyName', 100)} />
        </SimpleGrid>
        <NativeSelect
          size="md"
          label={t('role')}
          value={role}
          onChange={(changed) => setRole(roles.find((one) => one === changed.currentTarget.value)!)}
          data={roles.map((value) => ({ value, label: labelOf(value) }))}
        />
        <Text c="dimmed">{mayOf(role)}</Text>
        <Button type="submit" size="lg" loading={isSending}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
