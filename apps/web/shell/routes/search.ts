/** A word of the address (`?next=…`), or nothing where there is none. */
export const optionalText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
