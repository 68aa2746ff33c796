import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { COLUMN_WORDS, type Language, PURPOSES, TABLE_WORDS, textIn, timeWords } from '@parvis/domain';
import { PDF_FONT, printable } from '@parvis/platform/pdf-text';
import type { Copy } from './read-copy';

const styles = StyleSheet.create({
  page: { fontFamily: PDF_FONT, fontSize: 9.5, color: '#0f2e33', padding: 42, paddingBottom: 54, lineHeight: 1.35 },
  title: { fontSize: 22, fontWeight: 600 },
  muted: { color: '#4d6669' },
  purpose: { fontSize: 14, fontWeight: 600, marginTop: 18, color: '#0b6b74' },
  table: { fontSize: 11, fontWeight: 600, marginTop: 10, marginBottom: 2 },
  row: { borderTopWidth: 0.5, borderTopColor: '#cfdfe0', paddingVertical: 4 },
  line: { flexDirection: 'row', gap: 8 },
  label: { width: 120, color: '#4d6669' },
  value: { flex: 1 },
  foot: { position: 'absolute', left: 42, right: 42, bottom: 24, fontSize: 8, color: '#4d6669', textAlign: 'right' },
});

const WORDS = {
  FR: {
    title: 'Mes données',
    made: 'Copie du',
    until: 'Conservation : ',
    yes: 'oui',
    no: 'non',
    page: 'page',
    other: 'Le détail technique est dans la copie JSON.',
  },
  EN: {
    title: 'My data',
    made: 'Copy of',
    until: 'Kept: ',
    yes: 'yes',
    no: 'no',
    page: 'page',
    other: 'Technical details are in the JSON copy.',
  },
} as const;

/** The same copy to read and to print. */
export function copyPdf(copy: Copy, language: Language): Promise<Buffer> {
  const words = WORDS[language];
  const made = new Date(copy.madeAt);
  const say = (value: unknown) => printable(valueWords(value, language));
  return renderToBuffer(
    <Document title={words.title} author="Parvis" language={language.toLowerCase()} creationDate={made}>
      <Page size="A4" style={styles.page}>
        <Text style={styles.title}>{words.title}</Text>
        <Text>{printable(`${copy.name} · ${copy.email}`)}</Text>
        <Text style={styles.muted}>
          {printable(`${words.made} ${timeWords(language).day(made, 'Europe/Paris')}. ${words.other}`)}
        </Text>
        {copy.purposes.map(({ purpose, tables }) => (
          <View key={purpose}>
            <Text style={styles.purpose} minPresenceAhead={60}>
              {printable(textIn(PURPOSES[purpose].name, language))}
            </Text>
            <Text style={styles.muted}>{printable(words.until + textIn(PURPOSES[purpose].retention, language))}</Text>
            {tables.map(({ table, rows }) => (
              <View key={table}>
                <Text style={styles.table} minPresenceAhead={30}>
                  {printable(`${textIn(TABLE_WORDS[table as keyof typeof TABLE_WORDS], language)} (${rows.length})`)}
                </Text>
                {rows.map((row, at) => (
                  <View key={at} style={styles.row} wrap={false}>
                    {Object.entries(COLUMN_WORDS)
                      .filter(([column]) => isSaid(row[column]))
                      .map(([column, label]) => (
                        <View key={column} style={styles.line}>
                          <Text style={styles.label}>{printable(textIn(label, language))}</Text>
                          <Text style={styles.value}>{say(row[column])}</Text>
                        </View>
                      ))}
                  </View>
                ))}
              </View>
            ))}
          </View>
        ))}
        <Text
          style={styles.foot}
          fixed
          render={({ pageNumber, totalPages }) => `${words.page} ${pageNumber} / ${totalPages}`}
        />
      </Page>
    </Document>,
  );
}

const isSaid = (value: unknown) => value !== null && value !== undefined && value !== '';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:/;
/** Longer ones are cut: a row has to fit on a page, and the JSON copy has the whole. */
const LONGEST = 1500;

function valueWords(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return WORDS[language][value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.map((one) => valueWords(one, language)).join(', ');
  if (typeof value === 'string' && INSTANT.test(value)) {
    const at = new Date(value);
    const time = timeWords(language);
    return `${time.day(at, 'Europe/Paris')}, ${time.time(at, 'Europe/Paris')}`;
  }
  if (value !== null && typeof value === 'object') {
    const text = value as Partial<Record<'fr' | 'en', string>>;
    const inLanguage = text[language === 'FR' ? 'fr' : 'en'];
    if (typeof inLanguage === 'string') return inLanguage.slice(0, LONGEST);
    const parts = Object.values(value).filter(isSaid);
    return parts
      .map((part) => valueWords(part, language))
      .join(', ')
      .slice(0, LONGEST);
  }
  return String(value).slice(0, LONGEST);
}
