import { SimpleGrid, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultWords } from './use-fault-words';

export interface HolderTyped {
  givenName: string;
  familyName: string;
  email: string;
}

interface HolderFieldsProps {
  holder: HolderTyped;
  /** What the server finds wrong, by field. */
  codes: Readonly<Record<string, string>>;
  /** True where they are the reader's own. */
  isMine?: boolean;
  onChange: (part: Partial<HolderTyped>) => void;
}

/** Name and address of whoever is to have a place. */
export function HolderFields({ holder, codes, isMine = false, onChange }: HolderFieldsProps) {
  const { t } = useTranslation('orders');
  const words = useFaultWords();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [first] = Object.keys(codes);
    if (first) fields.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  }, [codes]);
  const field = (name: keyof HolderTyped, autoComplete: string) => ({
    name,
    label: t(`form.${name}`),
    value: holder[name],
    error: words(codes[name]),
    maxLength: name === 'email' ? 254 : 100,
    required: true,
    withAsterisk: false,
    autoComplete: isMine ? autoComplete : 'off',
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <SimpleGrid cols={1} ref={fields}>
      <TextInput {...field('givenName', 'given-name')} data-autofocus />
      <TextInput {...field('familyName', 'family-name')} />
      <TextInput {...field('email', 'email')} type="email" inputMode="email" />
    </SimpleGrid>
  );
}
