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

export interface PdfFont {
  /** The width of a text at size 1; each character in the first file that has it. */
  measure: (text: string, fontWeight: 400 | 600) => number;
  /** The files that a text needs: setting it in these alone takes a third of the time that all of them take. */
  familyFor: (text: string) => string[];
}

/** The font of every PDF, loaded, for those that place words by measure. */
export async function loadPdfFont(): Promise<PdfFont> {
  const [regular, strong] = [await loadWeight(400), await loadWeight(600)];
  const widths = new Map<string, number>();
  const widthOf = (character: string, fontWeight: 400 | 600): number => {
    const key = `${fontWeight}${character}`;
    let width = widths.get(key);
    if (width === undefined) {
      const { data } = fileWith(fontWeight === 400 ? regular : strong, character);
      width = data.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / data.unitsPerEm;
      widths.set(key, width);
    }
    return width;
  };
  return {
    measure: (text, fontWeight) => [...text].reduce((sum, character) => sum + widthOf(character, fontWeight), 0),
    familyFor: (text) => [
      ...new Set([PDF_FONT[0]!, ...[...text].map((character) => fileWith(regular, character).family)]),
    ],
  };
}

interface FontFile {
  family: string;
  data: {
    unitsPerEm: number;
    hasGlyphForCodePoint(code: number): boolean;
    glyphForCodePoint(code: number): { advanceWidth: number };
  };
}

async function loadWeight(fontWeight: 400 | 600): Promise<FontFile[]> {
  return Promise.all(
    PDF_FONT.map(async (fontFamily) => {
      await Font.load({ fontFamily, fontWeight });
      return { family: fontFamily, data: Font.getFont({ fontFamily, fontWeight }).data as unknown as FontFile['data'] };
    }),
  );
}

const fileWith = (files: FontFile[], character: string): FontFile =>
  files.find(({ data }) => data.hasGlyphForCodePoint(character.codePointAt(0)!)) ?? files[0]!;
