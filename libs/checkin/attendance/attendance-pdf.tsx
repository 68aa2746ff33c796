import { Document, Page, Path, renderToBuffer, StyleSheet, Svg, Text, View } from '@react-pdf/renderer';
import { textIn, timeWords } from '@parvis/domain';
import { loadPdfFont, printable } from '@parvis/platform/pdf-text';
import type { Attendee } from './attendance.queries';
import { attendanceWords } from './attendance.words';
import { presentIn, type Sheet, sheetTitle } from './attendance-sheet';

const ink = '#0f2e33';
const muted = '#4d6669';
const line = '#9db3b5';

const styles = StyleSheet.create({
  page: { fontSize: 9, color: ink, paddingHorizontal: 30, paddingTop: 26, paddingBottom: 40 },
  top: { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end', marginBottom: 8 },
  kind: { fontSize: 9, fontWeight: 600, color: muted },
  event: { fontSize: 15, fontWeight: 600, lineHeight: 1.2 },
  occasion: { fontSize: 11, lineHeight: 1.3 },
  count: { fontSize: 10, fontWeight: 600, textAlign: 'right' },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: line, minHeight: 26, alignItems: 'center' },
  head: { borderTopWidth: 1, borderBottomWidth: 1, borderColor: ink, minHeight: 18, fontWeight: 600, fontSize: 8 },
  number: { width: 24, color: muted },
  name: { width: 190, paddingRight: 6 },
  strong: { fontWeight: 600, fontSize: 10 },
  organisation: { flex: 1, paddingRight: 6 },
  time: { width: 52 },
  signature: {
    width: 170,
    height: 26,
    borderLeftWidth: 0.5,
    borderColor: line,
    paddingLeft: 6,
    justifyContent: 'center',
  },
  detail: { fontSize: 8, color: muted },
  drawn: { height: 22, width: 110 },
  end: { flexDirection: 'row', justifyContent: 'space-between', gap: 24, marginTop: 12 },
  note: { flex: 1, fontSize: 8, color: muted },
  certified: { width: 280, height: 64, borderWidth: 0.5, borderColor: line, padding: 6, fontSize: 8 },
  foot: { position: 'absolute', left: 30, right: 30, bottom: 18, fontSize: 8, color: muted },
});

/** The sheet on A4, across; its head stands on every page. */
export async function attendancePdf(sheet: Sheet): Promise<Buffer> {
  const { familyFor } = await loadPdfFont();
  // Hundreds of rows: only the files of the font that they need.
  const fontFamily = familyFor(JSON.stringify([sheet.event, sheet.occasion, sheet.attendees]));
  const { event, occasion, attendees, language, madeAt } = sheet;
  const words = attendanceWords[language];
  const time = timeWords(language);
  const title = printable(textIn(event.title, language));
  const made = printable(words.made(time.day(madeAt, event.timeZone), time.time(madeAt, event.timeZone)));
  const isCounted = occasion.session?.hasPoint !== false;
  return renderToBuffer(
    <Document title={`${words.title} – ${title}`} author="Parvis" language={language.toLowerCase()}>
      <Page size="A4" orientation="landscape" style={[styles.page, { fontFamily }]}>
        <View style={styles.top} fixed>
          <View style={{ flex: 1, paddingRight: 16 }}>
            <Text style={styles.kind}>{words.title}</Text>
            <Text style={styles.event}>{title}</Text>
            <Text style={styles.occasion}>
              {printable([capital(sheetTitle(sheet)), event.venue].filter(Boolean).join(' · '))}
            </Text>
          </View>
          <Text style={styles.count}>
            {isCounted ? words.present(presentIn(attendees), attendees.length) : words.toSign}
          </Text>
        </View>
        <View style={[styles.row, styles.head]} fixed>
          <Text style={styles.number}>{words.number}</Text>
          <Text style={styles.name}>{`${words.name}, ${words.givenName.toLowerCase()}`}</Text>
          <Text style={styles.organisation}>{`${words.organisation}, ${words.jobTitle.toLowerCase()}`}</Text>
          <Text style={styles.time}>{words.arrived}</Text>
          <Text style={styles.time}>{words.left}</Text>
          <Text style={[styles.signature, { height: 'auto', borderLeftWidth: 0 }]}>{words.signature}</Text>
        </View>
        {attendees.map((attendee, at) => (
          <Row key={attendee.ticketId} attendee={attendee} place={at + 1} sheet={sheet} />
        ))}
        <View style={styles.end} wrap={false}>
          <Text style={styles.note}>{isCounted ? words.fromScans : words.onPaper}</Text>
          <View style={styles.certified}>
            <Text>{words.certified}</Text>
            <Text style={{ marginTop: 4 }}>{words.certifier}</Text>
          </View>
        </View>
        <Text
          style={styles.foot}
          fixed
          render={({ pageNumber, totalPages }) => `${made}  ·  ${words.page(pageNumber, totalPages)}`}
        />
      </Page>
    </Document>,
  );
}

function Row({ attendee, place, sheet: { event, language } }: { attendee: Attendee; place: number; sheet: Sheet }) {
  const time = timeWords(language);
  const at = (instant: Date | null) => (instant ? time.time(instant, event.timeZone) : '');
  const { signature } = attendee;
  return (
    <View style={styles.row} wrap={false}>
      <Text style={styles.number}>{place}</Text>
      <Text style={styles.name}>
        <Text style={styles.strong}>{printable(attendee.familyName)}</Text> {printable(attendee.givenName)}
      </Text>
      <View style={styles.organisation}>
        {attendee.organisationName && <Text>{printable(attendee.organisationName)}</Text>}
        {attendee.jobTitle && <Text style={styles.detail}>{printable(attendee.jobTitle)}</Text>}
      </View>
      <Text style={styles.time}>{at(attendee.enteredAt)}</Text>
      <Text style={styles.time}>{at(attendee.leftAt)}</Text>
      <View style={styles.signature}>
        {signature && (
          <Svg viewBox={`0 0 ${signature.width} ${signature.height}`} style={styles.drawn}>
            <Path d={signature.path} stroke={ink} strokeWidth={signature.width / 120} fill="none" />
          </Svg>
        )}
      </View>
    </View>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
