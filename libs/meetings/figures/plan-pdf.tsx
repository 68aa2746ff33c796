import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { type Language, textIn, timeWords } from '@parvis/domain';
import { PDF_FONT, printable } from '@parvis/platform/pdf-text';
import type { PlanBy, PlanEvent, PlanLine, PlanParty, PlanSheet } from './plan-rows';
import { planWords } from './plan.words';

const ink = '#0f2e33';
const muted = '#4d6669';
const primary = '#0b6b74';

const styles = StyleSheet.create({
  page: { fontFamily: PDF_FONT, color: ink, fontSize: 11, paddingBottom: 52 },
  band: { backgroundColor: primary, color: '#ffffff', paddingHorizontal: 42, paddingTop: 30, paddingBottom: 24 },
  event: { fontSize: 12, fontWeight: 600 },
  title: { fontSize: 34, fontWeight: 600, lineHeight: 1.1, marginTop: 4 },
  subtitle: { fontSize: 13, marginTop: 4 },
  count: { fontSize: 12, marginTop: 6 },
  body: { paddingHorizontal: 42 },
  day: { fontSize: 14, fontWeight: 600, color: primary, marginTop: 20, marginBottom: 4 },
  line: { flexDirection: 'row', gap: 16, paddingVertical: 8, borderBottomWidth: 0.75, borderBottomColor: '#cfdfe0' },
  times: { width: 78 },
  start: { fontSize: 17, fontWeight: 600, lineHeight: 1.1 },
  end: { color: muted },
  who: { flex: 1 },
  name: { fontSize: 13, fontWeight: 600, lineHeight: 1.25 },
  facts: { color: muted, lineHeight: 1.3 },
  place: { width: 110, textAlign: 'right', fontSize: 14, fontWeight: 600 },
  came: { fontSize: 9, color: muted, textAlign: 'right' },
  none: { marginTop: 28, fontSize: 13 },
  foot: {
    position: 'absolute',
    left: 42,
    right: 42,
    bottom: 22,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: 8,
    color: muted,
  },
});

interface Printing {
  event: PlanEvent;
  by: PlanBy;
  now: Date;
  language: Language;
}

/** A sheet of A4 for each table, person or organisation, to stand on a table or to be handed out. */
export function planPdf(sheets: readonly PlanSheet[], { event, by, now, language }: Printing): Promise<Buffer> {
  const words = planWords[language];
  const time = timeWords(language);
  const title = printable(textIn(event.title, language));
  const printed = `${time.shortDay(now, event.timeZone)}, ${time.time(now, event.timeZone)}`;
  const pages: readonly (PlanSheet | undefined)[] = sheets.length > 0 ? sheets : [undefined];
  return renderToBuffer(
    <Document
      title={`${title} – ${words.sheet[by]}`}
      author="Parvis"
      language={language.toLowerCase()}
      creationDate={now}
    >
      {pages.map((sheet) => (
        <Page key={sheet?.key ?? 'none'} size="A4" style={styles.page}>
          <View style={styles.band}>
            <Text style={styles.event}>{title}</Text>
            <Text style={styles.title}>{printable(sheet?.title ?? words.sheet[by])}</Text>
            {sheet?.subtitle && <Text style={styles.subtitle}>{printable(sheet.subtitle)}</Text>}
            {sheet && (
              <Text style={styles.count}>{printable(`${words.subject[by]} · ${words.count(sheet.lines.length)}`)}</Text>
            )}
          </View>
          <View style={styles.body}>
            {sheet ? (
              daysOf(sheet.lines, event.timeZone, language).map(([day, lines]) => (
                <View key={day}>
                  <Text style={styles.day} minPresenceAhead={60}>
                    {printable(day)}
                  </Text>
                  {lines.map((line) => (
                    <Line
                      key={line.meeting.id + line.own.personId}
                      line={line}
                      by={by}
                      event={event}
                      language={language}
                    />
                  ))}
                </View>
              ))
            ) : (
              <Text style={styles.none}>{printable(words.none)}</Text>
            )}
          </View>
          <View style={styles.foot} fixed>
            <Text>{printable(words.printed(printed))}</Text>
            <Text render={({ subPageNumber, subPageTotalPages }) => words.page(subPageNumber, subPageTotalPages)} />
          </View>
        </Page>
      ))}
    </Document>,
  );
}

interface LineProps {
  line: PlanLine;
  by: PlanBy;
  event: PlanEvent;
  language: Language;
}

function Line({ line: { meeting, own, other }, by, event, language }: LineProps) {
  const words = planWords[language];
  const time = timeWords(language);
  const isSettled = meeting.came !== 'EXPECTED' && meeting.came !== 'PRESUMED_HELD';
  return (
    <View style={styles.line} wrap={false}>
      <View style={styles.times}>
        <Text style={styles.start}>{time.time(meeting.startsAt, event.timeZone)}</Text>
        <Text style={styles.end}>{time.time(meeting.endsAt, event.timeZone)}</Text>
      </View>
      <View style={styles.who}>
        {by === 'people' ? (
          <Party party={other} />
        ) : (
          <>
            <Party party={own} />
            <View style={{ height: 4 }} />
            <Party party={other} />
          </>
        )}
      </View>
      {(by !== 'tables' || isSettled) && (
        <View>
          {by !== 'tables' && <Text style={styles.place}>{printable(meeting.table)}</Text>}
          {isSettled && <Text style={styles.came}>{printable(words.cames[meeting.came])}</Text>}
        </View>
      )}
    </View>
  );
}

function Party({ party: { name, jobTitle, organisationName } }: { party: PlanParty }) {
  const facts = [jobTitle, organisationName].filter(Boolean).join(', ');
  return (
    <View>
      <Text style={styles.name}>{printable(name)}</Text>
      {facts !== '' && <Text style={styles.facts}>{printable(facts)}</Text>}
    </View>
  );
}

function daysOf(lines: readonly PlanLine[], timeZone: string, language: Language): [string, PlanLine[]][] {
  const days = new Map<string, PlanLine[]>();
  for (const line of lines) {
    const day = timeWords(language).dayOfYear(line.meeting.startsAt, timeZone);
    const name = day.charAt(0).toLocaleUpperCase() + day.slice(1);
    days.set(name, [...(days.get(name) ?? []), line]);
  }
  return [...days];
}
