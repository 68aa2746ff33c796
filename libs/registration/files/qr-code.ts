import QRCode from 'qrcode';

// M mends 15 % of the code: a scratched print, a reflection on the glass of a phone.
const options = { errorCorrectionLevel: 'M', margin: 4 } as const;

/** About 500 pixels wide: sharp on a phone, and no resizing blurs the edges in print. */
export const qrPng = (code: string): Promise<Buffer> => QRCode.toBuffer(code, { ...options, scale: 16 });

export const qrSvg = (code: string): Promise<string> => QRCode.toString(code, { ...options, type: 'svg' });

/** One path over a square of `size` units, quiet zone included: exact at any size. */
export function qrPath(code: string): { size: number; path: string } {
  const { modules } = QRCode.create(code, options);
  let path = '';
  for (let y = 0; y < modules.size; y += 1) {
    // A run of dark modules is one bar: fewer strokes than a square for each.
    for (let x = 0; x < modules.size; x += 1) {
      const start = x;
      while (x < modules.size && modules.get(y, x)) x += 1;
      if (x > start) path += `M${start + options.margin} ${y + options.margin}h${x - start}v1h${start - x}z`;
    }
  }
  return { size: modules.size + 2 * options.margin, path };
}
