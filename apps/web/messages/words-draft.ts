import { dropFromTab, keepInTab, readFromTab } from '../shell/tab-storage';

/** The words of a message while they are written. */
export interface WordsDraft {
  subject: { fr: string; en: string };
  body: { fr: string; en: string };
}

export const EMPTY_WORDS: WordsDraft = { subject: { fr: '', en: '' }, body: { fr: '', en: '' } };

export const sameWords = (a: WordsDraft, b: WordsDraft): boolean =>
  a.subject.fr === b.subject.fr && a.subject.en === b.subject.en && a.body.fr === b.body.fr && a.body.en === b.body.en;

/** Only the texts, without what the contract adds to them. */
export const wordsOf = ({ subject, body }: WordsDraft): WordsDraft => ({
  subject: { fr: subject.fr, en: subject.en },
  body: { fr: body.fr, en: body.en },
});

const key = (name: string) => `parvis.words.${name}`;

/** What was written before a reload; `basis` is the version it was written over. */
export function readKept<Draft extends object>(name: string, basis: number): Draft | undefined {
  const kept = readFromTab(key(name)) as { basis: number; draft: Draft } | null;
  return kept?.basis === basis ? kept.draft : undefined;
}

export const keep = (name: string, basis: number, draft: object): void => keepInTab(key(name), { basis, draft });
export const forget = (name: string): void => dropFromTab(key(name));

/** `{{name}}` in the place of what is selected, and where the cursor stands after it. */
export function inserted(text: string, from: number, to: number, name: string): { text: string; at: number } {
  const field = `{{${name}}}`;
  return { text: text.slice(0, from) + field + text.slice(to), at: from + field.length };
}
