import { inflateRawSync } from 'node:zlib';

/** Of all that a workbook unpacks to: a few kilobytes of zip can hold gigabytes. */
const MOST_UNPACKED = 50_000_000;

type WorkbookFault = 'FILE_UNREADABLE' | 'FILE_TOO_LARGE' | 'TOO_MANY_LINES' | 'TOO_MANY_COLUMNS';

/**
 * What makes a workbook too large to read, found without keeping it: the library that reads it unpacks everything and
 * lays out every line and column up to the furthest cell.
 */
export function faultOfWorkbook(bytes: Buffer, most: { rows: number; columns: number }): WorkbookFault | undefined {
  const entries = entriesOf(bytes);
  if (!entries) return 'FILE_UNREADABLE';
  if (entries.reduce((total, { size }) => total + size, 0) > MOST_UNPACKED) return 'FILE_TOO_LARGE';
  for (const { name, packed, size, isDeflated } of entries) {
    let content = packed;
    try {
      // One byte more than it says it has, and it is not what it says.
      if (isDeflated) content = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    } catch {
      return 'FILE_UNREADABLE';
    }
    if (content.length !== size) return 'FILE_UNREADABLE';
    const fault = /^xl\/worksheets\/.*\.xml$/i.test(name) ? faultOfSheet(content.toString('utf8'), most) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function faultOfSheet(xml: string, { rows, columns }: { rows: number; columns: number }): WorkbookFault | undefined {
  // With the header.
  const mostLines = rows + 1;
  for (const [, address = ''] of xml.matchAll(/<(?:\w+:)?(?:row|c)\s(?:[^>]*?\s)?r\s*=\s*["']([^"']*)["']/g)) {
    const [, column, row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? [];
    if (row === undefined || column === undefined) return 'FILE_UNREADABLE';
    if (Number(row) > mostLines) return 'TOO_MANY_LINES';
    if (columnNumber(column) > columns) return 'TOO_MANY_COLUMNS';
  }
  // Addresses may be left out: then places are counted.
  const lines = xml.split(/<(?:\w+:)?row\b/).slice(1);
  if (lines.length > mostLines) return 'TOO_MANY_LINES';
  if (lines.some((line) => (line.match(/<(?:\w+:)?c\b/g)?.length ?? 0) > columns)) return 'TOO_MANY_COLUMNS';
  return undefined;
}

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

interface Entry {
  name: string;
  packed: Buffer;
  /** Unpacked, as the directory says. */
  size: number;
  isDeflated: boolean;
}

/** The files in a zip by its central directory, as the reader finds them; undefined for what is none, or a ZIP64. */
function entriesOf(zip: Buffer): Entry[] | undefined {
  const end = zip.lastIndexOf('PK\x05\x06', zip.length - 22, 'latin1');
  if (end < 0) return undefined;
  if (end >= 20 && zip.toString('latin1', end - 20, end - 16) === 'PK\x06\x07') return undefined;
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 8); count > 0; count -= 1) {
    if (at + 46 > zip.length) return undefined;
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    if (local + 30 > zip.length) return undefined;
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, nameEnd),
      packed: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
      size: zip.readUInt32LE(at + 24),
      isDeflated: zip.readUInt16LE(at + 10) === 8,
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
