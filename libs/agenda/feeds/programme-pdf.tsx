import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { Session } from '@parvis/contract/resolvers';
import { type Language, textIn, timeWords } from '@parvis/domain';
import { PDF_FONT, printable } from '@parvis/platform/pdf-text';
import { daysOf, type Publication } from './publication';
import { programmeWords } from './programme.words';

const ink = '#0f2e33';
const muted = '#4d6669';
const primary = '#0b6b74';
const rule = '#cfdfe0';

const styles = StyleSheet.create({
  page: { fontFamily: PDF_FONT, fontSize: 9.5, lineHeight: 1.35, color: ink, padding: 42, paddingBottom: 54 },
  head: { borderBottomWidth: 2, borderBottomColor: primary, paddingBottom: 12, marginBottom: 16 },
  over: { fontSize: 9, fontWeight: 600, color: primary },
  title: { fontSize: 26, fontWeight: 600, lineHeight: 1.15, marginTop: 2 },
  lead: { fontSize: 11, color: muted, marginTop: 4 },
  day: { fontSize: 15, fontWeight: 600, lineHeight: 1.2, marginBottom: 8 },
  sequence: { fontSize: 10.5, fontWeight: 600, color: primary, marginTop: 10, marginBottom: 4 },
  row: { flexDirection: 'row', gap: 12, paddingVertical: 5, borderTopWidth: 0.5, borderTopColor: rule },
  time: { width: 68, fontSize: 10, fontWeight: 600 },
  what: { flex: 1 },
  name: { fontSize: 10.5, fontWeight: 600, lineHeight: 1.25 },
  facts: { color: muted, fontSize: 9 },
  abstract: { marginTop: 2 },
  people: { marginTop: 2 },
  pause: { color: muted },
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

/** The programme to hand out: A4, each day from a page of its own. */
export function programmePdf(publication: Publication, language: Language, publicUrl: string): Promise<Buffer> {
  const { event, programme, changedAt } = publication;
  const words = programmeWords[language];
  const time = timeWords(language);
  const title = printable(textIn(event.title, language));
  const days = [...daysOf(publication).values()];
  const lead = [capitalised(time.days(event.startsAt, event.endsAt, event.timeZone)), event.venue, event.address];
  const address = `${publicUrl}/evenements/${event.slug}/programme`.replace(/^https?:\/\//, '');
  return renderToBuffer(
    <Document
      title={`${words.programme} – ${title}`}
      author="Parvis"
      language={language.toLowerCase()}
      creationDate={changedAt}
    >
      <Page size="A4" style={styles.page}>
        <View style={styles.head}>
          <Text style={styles.over}>{words.programme}</Text>
          <Text style={styles.title}>{title}</Text>
          <Text style={styles.lead}>{printable(lead.filter(Boolean).join(' · '))}</Text>
        </View>
        {days.length === 0 && <Text>{words.nothing}</Text>}
        {days.map((sessions, n) => (
          <View key={sessions[0]!.id} break={n > 0}>
            <Text style={styles.day}>
              {printable(capitalised(time.dayOfYear(sessions[0]!.startsAt, event.timeZone)))}
            </Text>
            {sessions.map((session, at) => (
              <View key={session.id}>
                <Heading session={session} before={sessions[at - 1]} language={language} />
                <Row session={session} language={language} timeZone={event.timeZone} />
              </View>
            ))}
          </View>
        ))}
        <View style={styles.foot} fixed>
          <Text>
            {printable(
              `${words.version(programme.version, time.shortDay(changedAt, event.timeZone))} · ${words.change} ${address}`,
            )}
          </Text>
          <Text render={({ pageNumber, totalPages }) => words.of(pageNumber, totalPages)} />
        </View>
      </Page>
    </Document>,
  );
}

interface RowProps {
  session: Session;
  language: Language;
}

/** The sequence, where one begins. */
function Heading({ session, before, language }: RowProps & { before: Session | undefined }) {
  if (!session.sequence || session.sequence.id === before?.sequence?.id) return null;
  return (
    <Text style={styles.sequence} minPresenceAhead={40}>
      {printable(textIn(session.sequence.title, language))}
    </Text>
  );
}

function Row({ session, language, timeZone }: RowProps & { timeZone: string }) {
  const words = programmeWords[language];
  const isPause = session.kind === 'BREAK';
  const facts = [
    !isPause && words.kinds[session.kind],
    session.room?.name,
    session.track && textIn(session.track.name, language),
    !isPause && words.inOther[session.language],
    session.capacity !== null && words.seats(session.capacity),
  ];
  const abstract = textIn(session.abstract, language);
  return (
    <View style={styles.row} wrap={false}>
      <Text style={styles.time}>
        {printable(timeWords(language).times(session.startsAt, session.endsAt, timeZone))}
      </Text>
      <View style={styles.what}>
        <Text style={isPause ? { ...styles.name, ...styles.pause } : styles.name}>
          {printable(textIn(session.title, language))}
        </Text>
        {facts.some(Boolean) && <Text style={styles.facts}>{printable(facts.filter(Boolean).join(' · '))}</Text>}
        {abstract !== '' &&
          abstract.split('\n').map((paragraph, n) => (
            <Text key={n} style={styles.abstract}>
              {printable(paragraph)}
            </Text>
          ))}
        {session.speakers.length > 0 && (
          <Text style={styles.people}>
            {printable(session.speakers.map((one) => introduced(one, language)).join(' · '))}
          </Text>
        )}
      </View>
    </View>
  );
}

function introduced({ name, jobTitle, organisationName, role }: Session['speakers'][number], language: Language) {
  const what = programmeWords[language].roles[role];
  return [name, jobTitle, organisationName].filter(Boolean).join(', ') + (what && ` (${what})`);
}

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
