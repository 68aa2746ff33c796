import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { readTable, type TableRead } from './read-table';
import { type Table, writeCsv, writeXlsx } from './spreadsheet';
import { faultOfWorkbook } from './workbook-size';

const LIMITS = { rows: 1000, columns: 20, cell: 500 };

const table: Table = {
  name: 'Inscriptions : 2024/25',
  columns: [
    { title: 'Nom', kind: 'text' },
    { title: 'Prix', kind: 'number' },
    { title: 'Part', kind: 'percent' },
    { title: 'Inscription', kind: 'date' },
    { title: 'Jour', kind: 'date' },
  ],
  rows: [
    ['Éloïse « Lou » ; "la", vraie', -12.5, 0.455, new Date('2024-07-14T22:30:00Z'), '2024-10-01'],
    ['=HYPERLINK("http://x")', 1000, 1, new Date('2024-12-31T22:59:00Z'), null],
    [null, null, null, null, null],
  ],
};

describe('a CSV file', () => {
  it('opens in a French spreadsheet: mark, semicolons, decimal commas, days first, hours of Paris', () => {
    expect(writeCsv(table, 'FR')).toBe(
      '\uFEFFNom;Prix;Part;Inscription;Jour\r\n' +
        '"Éloïse « Lou » ; ""la"", vraie";-12,5;45,5%;15/07/2024 00:30;01/10/2024\r\n' +
        '"\'=HYPERLINK(""http://x"")";1000;100%;31/12/2024 23:59;\r\n' +
        ';;;;\r\n',
    );
  });

  it('opens in an English one', () => {
    const [, first] = writeCsv(table, 'EN').split('\r\n');
    expect(first).toBe('"Éloïse « Lou » ; ""la"", vraie",-12.5,45.5%,2024-07-15 00:30,2024-10-01');
  });

  it('has no cell that begins as a formula does, and gives every text back as it was', async () => {
    const cell = fc.stringMatching(/^[=+\-@'\t\n\r＝ab;,"é ]{0,8}$/).map((text) => text.normalize('NFC').trim());
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('FR' as const, 'EN' as const), async (texts, language) => {
        // An apostrophe before a formula is what makes it harmless: nobody's text has one of its own.
        fc.pre(texts.flat().every((text) => !/^'[=+\-@\t\r\n＝＋－＠]/.test(text)));
        const columns = ['a', 'b', 'c'].map((title) => ({ title, kind: 'text' as const }));
        const csv = writeCsv({ name: 'x', columns, rows: texts }, language);
        const read = (await readTable(Buffer.from(csv), LIMITS)) as TableRead;
        expect(read.rows.map(({ cells }) => cells)).toEqual(texts);
        const cells = parse(csv, { bom: true, delimiter: language === 'FR' ? ';' : ',' }).flat();
        expect(cells.filter((text) => /^[=+\-@\t\r\n＝]/.test(text))).toEqual([]);
      }),
    );
  });

  it('is read whatever its separator, mark and encoding; decimals stay as they were typed', async () => {
    const expected = {
      header: ['Société', 'Prix'],
      rows: [
        { line: 2, cells: ['Biologie & Cœur', '12,50'] },
        { line: 4, cells: ['Deux\nlignes', ''] },
      ],
    };
    const csv = (separator: string) =>
      ['Société|Prix', 'Biologie & Cœur|"12,50"', '', '"Deux\nlignes"', '|'].join('\r\n').replaceAll('|', separator);
    for (const separator of [';', ',', '\t']) {
      const read = (await readTable(Buffer.from(csv(separator)), LIMITS)) as TableRead;
      expect(read.header).toEqual(expected.header);
      expect(read.rows.map(({ cells }) => cells)).toEqual(expected.rows.map(({ cells }) => cells));
    }
    const marked = Buffer.from(`\uFEFF${csv(';')}`);
    const unicode = Buffer.from(`\uFEFF${csv('\t')}`, 'utf16le');
    const named = Buffer.from(`sep=;\r\n${csv(';')}`);
    const french = Buffer.from([...csv(';')].map((letter) => (letter === 'œ' ? 0x9c : letter.charCodeAt(0))));
    for (const bytes of [marked, unicode, named, french]) {
      const read = (await readTable(bytes, LIMITS)) as TableRead;
      expect(read.header).toEqual(expected.header);
      expect(read.rows.map(({ cells }) => cells)).toEqual(expected.rows.map(({ cells }) => cells));
    }
  });

  it('may begin with letters that mark another kind of file', async () => {
    expect(await readTable(Buffer.from('BMI;MZ\n1;2'), LIMITS)).toMatchObject({ header: ['BMI', 'MZ'] });
  });

  it.each([
    ['', 'FILE_EMPTY'],
    ['a;b\n', 'FILE_EMPTY'],
    ['a;b\n;\n', 'FILE_EMPTY'],
    ['a;b\n1;2;3', 'TOO_MANY_CELLS', 2],
    ['a;b\n1;"2', 'FILE_UNREADABLE', 2],
    [`a;b\n1;${'x'.repeat(501)}`, 'CELL_TOO_LONG', 2],
    [`${'a;'.repeat(20)}a\n1`, 'TOO_MANY_COLUMNS', 1],
    [`a;b\n${'1;2\n'.repeat(1001)}`, 'TOO_MANY_LINES', 1002],
    ['x'.repeat(10_000_001), 'FILE_TOO_LARGE'],
    ['%PDF-1.7\n1 0 obj', 'FILE_WRONG_TYPE'],
    ['<?xml version="1.0"?><a/>', 'FILE_WRONG_TYPE'],
    ['a;b\n\0;1', 'FILE_WRONG_TYPE'],
  ])('is refused kindly: %.30j', async (text, fault, line?: number) => {
    expect(await readTable(Buffer.from(text), LIMITS)).toEqual({ fault, ...(line && { line }) });
  });
});

describe('a workbook', () => {
  it('has real numbers, days and hours, and text where somebody typed a formula', async () => {
    const bytes = await writeXlsx([table, { ...table, name: 'Deux' }]);
    const sheet = await readSheet(new Uint8Array(bytes).buffer);
    const toSecond = (cell: unknown) =>
      cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell;
    const rows = sheet.map((row) => row.map(toSecond));
    expect(rows).toEqual([
      ['Nom', 'Prix', 'Part', 'Inscription', 'Jour'],
      [
        'Éloïse « Lou » ; "la", vraie',
        -12.5,
        0.455,
        new Date('2024-07-15T00:30:00Z'),
        new Date('2024-10-01T00:00:00Z'),
      ],
      ['=HYPERLINK("http://x")', 1000, 1, new Date('2024-12-31T23:59:00Z'), null],
    ]);
    expect(unzipped(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
    expect(unzipped(bytes, 'xl/workbook.xml')).toContain('name="Inscriptions   2024 25"');
  });

  it('is known by its content and read as text', async () => {
    expect(await readTable(await writeXlsx([table]), LIMITS)).toEqual({
      header: ['Nom', 'Prix', 'Part', 'Inscription', 'Jour'],
      rows: [
        { line: 2, cells: ['Éloïse « Lou » ; "la", vraie', '-12.5', '0.455', '2024-07-15 00:30', '2024-10-01'] },
        { line: 3, cells: ['=HYPERLINK("http://x")', '1000', '1', '2024-12-31 23:59', ''] },
      ],
    });
  });

  const sheet = (rows: string) => workbook(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const cell = (address: string) => `<c r="${address}" t="inlineStr"><is><t>x</t></is></c>`;

  it.each([
    ['more lines than are wanted', sheet(`<row>${'<c/>'}</row>`.repeat(1_000_000)), 'TOO_MANY_LINES'],
    ['a cell far down', sheet(`<row r="1048576">${cell('A1048576')}</row>`), 'TOO_MANY_LINES'],
    ['a cell far to the right', sheet(`<row r="1">${cell('XFD1')}</row>`), 'TOO_MANY_COLUMNS'],
    ['many cells without an address', sheet(`<row>${'<c/>'.repeat(21)}</row>`), 'TOO_MANY_COLUMNS'],
    ['an address in disguise', sheet(`<row r="1">${cell('&#88;FD1')}</row>`), 'FILE_UNREADABLE'],
    ['a bomb that says what it is', workbook('x'.repeat(60_000_000)), 'FILE_TOO_LARGE'],
    ['a bomb that does not', workbook('x'.repeat(60_000_000), 1000), 'FILE_UNREADABLE'],
    ['what is no XML', workbook('not a sheet'), 'FILE_UNREADABLE'],
    [
      'another program’s document',
      zip({ 'word/document.xml': '<w/>', '[Content_Types].xml': '<Types/>' }),
      'FILE_WRONG_TYPE',
    ],
    ['half of it', sheet('<row/>').subarray(0, 300), 'FILE_UNREADABLE'],
  ])('is refused with %s', async (_, bytes, fault) => {
    expect(await readTable(bytes, LIMITS)).toMatchObject({ fault });
  });

  it('is not unpacked further than it says that it goes', () => {
    expect(faultOfWorkbook(workbook('x'.repeat(60_000_000), 1000), LIMITS)).toBe('FILE_UNREADABLE');
    expect(faultOfWorkbook(workbook('<worksheet/>', 1000), LIMITS)).toBe('FILE_UNREADABLE');
    expect(faultOfWorkbook(workbook('<worksheet/>'), LIMITS)).toBeUndefined();
  });

  it('refuses a picture', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(await readTable(picture, LIMITS)).toEqual({ fault: 'FILE_WRONG_TYPE' });
  });
});

/** One file of a zip whose local headers say how long it is, as text. */
function unzipped(bytes: Buffer, name: string): string {
  const at = bytes.indexOf(name, undefined, 'latin1');
  const start = at + name.length + bytes.readUInt16LE(at - 2);
  return inflateRawSync(bytes.subarray(start)).toString('utf8');
}

/** The least that a program takes for a workbook; `size` is what the zip says the sheet unpacks to. */
function workbook(sheet: string, size?: number): Buffer {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  return zip(
    {
      '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
      'xl/worksheets/sheet1.xml': sheet,
    },
    size,
  );
}

/** A zip, written by hand so that it can lie. */
function zip(files: Record<string, string>, lastSize?: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const names = Object.keys(files);
  for (const [place, name] of names.entries()) {
    const content = Buffer.from(files[name]!);
    const packed = deflateRawSync(content);
    const size = place === names.length - 1 && lastSize ? lastSize : content.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, more, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
