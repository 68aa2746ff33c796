/** The details of an act, one line for each value, parts of parts named by their way: `before.venue`. */
export function detailLines(json: string): { name: string; value: string }[] {
  const lines: { name: string; value: string }[] = [];
  const visit = (name: string, value: unknown) => {
    if (value === null || typeof value !== 'object') lines.push({ name, value: said(value) });
    else if (Array.isArray(value)) lines.push({ name, value: value.map(said).join(', ') || '—' });
    else for (const [part, of] of Object.entries(value)) visit(name === '' ? part : `${name}.${part}`, of);
  };
  visit('', JSON.parse(json));
  return lines;
}

const said = (value: unknown) => (value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value));

/** What the act was about, in the words that it kept: a title, or a name. */
export function subjectOf(json: string): { fr: string; en: string } | undefined {
  const { title, name, organisation, after } = JSON.parse(json) as Record<string, unknown>;
  if (isText(title)) return title;
  const plain = [title, name, organisation, (after as { name?: unknown } | undefined)?.name].find(
    (value) => typeof value === 'string',
  );
  return plain === undefined ? undefined : { fr: plain, en: plain };
}

const isText = (value: unknown): value is { fr: string; en: string } =>
  typeof (value as { fr?: unknown } | undefined)?.fr === 'string' &&
  typeof (value as { en?: unknown } | undefined)?.en === 'string';
