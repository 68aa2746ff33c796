import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';

const fontFile = (subset: string, weight: number) =>
  createRequire(import.meta.url).resolve(
    `@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`,
  );

/** The font comes in files by script; a name may need any of them. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const family = (subset: string) => `Source Sans 3 ${subset}`;
for (const subset of SUBSETS) {
  Font.register({
    family: family(subset),
    fonts: [400, 600].map((fontWeight) => ({ src: fontFile(subset, fontWeight), fontWeight })),
  });
}
// Words stay whole: names and French titles are not to be cut by rules for English.
Font.registerHyphenationCallback((word) => [word]);

/** The `fontFamily` of every PDF, in the weights 400 and 600; embedded. */
export const PDF_FONT = SUBSETS.map(family);

/**
 * Text as the font can set it. Its files lack the narrow spaces of French and English typography, or hold them in a
 * way on which the PDF library stops; both come in dates, titles and names.
 */
export const printable = (text: string) =>
  text.replace(/\p{Zs}/gu, (space) => (space === ' ' ? ' ' : '\u00a0')).replace(/[\p{Cf}\p{Cc}]/gu, '');
