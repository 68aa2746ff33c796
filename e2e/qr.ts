import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a scanner reads from the pixels that the browser painted there. */
export async function readQrCode(place: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await place.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
