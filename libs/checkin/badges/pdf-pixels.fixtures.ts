import { inflateSync } from 'node:zlib';
import { decode } from './qr.fixtures';

type Matrix = [number, number, number, number, number, number];

const times = (m: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  a * m[0] + b * m[2],
  a * m[1] + b * m[3],
  c * m[0] + d * m[2],
  c * m[1] + d * m[3],
  e * m[0] + f * m[2] + m[4],
  e * m[1] + f * m[3] + m[5],
];

export interface Pixels {
  width: number;
  height: number;
  /** RGBA, as a scanner of paper would hand it on. */
  data: Uint8ClampedArray;
}

/**
 * The pages of one of our PDFs at a printer's resolution. Only what is filled is painted, and only between horizontal
 * and vertical lines: areas and QR codes, not letters. It follows the operators of the page, knows nothing of the
 * program that wrote them, and stops at what it does not know.
 */
export function pdfPixels(pdf: Buffer, dotsPerInch: number): Pixels[] {
  const file = pdf.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, number, body] of file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(number!, body!);
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body)!.map(Number);
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(body)![1]!)!;
      const stream = content.slice(content.indexOf('stream\n') + 7, content.lastIndexOf('\nendstream'));
      return paint(inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'), width!, height!, dotsPerInch / 72);
    });
}

/** What an independent reader reads from each page, front and back. */
export const codesIn = (pdf: Buffer, dotsPerInch: number) => pdfPixels(pdf, dotsPerInch).map(decode);

function paint(operators: string, width: number, height: number, scale: number): Pixels {
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const data = new Uint8ClampedArray(pixels.width * pixels.height * 4).fill(255);
  let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, grey: 0 };
  const kept: (typeof state)[] = [];
  let corners: [number, number][] = [];
  let bars: [number, number, number, number][] = [];
  const bar = () => {
    if (corners.length > 2) {
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      bars.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
    }
    corners = [];
  };
  const point = (x: number, y: number): [number, number] => {
    const [a, b, c, d, e, f] = state.matrix;
    return [(a * x + c * y + e) * scale, (height - (b * x + d * y + f)) * scale];
  };
  const fill = () => {
    bar();
    for (const [left, top, right, bottom] of bars)
      for (let y = Math.max(0, Math.round(top)); y < Math.min(pixels.height, Math.round(bottom)); y += 1)
        for (let x = Math.max(0, Math.round(left)); x < Math.min(pixels.width, Math.round(right)); x += 1)
          data.fill(state.grey, 4 * (y * pixels.width + x), 4 * (y * pixels.width + x) + 3);
    bars = [];
  };
  for (const line of operators.replace(/BT[\s\S]*?ET/g, '').split('\n')) {
    const words = line.trim().split(/\s+/);
    const operator = words.pop()!;
    const numbers = words.map(Number);
    const [x = 0, y = 0, w = 0, h = 0] = numbers;
    if (operator === 'q') kept.push(state);
    else if (operator === 'Q') state = kept.pop()!;
    else if (operator === 'cm') state = { ...state, matrix: times(state.matrix, numbers as Matrix) };
    else if (operator === 'scn' || operator === 'rg')
      state = { ...state, grey: Math.round(255 * (0.3 * x + 0.59 * y + 0.11 * w)) };
    else if (operator === 're') {
      corners.push(point(x, y), point(x + w, y + h), point(x, y + h));
      bar();
    } else if (operator === 'm') {
      bar();
      corners.push(point(x, y));
    } else if (operator === 'l') corners.push(point(x, y));
    else if (operator === 'h') bar();
    else if (operator === 'f' || operator === 'f*') fill();
    else if (operator === 'n') bars = [];
    // A corner that could have been rounded, and is not.
    else if (operator === 'c' && x === numbers[4] && y === numbers[5]) corners.push(point(x, y));
    else if (['c', 'v', 'y', 'S', 'B', 's', 'b'].includes(operator)) throw new Error(`No bars alone: ${line}`);
  }
  return { ...pixels, data };
}
