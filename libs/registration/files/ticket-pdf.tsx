import { Document, Page, Path, renderToBuffer, StyleSheet, Svg, Text, View } from '@react-pdf/renderer';
import { type Language, spellTicketCode, textIn } from '@parvis/domain';
import { PDF_FONT, printable } from '@parvis/platform/pdf-text';
import type { TicketDocument } from '../registration.queries';
import { daysOf, hoursOf } from './event-times';
import { qrPath } from './qr-code';
import { placeOf } from './ticket-calendar';
import { ticketWords } from './ticket.words';

const ink = '#0f2e33';
const muted = '#4d6669';
const primary = '#0b6b74';

const styles = StyleSheet.create({
  page: { fontFamily: PDF_FONT, fontSize: 11, color: ink, backgroundColor: '#ffffff' },
  band: { backgroundColor: primary, color: '#ffffff', paddingHorizontal: 24, paddingTop: 16, paddingBottom: 18 },
  brand: { fontSize: 8, fontWeight: 600, letterSpacing: 1.5 },
  title: { fontSize: 19, fontWeight: 600, lineHeight: 1.2, marginTop: 8 },
  body: { paddingHorizontal: 24, paddingTop: 14, flexGrow: 1 },
  row: { flexDirection: 'row', gap: 16 },
  fact: { marginBottom: 9, flexGrow: 1, flexBasis: 0 },
  label: { fontSize: 8, fontWeight: 600, color: muted, marginBottom: 1 },
  value: { fontSize: 11, lineHeight: 1.3 },
  holder: { fontSize: 15, fontWeight: 600, lineHeight: 1.25 },
  organisation: { fontSize: 11, color: muted },
  door: { alignItems: 'center', marginTop: 'auto', paddingBottom: 18 },
  code: { fontSize: 10, fontWeight: 600, letterSpacing: 0.6 },
  note: { fontSize: 8, color: muted, marginTop: 3, textAlign: 'center' },
  void: { fontSize: 15, fontWeight: 600, color: '#b3261e', marginVertical: 48 },
});

/** The ticket on one A6 page, which fits a phone, a badge holder and a quarter of a printed sheet. */
export function ticketPdf(ticket: TicketDocument, doorCode: string, language: Language): Promise<Buffer> {
  const words = ticketWords[language];
  const title = printable(textIn(ticket.eventTitle, language));
  return renderToBuffer(
    <Document title={`${words.ticket} – ${title}`} author="Parvis" language={language.toLowerCase()}>
      <Page size="A6" style={styles.page}>
        <View style={styles.band}>
          <Text style={styles.brand}>PARVIS</Text>
          <Text style={{ ...styles.title, ...(title.length > 60 && { fontSize: 14 }) }}>{title}</Text>
        </View>
        <View style={styles.body}>
          <View style={styles.fact}>
            <Text style={styles.label}>{words.holder}</Text>
            <Text style={styles.holder}>{printable(ticket.holderName)}</Text>
            {ticket.organisationName && <Text style={styles.organisation}>{printable(ticket.organisationName)}</Text>}
          </View>
          <View style={styles.row}>
            <View style={styles.fact}>
              <Text style={styles.label}>{words.when}</Text>
              <Text style={styles.value}>{printable(daysOf(ticket, language))}</Text>
              <Text style={styles.value}>{printable(hoursOf(ticket, language))}</Text>
            </View>
            <View style={styles.fact}>
              <Text style={styles.label}>{words.where}</Text>
              <Text style={styles.value}>{printable(placeOf(ticket) ?? words.placeToCome)}</Text>
            </View>
          </View>
          <View style={styles.door}>
            {ticket.status === 'CANCELLED' ? (
              <Text style={styles.void}>{words.cancelled}</Text>
            ) : (
              <QrCode code={doorCode} />
            )}
            <Text style={styles.code}>{spellTicketCode(ticket.code)}</Text>
            <Text style={styles.note}>{words.showAtDoor}</Text>
          </View>
        </View>
      </Page>
    </Document>,
  );
}

function QrCode({ code }: { code: string }) {
  const { size, path } = qrPath(code);
  return (
    <Svg viewBox={`0 0 ${size} ${size}`} style={{ width: 138, height: 138 }}>
      <Path d={path} fill="#000000" />
    </Svg>
  );
}
