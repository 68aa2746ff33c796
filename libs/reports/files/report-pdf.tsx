import { Document, Page, Polyline, renderToBuffer, StyleSheet, Svg, Text, View } from '@react-pdf/renderer';
import { barLengths, groupsOf, type Language, linePoints, type ReportTable, timeWords } from '@parvis/domain';
import { PDF_FONT, printable } from '@parvis/platform/pdf-text';
import type { Report } from '../make-reports';

const ink = '#0f2e33';
const muted = '#4d6669';
const primary = '#0b6b74';
const tint = '#d5e8ea';
const rule = '#cfdfe0';

const LINE = { width: 64, height: 16 };

const styles = StyleSheet.create({
  page: { fontFamily: PDF_FONT, fontSize: 9.5, color: ink, padding: 42, paddingBottom: 54 },
  head: { borderBottomWidth: 2, borderBottomColor: primary, paddingBottom: 12, marginBottom: 18 },
  over: { fontSize: 9, fontWeight: 600, color: primary },
  title: { fontSize: 24, fontWeight: 600, lineHeight: 1.15, marginTop: 2 },
  lead: { color: muted, marginTop: 4 },
  table: { marginBottom: 22 },
  name: { fontSize: 13, fontWeight: 600, lineHeight: 1.2, marginBottom: 6 },
  row: { flexDirection: 'row', gap: 8, paddingVertical: 4, borderBottomWidth: 0.5, borderBottomColor: rule },
  columns: { borderBottomWidth: 1.5, borderBottomColor: primary },
  column: { fontSize: 8.5, fontWeight: 600, lineHeight: 1.2 },
  bar: { height: 4, backgroundColor: tint, marginTop: 2, borderRadius: 2 },
  barFull: { height: 4, backgroundColor: primary, borderRadius: 2 },
  group: { fontSize: 10.5, fontWeight: 600, color: primary, marginTop: 8, marginBottom: 2 },
  note: { fontSize: 8, color: muted, marginTop: 5, lineHeight: 1.35 },
  foot: {
    position: 'absolute',
    left: 42,
    right: 42,
    bottom: 24,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: 8,
    color: muted,
  },
});

const WORDS = {
  FR: { report: 'Rapport', asOf: 'Chiffres au', page: 'page' },
  EN: { report: 'Report', asOf: 'Figures as of', page: 'page' },
} as const;

/** A whole report to hand out: A4, each table with its note. */
export function reportPdf({ about, tables }: Report, language: Language, now: Date): Promise<Buffer> {
  const words = WORDS[language];
  const title = printable(about);
  return renderToBuffer(
    <Document title={`${words.report} – ${title}`} author="Parvis" language={language.toLowerCase()} creationDate={now}>
      <Page size="A4" style={styles.page}>
        <View style={styles.head}>
          <Text style={styles.over}>{words.report}</Text>
          <Text style={styles.title}>{title}</Text>
          <Text style={styles.lead}>{printable(`${words.asOf} ${timeWords(language).day(now, 'Europe/Paris')}`)}</Text>
        </View>
        {tables.map((table) => (
          <TableOf key={table.key} table={table} />
        ))}
        <View style={styles.foot} fixed>
          <Text>{`Parvis · ${title}`}</Text>
          <Text render={({ pageNumber, totalPages }) => `${words.page} ${pageNumber} / ${totalPages}`} />
        </View>
      </Page>
    </Document>,
  );
}

/** Words need more room than figures, but a table of words shares it evenly. */
function widthOf({ columns }: ReportTable, at: number) {
  const isText = columns[at]!.kind === 'TEXT';
  if (!isText) return { width: columns.length > 6 ? 42 : 62, textAlign: 'right' as const };
  return { flex: 1 };
}

function TableOf({ table }: { table: ReportTable }) {
  const lengths = barLengths(table);
  const isShort = table.rows.length <= 12 && table.chart !== 'GROUPS';
  const columns = table.chart === 'GROUPS' ? table.columns.slice(1) : table.columns;
  const shift = table.columns.length - columns.length;
  return (
    <View style={styles.table} wrap={!isShort}>
      <View wrap={false} minPresenceAhead={60}>
        <Text style={styles.name}>{printable(table.title)}</Text>
        {table.rows.length > 0 && (
          <View style={{ ...styles.row, ...styles.columns }}>
            {columns.map((column, at) => (
              <Text key={at} style={{ ...styles.column, ...widthOf(table, at + shift) }}>
                {printable(column.title)}
              </Text>
            ))}
            {table.chart === 'LINES' && <View style={{ width: LINE.width }} />}
          </View>
        )}
      </View>
      {table.chart === 'GROUPS' &&
        groupsOf(table.rows).map((group) => (
          <View key={group.name}>
            <Text style={styles.group} minPresenceAhead={30}>
              {printable(group.name)}
            </Text>
            {group.rows.map((row, line) => (
              <View key={line} style={styles.row} wrap={false}>
                {row.slice(1).map((cell, at) => (
                  <View key={at} style={widthOf(table, at + shift)}>
                    <Text>{printable(cell.printed)}</Text>
                  </View>
                ))}
              </View>
            ))}
          </View>
        ))}
      {(table.chart === 'GROUPS' ? [] : table.rows).map((row, line) => (
        <View key={line} style={styles.row} wrap={false}>
          {row.map((cell, at) => (
            <View key={at} style={widthOf(table, at)}>
              <Text>{printable(cell.printed)}</Text>
              {at === 0 && table.chart === 'BARS' && (
                <View style={styles.bar}>
                  <View style={{ ...styles.barFull, width: `${Math.round(lengths[line]! * 100)}%` }} />
                </View>
              )}
            </View>
          ))}
          {table.chart === 'LINES' && (
            <Svg
              viewBox={`-2 -2 ${LINE.width + 4} ${LINE.height + 4}`}
              style={{ width: LINE.width, height: LINE.height }}
            >
              <Polyline
                points={linePoints(row, table.columns, LINE.width, LINE.height)}
                stroke={primary}
                strokeWidth={1.5}
                fill="none"
              />
            </Svg>
          )}
        </View>
      ))}
      <Text style={styles.note}>{printable(table.note)}</Text>
    </View>
  );
}
