import { foldName } from './fold-name';

/** Beginnings of words that a person must look at twice, folded; French and English. Short on purpose: it only flags. */
const COARSE =
  /\b(merde|putain|pute|connard|connasse|cons?\b|connes?\b|encul|salop|batard|nique|niquer|bite|couille|chier|chiant|foutre|bordel|pd\b|pede\b|fdp\b|ntm\b|fuck|shit|bitch|cunt|dick|asshole|bastard|whore|slut|wank|nigg|negre|bougnoul|youpin|crap\b|piss)/;

/** How coarse words hide from a list: digits for letters, letters drawn out or kept apart. */
const DISGUISES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * True when words may be coarse. Nothing is shown or hidden for it: it marks what the person who moderates should read
 * with care, and nothing reaches a screen without them anyway.
 */
export function mayBeCoarse(words: string): boolean {
  const plain = words.toLowerCase().replace(/[013457@$!]/g, (sign) => DISGUISES[sign] ?? sign);
  const folded = foldName(plain);
  const undrawn = folded.replace(/(.)\1{2,}/g, '$1');
  const joined = folded.replace(/\b(\w)[\s.*_-]+(?=\w\b)/g, '$1');
  return [folded, undrawn, joined].some((candidate) => COARSE.test(candidate));
}
