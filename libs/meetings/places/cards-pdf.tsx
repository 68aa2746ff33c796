import { Document, Page, Path, renderToBuffer, StyleSheet, Svg, Text, View } from '@react-pdf/renderer';
import { type Language, type Text as Said, textIn } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { PDF_FONT, printable } from '@parvis/platform/pdf-text';
import { qrPath } from '@parvis/registration';

const ink = '#0f2e33';
const muted = '#4d6669';
const primary = '#0b6b74';
/** Two on a sheet of A4, each a sheet of A5. */
const A_SHEET = 2;

const styles = StyleSheet.create({
  page: { fontFamily: PDF_FONT, color: ink },
  card: {
    // A hair less than half of A4, so that two always share a sheet.
    height: 420,
    paddingHorizontal: 42,
    paddingVertical: 34,
    flexDirection: 'row',
    justifyContent: 'space-between',
    borderBottomWidth: 0.75,
    borderBottomColor: '#cfdfe0',
    borderBottomStyle: 'dashed',
  },
  left: { flex: 1, justifyContent: 'space-between' },
  event: { fontSize: 13, fontWeight: 600, color: primary },
  word: { fontSize: 26, fontWeight: 600, lineHeight: 1.1 },
  number: { fontSize: 170, fontWeight: 600, lineHeight: 1 },
  long: { fontSize: 52, fontWeight: 600, lineHeight: 1.1 },
  zone: { fontSize: 24, fontWeight: 600 },
  right: { width: 150, justifyContent: 'flex-end', alignItems: 'center' },
  hint: { fontSize: 11, color: muted, textAlign: 'center', marginTop: 8, lineHeight: 1.3 },
  none: { padding: 60, fontSize: 16 },
});

const words = {
  FR: {
    title: 'Cartons de table',
    table: 'Table',
    hint: 'Qui se rencontre ici, et quand\u202f: scannez ce code.',
    booth: (name: string) => `Réservée à ${name}`,
    none: 'Aucune table sur le plan.',
  },
  EN: {
    title: 'Table cards',
    table: 'Table',
    hint: 'Who meets here, and when: scan this code.',
    booth: (name: string) => `Reserved to ${name}`,
    none: 'No table on the plan.',
  },
};

export interface Card {
  id: string;
  label: string;
  number: number | null;
  zone: string | null;
  booth: string | null;
}

/** Every place where people sit down, in the order of the plan; a room by video has no table to put a card on. */
export const readCards = (db: Queryable, eventId: string): Promise<Card[]> =>
  db.query<Card>(
    `select t.id, t.label, t.number, z.name as zone, o.name as booth
     from meeting_table t
     left join meeting_zone z on z.id = t.zone_id
     left join exhibitor x on x.id = t.exhibitor_id left join organisation o on o.id = x.organisation_id
     where t.event_id = $1 and t.removed_at is null and t.video_url is null
     order by t.position, t.id`,
    [eventId],
  );

interface Printing {
  title: Said;
  language: Language;
  now: Date;
  /** The page that says who meets at a table. */
  addressOf: (tableId: string) => string;
}

/** A card for each table, to be cut in two: the number to be read from afar, and the way to who meets there. */
export function cardsPdf(cards: readonly Card[], { title, language, now, addressOf }: Printing): Promise<Buffer> {
  const text = words[language];
  const event = printable(textIn(title, language));
  const sheets = Array.from({ length: Math.ceil(cards.length / A_SHEET) }, (_, n) =>
    cards.slice(n * A_SHEET, (n + 1) * A_SHEET),
  );
  return renderToBuffer(
    <Document title={`${event} – ${text.title}`} author="Parvis" language={language.toLowerCase()} creationDate={now}>
      {sheets.length === 0 && (
        <Page size="A4" style={styles.page}>
          <Text style={styles.none}>{printable(text.none)}</Text>
        </Page>
      )}
      {sheets.map((sheet) => (
        <Page key={sheet[0]!.id} size="A4" style={styles.page}>
          {sheet.map((card) => (
            <View key={card.id} style={styles.card} wrap={false}>
              <View style={styles.left}>
                <Text style={styles.event}>{event}</Text>
                {card.number === null ? (
                  <Text style={styles.long}>{printable(card.label)}</Text>
                ) : (
                  <View>
                    <Text style={styles.word}>{text.table}</Text>
                    <Text style={styles.number}>{String(card.number)}</Text>
                  </View>
                )}
                <View>
                  {card.zone && <Text style={styles.zone}>{printable(card.zone)}</Text>}
                  {card.booth && <Text style={styles.event}>{printable(text.booth(card.booth))}</Text>}
                </View>
              </View>
              <View style={styles.right}>
                <Qr content={addressOf(card.id)} />
                <Text style={styles.hint}>{printable(text.hint)}</Text>
              </View>
            </View>
          ))}
        </Page>
      ))}
    </Document>,
  );
}

function Qr({ content }: { content: string }) {
  const { size, path } = qrPath(content);
  return (
    <Svg viewBox={`0 0 ${size} ${size}`} style={{ width: 140, height: 140 }}>
      <Path d={path} fill="#000000" />
    </Svg>
  );
}
