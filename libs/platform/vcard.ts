/** Somebody in an address book. */
export interface Contact {
  givenName: string;
  familyName: string;
  jobTitle: string | null;
  organisationName: string | null;
  /** Null where they did not agree to give it. */
  email: string | null;
  phone?: string | null;
  note: string | null;
}

/** RFC 6350 3.4: what would end a value or a field is written with a backslash, line breaks as \n. */
const value = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** RFC 6350 3.2: no line is longer than 75 octets; a longer one goes on after a line break and a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > 74) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}

/** Cards as RFC 6350 (vCard 4.0) writes them, one after the other. */
export function writeVCards(contacts: readonly Contact[]): string {
  return contacts
    .flatMap(({ givenName, familyName, jobTitle, organisationName, email, phone, note }) => [
      'BEGIN:VCARD',
      'VERSION:4.0',
      `FN:${value(`${givenName} ${familyName}`)}`,
      `N:${value(familyName)};${value(givenName)};;;`,
      ...(organisationName ? [`ORG:${value(organisationName)}`] : []),
      ...(jobTitle ? [`TITLE:${value(jobTitle)}`] : []),
      ...(email ? [`EMAIL:${value(email)}`] : []),
      ...(phone ? [`TEL:${value(phone)}`] : []),
      ...(note ? [`NOTE:${value(note)}`] : []),
      'END:VCARD',
    ])
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
