import { foldName, matchesName } from '@parvis/domain';

/** True when every word typed begins a word of the texts, whatever the accents and capitals. */
export const holdsWords = (texts: readonly (string | null | undefined)[], typed: string): boolean =>
  matchesName(foldName(texts.filter(Boolean).join(' ')), typed);
