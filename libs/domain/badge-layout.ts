import type { BadgeAudience } from './badge-colour';
import { badgeColour } from './badge-colour';

/** What a badge is printed on; millimetres. A label is stuck on a card and printed by heat: one side, black only. */
export interface BadgeFormat {
  width: number;
  height: number;
  isLabel: boolean;
}

export const BADGE_FORMATS = {
  /** A card in a holder, or a quarter of a printed sheet. */
  A6: { width: 105, height: 148, isLabel: false },
  /** 4 × 6 inches: printers of shipping labels and of event badges. */
  CARD_102_152: { width: 102, height: 152, isLabel: false },
  /** A continuous roll of 62 mm, cut at 100 mm. */
  LABEL_62_100: { width: 62, height: 100, isLabel: true },
  /** Name badge labels on a roll. */
  LABEL_89_41: { width: 89, height: 41, isLabel: true },
} as const satisfies Record<string, BadgeFormat>;

export type BadgeFormatName = keyof typeof BADGE_FORMATS;

export const BADGE_FORMAT_NAMES = Object.keys(BADGE_FORMATS) as BadgeFormatName[];

/** What stands on a badge, in the language of the event's papers. */
export interface BadgeFacts {
  givenName: string;
  familyName: string;
  organisationName: string | null;
  jobTitle: string | null;
  audience: BadgeAudience;
  /** The name of the kind of ticket: what the colour says, in words. */
  kindName: string;
  eventTitle: string;
  /** When and where, a line each. */
  eventLines: string[];
  /** For the back: what its holder finds at the address of the event. */
  backLines: string[];
  /** What the QR code says. */
  code: string;
  /** The code as people read it to one another. */
  spelledCode: string;
}

export type Weight = 400 | 600;

/** Millimetres from the top left corner; `y` of a text is its baseline, `size` that of its font. */
export type BadgePart =
  | { part: 'area'; x: number; y: number; width: number; height: number; fill: string }
  | { part: 'text'; x: number; y: number; size: number; weight: Weight; fill: string; isCentred: boolean; text: string }
  | { part: 'code'; x: number; y: number; size: number };

/** The width of a text at size 1, as the font that is used sets it. */
export type Measure = (text: string, weight: Weight) => number;

const INK = '#0f2e33';
const MUTED = '#4d6669';
const BLACK = '#000000';
const WHITE = '#ffffff';

const LEADING = 1.14;
/** From the top of a line to its baseline, in sizes of its font. */
const ASCENT = 0.9;

interface Block {
  text: string;
  weight: Weight;
  /** The size wanted, and the least that is still read; a text that is too long even then is cut. */
  size: number;
  least: number;
  lines: number;
  fill: string;
  /** White above it. */
  gap: number;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  isCentred: boolean;
}

/** One side of a badge, as things to draw: the same for a PDF, a screen and a printer. */
export function layoutBadge(
  facts: BadgeFacts,
  formatName: BadgeFormatName,
  side: 'FRONT' | 'BACK',
  measure: Measure,
): BadgePart[] {
  const format: BadgeFormat = BADGE_FORMATS[formatName];
  if (format.isLabel)
    return format.width > format.height ? wideLabel(facts, format, measure) : tallLabel(facts, format, measure);
  return side === 'FRONT' ? cardFront(facts, format, measure) : cardBack(facts, format, measure);
}

function cardFront(facts: BadgeFacts, { width, height }: BadgeFormat, measure: Measure): BadgePart[] {
  const code = 40;
  const band = 19;
  const head = 25;
  const margin = 6;
  const inner = { x: margin, width: width - 2 * margin, isCentred: true };
  const codeTop = height - band - code - 3;
  return [
    ...cardHead(facts, width, head, measure),
    ...inBox(
      personBlocks(facts, { name: 15, least: 3.5, detail: 5.6 }),
      { ...inner, y: head + 3, height: codeTop - head - 4 },
      measure,
    ),
    { part: 'code', x: (width - code) / 2, y: codeTop, size: code },
    ...kindBand(facts, { width, height, band, size: 9, fill: badgeColour(facts.audience) }, measure),
  ];
}

/** A badge turns on its ribbon: the name is on both sides. */
function cardBack(facts: BadgeFacts, { width, height }: BadgeFormat, measure: Measure): BadgePart[] {
  const code = 34;
  const band = 19;
  const head = 25;
  const margin = 6;
  const inner = { x: margin, width: width - 2 * margin, isCentred: true };
  const codeTop = height - band - code - 8;
  const lines = [...facts.eventLines, ...facts.backLines];
  return [
    ...cardHead(facts, width, head, measure),
    ...inBox(personBlocks(facts, { name: 9, least: 3, detail: 4.2 }), { ...inner, y: head + 2, height: 32 }, measure),
    ...inBox(
      lines.map((text) => ({ text, weight: 400, size: 4, least: 2.6, lines: 2, fill: MUTED, gap: 1 })),
      { ...inner, y: head + 35, height: codeTop - head - 36 },
      measure,
    ),
    { part: 'code', x: (width - code) / 2, y: codeTop, size: code },
    ...inBox(
      [{ text: facts.spelledCode, weight: 600, size: 3.6, least: 2, lines: 1, fill: INK, gap: 0 }],
      { ...inner, y: codeTop + code, height: 6 },
      measure,
    ),
    ...kindBand(facts, { width, height, band, size: 9, fill: badgeColour(facts.audience) }, measure),
  ];
}

