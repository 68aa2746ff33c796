/** The details of an act, one line for each value, parts of parts named by their way: `before.venue`. */
export function detailLines(json: string): { name: string; value: string }[] {
  const lines: { name: string; value: string }[] = [];
  const visit = (name: string, value: unknown) => {
    if (value === null || typeof value !== 'object') lines.push({ name, value: value === null ? '—' : String(value) });
    else if (Array.isArray(value)) lines.push({ name, value: value.map(String).join(', ') || '—' });
    else for (const [part, of] of Object.entries(value)) visit(name === '' ? part : `${name}.${part}`, of);
  };
  visit('', JSON.parse(json));
  return lines;
}
