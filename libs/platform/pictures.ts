import sharp, { type Metadata, type Sharp } from 'sharp';
import type { Request, Response } from 'express';
import type { StreamableFile } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { type KeptFile, MEDIA_TYPES, sendFile, type Storage, type StorageFault } from './storage';
import type { Tx } from './database';

/** What a picture may come as, known by its content. No SVG, no GIF: nothing that runs or moves. */
export const PICTURE_TYPES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];
/** A photo as a telephone of today makes it. */
export const LARGEST_PICTURE = 12 * 1024 * 1024;
/** 50 megapixels: more than a telephone makes, and 150 MB of memory at most while it is turned and cut. */
const MOST_PIXELS = 50_000_000;
const SECONDS = 15;

export type PictureFault = StorageFault | 'TOO_MANY_PIXELS' | 'TOO_SMALL' | 'UNREADABLE';

/** The part to keep, in fractions (0 to 1) of the picture as one sees it, that is after it was turned upright. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The cut an address asks for, `x,y,width,height`; undefined for the whole picture. Nonsense is refused when it is cut. */
export function readCrop(typed: unknown): Crop | undefined {
  if (typeof typed !== 'string' || typed === '') return undefined;
  const [x, y, width, height] = typed.split(',').map(Number);
  return { x: x ?? NaN, y: y ?? NaN, width: width ?? NaN, height: height ?? NaN };
}

export interface PictureWish {
  /** What it is made to fit, in pixels; it is never made larger than it was. */
  width: number;
  height: number;
  /** `cover` fills the frame and has no holes (a photo); `contain` shows all of it and keeps what is transparent (a logo). */
  fit: 'cover' | 'contain';
  /** The shortest side that what is kept must have, in pixels. */
  atLeast: number;
  crop?: Crop | undefined;
}

/**
 * Makes a picture of our own from one that somebody handed in: turned upright, cut, made smaller and written anew as
 * WebP. Nothing of the file that came is left: no place where it was taken, no hidden page, no second file behind it.
 */
export async function makePicture(
  bytes: Buffer,
  wish: PictureWish,
): Promise<{ content: Buffer } | { fault: PictureFault }> {
  if (bytes.length === 0) return { fault: 'EMPTY' };
  if (bytes.length > LARGEST_PICTURE) return { fault: 'TOO_LARGE' };
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (!type || !PICTURE_TYPES.includes(type)) return { fault: 'WRONG_TYPE' };
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 });
  let size: { width: number; height: number };
  try {
    size = uprightSize(await picture.metadata());
  } catch (error) {
    return { fault: faultOf(error) };
  }
  // Told by the header alone, before anything is unpacked.
  if (size.width * size.height > MOST_PIXELS) return { fault: 'TOO_MANY_PIXELS' };
  const part = partOf(size, wish.crop);
  if (!part || Math.min(part.width, part.height) < wish.atLeast) return { fault: 'TOO_SMALL' };
  try {
    return { content: await draw(picture.autoOrient().extract(part), wish) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** Makes a picture and keeps it. The work is done before the transaction begins: see `makePicture`. */
export async function keepPicture(tx: Tx, storage: Storage, content: Buffer, name: string): Promise<string> {
  const kept = await storage.keep(tx, content, {
    name: `${name.replace(/\.[^.]*$/, '')}.webp`,
    allowed: [MEDIA_TYPES.webp],
    maxBytes: LARGEST_PICTURE,
  });
  if ('fault' in kept) throw new Error(`A picture of ours was refused: ${kept.fault}`);
  return kept.id;
}

/** Shows a kept picture; whoever has it already is told so. `seconds`: how long a browser may keep it unasked. */
export function sendPicture(
  req: Request,
  res: Response,
  file: KeptFile,
  { seconds, audience }: { seconds: number; audience: 'public' | 'private' },
): StreamableFile | undefined {
  res.setHeader('ETag', `"${file.sha256}"`);
  res.setHeader('Cache-Control', `${audience}, max-age=${seconds}`);
  if (req.fresh) {
    res.status(304);
    return undefined;
  }
  return sendFile(res, file, 'inline');
}

const uprightSize = ({ autoOrient }: Metadata) => ({ width: autoOrient.width, height: autoOrient.height });

/** The cut in whole pixels, inside the picture; undefined when it is no cut of it. */
function partOf(
  { width, height }: { width: number; height: number },
  crop: Crop = { x: 0, y: 0, width: 1, height: 1 },
) {
  const all = [crop.x, crop.y, crop.width, crop.height];
  if (all.some((part) => !Number.isFinite(part) || part < 0 || part > 1)) return undefined;
  const left = Math.min(Math.round(crop.x * width), width - 1);
  const top = Math.min(Math.round(crop.y * height), height - 1);
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(crop.width * width), width - left)),
    height: Math.max(1, Math.min(Math.round(crop.height * height), height - top)),
  };
}

function draw(picture: Sharp, { width, height, fit }: PictureWish): Promise<Buffer> {
  const resized = picture.resize(width, height, {
    fit: fit === 'cover' ? 'cover' : 'inside',
    withoutEnlargement: true,
  });
  const filled = fit === 'cover' ? resized.flatten({ background: '#ffffff' }) : resized;
  return filled.toColourspace('srgb').timeout({ seconds: SECONDS }).webp({ quality: 82, effort: 4 }).toBuffer();
}

const faultOf = (error: unknown): PictureFault =>
  error instanceof Error && /pixel limit|exceeds/i.test(error.message) ? 'TOO_MANY_PIXELS' : 'UNREADABLE';
