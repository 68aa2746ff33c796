const STORED = 'parvis.device-id';

/** Names this tablet to the server; made once. */
export function deviceId(): string {
  const known = localStorage.getItem(STORED);
  if (known) return known;
  const made = crypto.randomUUID();
  localStorage.setItem(STORED, made);
  return made;
}
