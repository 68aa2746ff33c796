type Words = { fr: object; en: object };

interface Entry {
  key: string;
  fr: string;
  en: string;
}

const rules: { fault: string; breaks: (fr: string) => boolean }[] = [
  { fault: 'needs U+202F before ; ! ?', breaks: (fr) => /(^|[^\u202f!?])[;!?]/.test(fr) },
  { fault: 'needs U+202F or U+00A0 before :', breaks: (fr) => /(^|[^\u202f\u00a0]):(?!\d|\/\/)/.test(fr) },
  { fault: 'needs U+202F inside « »', breaks: (fr) => /«(?!\u202f)/.test(fr) || /(^|[^\u202f])»/.test(fr) },
  { fault: 'needs U+202F or U+00A0 before %', breaks: (fr) => /(^|[^\u202f\u00a0])%/.test(fr) },
  { fault: 'needs U+202F between thousands', breaks: (fr) => /\d \d{3}/.test(fr) },
];

const everywhere: { fault: string; breaks: (text: string) => boolean }[] = [
  { fault: 'needs ’ as apostrophe', breaks: (text) => text.includes("'") },
  { fault: 'needs proper quotation marks', breaks: (text) => text.includes('"') },
  { fault: 'needs … as ellipsis', breaks: (text) => text.includes('...') },
  { fault: 'has two spaces, or one at an end', breaks: (text) => /\s\s|^\s|\s$/.test(text) },
];

/**
 * What is wrong with the two catalogues of an area, one line a fault: French typography, a text that was left in one
 * language, and placeholders that one language forgot.
 * @param same The texts, less their placeholders, that are the same in both languages.
 */
export function wordFaults(area: string, { fr, en }: Words, same: ReadonlySet<string>): string[] {
  return entriesOf(area, fr, en).flatMap((entry) => {
    const faults = [
      ...rules.filter(({ breaks }) => breaks(entry.fr)),
      ...everywhere.filter(({ breaks }) => breaks(entry.fr) || breaks(entry.en)),
    ].map(({ fault }) => fault);
    const said = entry.fr.replaceAll(/\{\{.*?\}\}/g, '').trim();
    if (entry.fr === entry.en && /\p{L}{2}/u.test(said) && !same.has(said)) {
      faults.push('is the same in both languages');
    }
    if (placeholdersOf(entry.fr) !== placeholdersOf(entry.en)) faults.push('has other placeholders in English');
    if (entry.en.includes('\u202f')) faults.push('has a French space in English');
    return faults.map((fault) => `${entry.key} ${fault}: ${entry.fr} | ${entry.en}`);
  });
}

function entriesOf(path: string, fr: object, en: object): Entry[] {
  return Object.entries(fr).flatMap(([name, value]: [string, unknown]) => {
    const key = `${path}.${name}`;
    const other = (en as Record<string, unknown>)[name];
    if (typeof value === 'string') return [{ key, fr: value, en: String(other) }];
    return entriesOf(key, value as object, other ?? {});
  });
}

const placeholdersOf = (text: string) => (text.match(/\{\{.*?\}\}/g) ?? []).toSorted().join(' ');