function tallLabel(facts: BadgeFacts, { width, height }: BadgeFormat, measure: Measure): BadgePart[] {
  const code = 32;
  const band = 11;
  const margin = 3;
  const inner = { x: margin, width: width - 2 * margin, isCentred: true };
  const codeTop = height - band - code - 1;
  return [
    ...inBox(
      [{ text: facts.eventTitle, weight: 600, size: 3.6, least: 2.4, lines: 2, fill: BLACK, gap: 0 }],
      { ...inner, y: 2, height: 9 },
      measure,
    ),
    ...inBox(
      inBlack(personBlocks(facts, { name: 10, least: 3, detail: 4.2 })),
      { ...inner, y: 12, height: codeTop - 13 },
      measure,
    ),
    { part: 'code', x: (width - code) / 2, y: codeTop, size: code },
    ...kindBand(facts, { width, height, band, size: 6, fill: BLACK }, measure),
  ];
}

function wideLabel(facts: BadgeFacts, { width, height }: BadgeFormat, measure: Measure): BadgePart[] {
  const code = 31;
  const band = 8;
  const margin = 3;
  const left = { x: margin, width: width - code - margin - 3, isCentred: false };
  return [
    ...inBox(
      inBlack(personBlocks(facts, { name: 9, least: 2.8, detail: 4 })),
      { ...left, y: 1.5, height: height - band - 3 },
      measure,
    ),
    { part: 'code', x: width - code - 1, y: 1, size: code },
    ...kindBand(facts, { width, height, band, size: 4.8, fill: BLACK }, measure),
  ];
}

function cardHead({ eventTitle }: BadgeFacts, width: number, height: number, measure: Measure): BadgePart[] {
  const title = { text: eventTitle, weight: 600, size: 6, least: 3.2, lines: 2, fill: WHITE, gap: 0 } as const;
  return [
    { part: 'area', x: 0, y: 0, width, height, fill: INK },
    // The slot of the holder takes the top.
    ...inBox([title], { x: 6, y: 7, width: width - 12, height: height - 9, isCentred: true }, measure),
  ];
}

/** The kind of ticket: a colour that carries its own words. */
function kindBand(
  { kindName }: BadgeFacts,
  { width, height, band, size, fill }: { width: number; height: number; band: number; size: number; fill: string },
  measure: Measure,
): BadgePart[] {
  const text = { text: kindName, weight: 600, size, least: 2.4, lines: 1, fill: WHITE, gap: 0 } as const;
  return [
    { part: 'area', x: 0, y: height - band, width, height: band, fill },
    ...inBox([text], { x: 4, y: height - band, width: width - 8, height: band, isCentred: true }, measure),
  ];
}

function personBlocks(
  { givenName, familyName, organisationName, jobTitle }: BadgeFacts,
  { name, least, detail }: { name: number; least: number; detail: number },
): Block[] {
  const blocks: Block[] = [
    { text: givenName, weight: 600, size: name, least, lines: 2, fill: INK, gap: 0 },
    { text: familyName, weight: 600, size: name * 0.78, least, lines: 2, fill: INK, gap: 0 },
  ];
  if (organisationName)
    blocks.push({
      text: organisationName,
      weight: 600,
      size: detail,
      least: 2.2,
      lines: 2,
      fill: MUTED,
      gap: detail * 0.5,
    });
  if (jobTitle)
    blocks.push({
      text: jobTitle,
      weight: 400,
      size: detail * 0.8,
      least: 2.2,
      lines: 2,
      fill: MUTED,
      gap: detail * 0.15,
    });
  return blocks;
}

const inBlack = (blocks: Block[]): Block[] => blocks.map((block) => ({ ...block, fill: BLACK }));

/** The blocks one under the other in the middle of the box, all smaller together where they are too many. */
function inBox(blocks: Block[], box: Box, measure: Measure): BadgePart[] {
  for (let scale = 1; ; scale *= 0.94) {
    const set = blocks.map((block) => ({
      block,
      gap: block.gap * scale,
      ...fit(
        { ...block, size: Math.max(block.size * scale, block.least * Math.min(1, scale * 2)) },
        box.width,
        measure,
      ),
    }));
    const height = set.reduce((sum, { gap, lines, size }) => sum + gap + lines.length * size * LEADING, 0);
    if (height > box.height && scale > 0.2) continue;
    let top = box.y + Math.max(0, (box.height - height) / 2);
    return set.flatMap(({ block, gap, lines, size }): BadgePart[] => {
      top += gap;
      return lines.map((text) => {
        const y = top + ASCENT * size;
        top += LEADING * size;
        const x = box.isCentred ? box.x + box.width / 2 : box.x;
        return { part: 'text', x, y, size, weight: block.weight, fill: block.fill, isCentred: box.isCentred, text };
      });
    });
  }
}

/** The lines of a text at the largest size, up to the wanted one, at which they fit; cut where none does. */
function fit({ text, weight, size, least, lines: most }: Block, width: number, measure: Measure) {
  for (let at = size; at > least; at *= 0.95) {
    const lines = broken(text, weight, width / at, measure);
    if (lines.length <= most && lines.every((line) => measure(line, weight) * at <= width)) return { size: at, lines };
  }
  const lines = broken(text, weight, width / least, measure);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] += '…';
  return { size: least, lines: kept.map((line) => cut(line, weight, width / least, measure)) };
}

/** Breaks between words and after hyphens. */
function broken(text: string, weight: Weight, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/(?<=-)(?=\S)|\s+/u)) {
    const line = lines.at(-1);
    const joined = line === undefined ? word : line.endsWith('-') ? line + word : `${line} ${word}`;
    if (line !== undefined && measure(joined, weight) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function cut(line: string, weight: Weight, width: number, measure: Measure): string {
  if (measure(line, weight) <= width) return line;
  const characters = [...line.replace(/…$/, '')];
  while (characters.length > 1 && measure(`${characters.join('')}…`, weight) > width) characters.pop();
  return `${characters.join('')}…`;
}
