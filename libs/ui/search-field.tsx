import { CloseButton, TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string;
  /** Called a moment after the last key. */
  onSearch: (typed: string) => void;
}

export function SearchField({ value, onSearch, ...props }: SearchFieldProps) {
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState(value);
  const search = useDebouncedCallback(onSearch, 250);
  const change = (text: string) => {
    setTyped(text);
    search(text);
  };
  return (
    <TextInput
      type="search"
      aria-label={t('search')}
      placeholder={t('search')}
      maxLength={100}
      leftSection={<IconSearch size={20} aria-hidden />}
      rightSection={typed && <CloseButton aria-label={t('clear')} onClick={() => change('')} />}
      {...props}
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
