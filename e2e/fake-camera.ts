import { writeFile } from 'node:fs/promises';
import { create } from 'qrcode';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 10;
/** Quiet zone around the code, in modules, as the standard asks. */
const MARGIN = 4;
const LIGHT = 235;
const DARK = 16;
const NO_COLOUR = 128;

/** Writes a .y4m film that shows the QR code of `text`, steady on light ground, for Chromium's fake camera. */
export async function writeFakeCamera(file: string, text: string): Promise<void> {
  const frame = Buffer.concat([Buffer.from('FRAME\n'), pictureOf(text)]);
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  await writeFile(file, Buffer.concat([header, ...Array<Buffer>(FRAMES).fill(frame)]));
}

/** What Chromium is started with so that it takes the film for its camera, and asks nobody for leave. */
export const fakeCameraArgs = (file: string): string[] => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
];

/** One picture in planar 4:2:0: full brightness plane, then two colour planes at half the size. */
function pictureOf(text: string): Buffer {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const scale = Math.floor(HEIGHT / (modules.size + 2 * MARGIN));
  const left = Math.floor((WIDTH - modules.size * scale) / 2);
  const top = Math.floor((HEIGHT - modules.size * scale) / 2);
  const brightness = Buffer.alloc(WIDTH * HEIGHT, LIGHT);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      for (let y = 0; y < scale; y += 1) {
        const start = (top + row * scale + y) * WIDTH + left + column * scale;
        brightness.fill(DARK, start, start + scale);
      }
    }
  }
  return Buffer.concat([brightness, Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR)]);
}
