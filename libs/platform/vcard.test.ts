import { describe, expect, it } from 'vitest';
import { writeVCards } from './vcard';

const card = {
  givenName: 'Inès',
  familyName: 'Zola',
  jobTitle: null,
  organisationName: null,
  email: 'a@b.fr',
  note: null,
};

describe('cards of contacts', () => {
  it('say who somebody is', () => {
    expect(writeVCards([{ ...card, jobTitle: 'Directrice', organisationName: 'Nanoptik' }])).toBe(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Inès Zola\r\nN:Zola;Inès;;;\r\nORG:Nanoptik\r\nTITLE:Directrice\r\nEMAIL:a@b.fr\r\nEND:VCARD\r\n',
    );
  });

  it('have no line for what was not given', () => {
    const text = writeVCards([{ ...card, email: null, phone: '+33 6 00 00 00 00' }]);
    expect(text).not.toContain('EMAIL');
    expect(text).toContain('TEL:+33 6 00 00 00 00\r\n');
  });

  it('let nothing that was typed end a field or add one', () => {
    const text = writeVCards([{ ...card, note: 'x\r\nEMAIL:b@c.fr;d,e\\' }]);
    expect(text).toContain('NOTE:x\\nEMAIL:b@c.fr\\;d\\,e\\\\\r\n');
    expect(text.match(/^EMAIL/gm)).toHaveLength(1);
  });

  it('fold long lines without cutting a letter', () => {
    const lines = writeVCards([{ ...card, note: 'é'.repeat(100) }]).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`NOTE:${'é'.repeat(100)}`);
  });
});
