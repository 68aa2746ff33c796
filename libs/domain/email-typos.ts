/** Addresses that many people have; what is a letter away from one of these is likely a slip. */
const COMMON = [
  ...['gmail.com', 'hotmail.com', 'hotmail.fr', 'outlook.com', 'outlook.fr', 'live.fr', 'live.com', 'msn.com'],
  ...['yahoo.com', 'yahoo.fr', 'icloud.com', 'orange.fr', 'wanadoo.fr', 'free.fr', 'sfr.fr', 'laposte.net', 'bbox.fr'],
  ...['aphp.fr', 'inserm.fr', 'cnrs.fr', 'pasteur.fr', 'protonmail.com', 'gmx.fr'],
];
/** Real domains near a common one: their people are not to be corrected. */
const REAL = new Set(['gmx.com', 'gmx.de', 'mail.com', 'ymail.com', 'email.com', 'me.com', 'live.be', 'yahoo.de']);
/** Endings that are slips of a common one wherever they stand. */
const ENDINGS: Record<string, string> = { con: 'com', cmo: 'com', comm: 'com', ocm: 'com', frr: 'fr', 'fr.': 'fr' };

/** The address that was probably meant, `a@gmail.com` for `a@gmial.com`; undefined when nothing looks wrong. */
export function likelyEmail(typed: string): string | undefined {
  const [, local, domain] = /^([^\s@]+)@([^\s@]+)$/.exec(typed.trim()) ?? [];
  if (!local || !domain) return undefined;
  const lower = domain.toLowerCase();
  if (COMMON.includes(lower) || REAL.has(lower)) return undefined;
  const near = COMMON.find((common) => isNear(lower, common));
  if (near) return `${local}@${near}`;
  const dot = lower.lastIndexOf('.');
  const ending = dot > 0 ? ENDINGS[lower.slice(dot + 1)] : undefined;
  return ending && `${local}@${lower.slice(0, dot)}.${ending}`;
}

/** One letter more, less, other, or two exchanged; two such slips in a long name with the same first letter. */
function isNear(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 2) return false;
  const slips = distance(typed, meant);
  // Short names are a letter away from many real ones.
  if (meant.length <= 7) return slips === 1 && isExchange(typed, meant);
  return slips === 1 || (slips === 2 && meant.length >= 9 && typed[0] === meant[0]);
}

const isExchange = (one: string, other: string) =>
  one.length === other.length && [...one].sort().join('') === [...other].sort().join('');

/** Of Damerau and Levenshtein, without a second change of what was exchanged. */
function distance(one: string, other: string): number {
  const rows = [...Array(one.length + 1).keys()].map((n) => [n, ...Array<number>(other.length).fill(0)]);
  rows[0] = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = least;
    }
  }
  return rows[one.length]![other.length]!;
}
