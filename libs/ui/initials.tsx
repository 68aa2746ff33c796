import { Avatar } from '@mantine/core';

const tints = ['#d3e8e9', '#fddcd3', '#e3e6f5', '#e5efd8', '#f6e7c8', '#ecdff0'];

/** Initials on a tint that stays the same for the same name. Decorative: the name stands beside it. */
export function Initials({ name, size = 44, square = false }: { name: string; size?: number; square?: boolean }) {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const letters = (words.length > 1 ? [words[0], words.at(-1)] : [words[0]]).map((word) => word?.[0] ?? '').join('');
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return (
    <Avatar
      size={size}
      radius={square ? 8 : size}
      aria-hidden
      styles={{
        placeholder: { background: tints[sum % tints.length], color: 'var(--mantine-color-black)', fontWeight: 650 },
      }}
    >
      {letters.toLocaleUpperCase()}
    </Avatar>
  );
}
