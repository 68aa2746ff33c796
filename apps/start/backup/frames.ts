import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { SpokenFault } from '@parvis/platform/spoken-fault';

/** The file is a gzip of frames: what it is (one letter), how long (four bytes), what it says. */
export type FrameKind = 'H' | 'T' | 'D' | 'E' | 'Z';

export interface Frame {
  kind: FrameKind;
  content: Buffer;
}

const HEAD = 5;
const LONGEST = 1 << 30;

export const damaged = () =>
  new SpokenFault({
    fr: 'Ce fichier n’est pas une sauvegarde de Parvis, ou il est abîmé : rien n’a été changé.',
    en: 'This file is no backup of Parvis, or it is damaged: nothing was changed.',
  });

/** Writes frames; `finish` answers once the last byte is in the file. */
export function writeFrames(file: string) {
  const packed = createGzip({ level: 6 });
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  packed.pipe(target);
  const whole = finished(target);
  whole.catch(() => undefined);
  target.on('error', (error) => packed.destroy(error));
  return {
    async write(kind: FrameKind, content: Buffer | object): Promise<void> {
      const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
      const head = Buffer.alloc(HEAD);
      head.write(kind, 'latin1');
      head.writeUInt32BE(bytes.length, 1);
      packed.write(head);
      if (!packed.write(bytes)) await Promise.race([once(packed, 'drain'), whole]);
    },
    async finish(): Promise<void> {
      packed.end();
      await whole;
    },
  };
}

/** @throws SpokenFault when the file is no backup, or ends too early */
export async function* readFrames(file: string): AsyncGenerator<Frame> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on('error', (error) => unpacked.destroy(error));
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of unpacked as AsyncIterable<Buffer>) {
      rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      for (;;) {
        if (rest.length < HEAD) break;
        const length = rest.readUInt32BE(1);
        if (length > LONGEST) throw damaged();
        if (rest.length < HEAD + length) break;
        yield { kind: rest.toString('latin1', 0, 1) as FrameKind, content: rest.subarray(HEAD, HEAD + length) };
        rest = rest.subarray(HEAD + length);
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw damaged();
    throw error;
  }
  if (rest.length > 0) throw damaged();
}
