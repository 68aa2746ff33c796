import { Alert, Button, Group, Text, Textarea, type TextareaProps } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';

export const LONGEST_TEXT = 2000;
export const LONGEST_JOB_TITLE = 200;
export const LONGEST_WEBSITE = 300;

interface Fault {
  field: string;
  code: string;
}

/** What became of what was sent: faults by field, or `undefined` when it did not get there. */
type Answer = { errors: Fault[] } | undefined;

const known = ['TOO_LONG', 'WEBSITE_INVALID'] as const;

/** Sends a form; keeps what was typed, marks the fields the server refuses, says when it is done. */
export function useSave(save: () => Promise<Answer>) {
  const { t } = useTranslation('profileForm');
  const [faults, setFaults] = useState<Fault[]>([]);
  const [message, setMessage] = useState<string>();
  const [isSaving, setSaving] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    setMessage(undefined);
    const answer = await save();
    setSaving(false);
    setFaults(answer?.errors ?? []);
    if (!answer) return setMessage(t('failed'));
    if (answer.errors.length > 0) return setMessage(t('invalid'));
    notifications.show({ message: t('saved'), closeButtonProps: { 'aria-label': t('dismiss') } });
  };

  const errorOf = (field: string): string | undefined => {
    const code = known.find((each) => faults.some((fault) => fault.field === field && fault.code === each));
    return code && t(`${code}`);
  };
  return { submit, errorOf, message, isSaving };
}

interface ProfileFormProps {
  form: ReturnType<typeof useSave>;
  children: ReactNode;
}

export function ProfileForm({ form: { submit, message, isSaving }, children }: ProfileFormProps) {
  const { t } = useTranslation('profileForm');
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {message && (
        <Alert color="coral" role="alert" mb="md">
          {message}
        </Alert>
      )}
      {children}
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={isSaving}>
          {t('save')}
        </Button>
      </Group>
    </form>
  );
}

/** A long text that says how much of its room is used. */
export function CountedTextarea({ value, error, ...props }: TextareaProps & { value: string }) {
  const { t } = useTranslation('profileForm');
  const format = useFormat();
  const isOver = value.length > LONGEST_TEXT;
  return (
    <div>
      <Textarea
        minRows={5}
        maxRows={16}
        value={value}
        error={error ?? (isOver ? t('TOO_LONG') : undefined)}
        {...props}
      />
      <Text size="sm" ta="right" c={isOver ? 'coral.8' : 'dimmed'} fw={isOver ? 600 : 400} mt={4}>
        {t('used', { used: format.number(value.length), max: format.number(LONGEST_TEXT) })}
      </Text>
    </div>
  );
}
