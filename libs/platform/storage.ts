import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { fileTypeFromBuffer } from 'file-type';
import { Clock } from './clock';
import { Database, type Queryable, type Tx } from './database';

/** The kinds of file that may be kept. No HTML, no SVG: a browser would run them. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  odp: 'application/vnd.oasis.opendocument.presentation',
  text: 'text/plain',
} as const;

export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];

export interface KeptFile {
  id: string;
  mediaType: MediaType;
  name: string;
  size: number;
  /** Of the content, in hexadecimal. */
  sha256: string;
  content: Buffer;
  createdAt: Date;
}

export type StorageFault = 'TOO_LARGE' | 'WRONG_TYPE' | 'EMPTY';

/** Files that people hand in, in the database: one server to run, one backup to take. */
@Injectable()
export class Storage {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** Keeps a file whose content is one of the kinds allowed, whatever its name says. */
  async keep(
    tx: Tx,
    bytes: Buffer,
    { name, allowed, maxBytes }: { name: string; allowed: readonly MediaType[]; maxBytes: number },
  ): Promise<{ id: string } | { fault: StorageFault }> {
    if (bytes.length === 0) return { fault: 'EMPTY' };
    if (bytes.length > maxBytes) return { fault: 'TOO_LARGE' };
    const mediaType = await mediaTypeOf(bytes);
    if (!mediaType || !allowed.includes(mediaType)) return { fault: 'WRONG_TYPE' };
    const [file] = await tx.query<{ id: string }[]>(
      `insert into stored_file (sha256, media_type, name, size, content, created_at)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [createHash('sha256').update(bytes).digest(), mediaType, fileName(name), bytes.length, bytes, this.clock.now()],
    );
    return { id: file!.id };
  }

  /** Undefined for an id that leads nowhere. Whether the reader may is for the room that owns the file. */
  async read(id: string, db: Queryable = this.database): Promise<KeptFile | undefined> {
    const [file] = await db.query<KeptFile>(
      `select id, media_type as "mediaType", name, size, encode(sha256, 'hex') as sha256, content, created_at as "createdAt"
       from stored_file where id::text = $1`,
      [id],
    );
    return file;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('delete from stored_file where id::text = $1', [id]);
  }
}

/** What the content is, among the kinds that may be kept. */
async function mediaTypeOf(bytes: Buffer): Promise<MediaType | undefined> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  if (found === undefined) return isUtf8(bytes) && !bytes.includes(0) ? MEDIA_TYPES.text : undefined;
  return Object.values(MEDIA_TYPES).find((type) => type === found);
}

/** The last part of the name, without what no file system takes. */
function fileName(name: string): string {
  const last = path.posix.basename(name.toWellFormed().replaceAll('\\', '/'));
  const clean = last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim();
  return clean.slice(-200) || 'document';
}

/** How a kept file leaves: never as a page of this site. Pictures may be shown inside one. */
export function sendFile(res: Response, { mediaType, name, content }: KeptFile, show?: 'inline'): StreamableFile {
  res.attachment(name);
  if (show === 'inline' && mediaType.startsWith('image/')) {
    res.setHeader('Content-Disposition', String(res.getHeader('Content-Disposition')).replace(/^attachment/, 'inline'));
  }
  res.setHeader('Content-Type', mediaType);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  return new StreamableFile(content);
}

/**
 * The bytes that a page sends: the body of a request of type `application/octet-stream`, which no form of another
 * site can make. More than `maxBytes` are not kept.
 */
export async function readUpload(req: Request, maxBytes: number): Promise<Buffer | { fault: StorageFault }> {
  if (!req.is('application/octet-stream')) return { fault: 'WRONG_TYPE' };
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    // Read to its end: an answer to half a request is lost on the way.
    if (size <= maxBytes) parts.push(part);
  }
  if (size > maxBytes) return { fault: 'TOO_LARGE' };
  return size === 0 ? { fault: 'EMPTY' } : Buffer.concat(parts);
}
