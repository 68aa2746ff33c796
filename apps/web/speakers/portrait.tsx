import { Avatar } from '@mantine/core';
import { Initials } from '@parvis/ui';

/** A person's photo, or initials where there is none. Decorative: the name stands beside it. */
export function Portrait({ name, url, size = 44 }: { name: string; url: string | null; size?: number }) {
  if (!url) return <Initials name={name} size={size} />;
  return (
    <Avatar src={url} alt="" size={size} radius={size} imageProps={{ loading: 'lazy' }} style={{ flexShrink: 0 }} />
  );
}
