const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * A name as it is compared: lower case, no accents, one space between words, hyphens and apostrophes taken as spaces.
 * Folding twice changes nothing.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * True when every word of `typed` begins a word of `folded`, in whatever order, accents forgiven.
 * @param folded a name that went through `foldName`
 */
export function matchesName(folded: string, typed: string): boolean {
  const words = folded.split(' ');
  return foldName(typed)
    .split(' ')
    .every((start) => words.some((word) => word.startsWith(start)));
}
