import { TextInput, type TextInputProps } from '@mantine/core';

/** Six digits from somewhere else: phones offer them above the keyboard. */
export function CodeField(props: TextInputProps) {
  return <TextInput inputMode="numeric" autoComplete="one-time-code" maxLength={12} required maw={320} {...props} />;
}

/** The digits without the spaces that apps and messages show; undefined while they are not six. */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}
