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
  // No line height: a page that has one shows no text that is made for each page, its number for one.
  page: { fontFamily: PDF_FONT, fontSize: 9.5, color: ink, padding: 42, paddingBottom: 54 },
  head: { borderBottomWidth: 2, borderBottomColor: primary, paddingBottom: 12, marginBottom: 16 },
  over: { fontSize: 9, fontWeight: 600, color: primary },
  title: { fontSize: 26, fontWeight: 600, lineHeight: 1.15, marginTop: 2 },
  lead: { fontSize: 11, color: muted, lineHeight: 1.35, marginTop: 4 },
  day: { fontSize: 15, fontWeight: 600, lineHeight: 1.2, marginBottom: 8 },
  sequence: { fontSize: 10.5, fontWeight: 600, color: primary, marginTop: 10, marginBottom: 4 },
  row: { flexDirection: 'row', gap: 12, paddingVertical: 5, borderTopWidth: 0.5, borderTopColor: rule },
  time: { width: 68, fontSize: 10, fontWeight: 600, lineHeight: 1.35 },
  what: { flex: 1 },
  name: { fontSize: 10.5, fontWeight: 600, lineHeight: 1.25 },
  facts: { color: muted, fontSize: 9, lineHeight: 1.35 },
  abstract: { fontSize: 9.5, lineHeight: 1.35, marginTop: 2 },
  // A line height goes with the size that is said beside it; what is inherited does not count.
  people: { marginTop: 2 },
  introduced: { fontSize: 9.5, lineHeight: 1.35 },
  pause: { color: muted },
  person: { fontWeight: 600 },
  foot: { position: 'absolute', left: 42, bottom: 24, fontSize: 8, color: muted },
  pageNumber: { position: 'absolute', left: 42, right: 42, bottom: 24, fontSize: 8, color: muted, textAlign: 'right' },
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
              // Never a heading without what it heads; a text longer than a page has to break all the same.
              <View key={session.id} wrap={lengthOf(session, language) > MOST_KEPT_TOGETHER}>
                <Heading session={session} before={sessions.slice(0, at)} language={language} />
                <Row session={session} language={language} timeZone={event.timeZone} />
              </View>
            ))}
          </View>
        ))}
        <Text style={styles.foot} fixed>
          {printable(
            `${words.version(programme.version, time.shortDay(changedAt, event.timeZone))} · ${words.change} ${address}`,
          )}
        </Text>
        <Text
          style={styles.pageNumber}
          fixed
          render={({ pageNumber, totalPages }) => words.of(pageNumber, totalPages)}
        />
      </Page>
    </Document>,
  );
}

interface RowProps {
  session: Session;
  language: Language;
}

/** Characters; about half a page. */
const MOST_KEPT_TOGETHER = 2_500;

const lengthOf = ({ abstract, speakers }: Session, language: Language) =>
  textIn(abstract, language).length + speakers.length * 60;

/** The sequence, where one begins: a break does not end it. */
function Heading({ session, before, language }: RowProps & { before: readonly Session[] }) {
  const last = before.findLast(({ sequence }) => sequence);
  if (!session.sequence || session.sequence.id === last?.sequence?.id) return null;
  return <Text style={styles.sequence}>{printable(textIn(session.sequence.title, language))}</Text>;
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
    <View style={styles.row}>
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
            {session.speakers.map((one, at) => {
              const { name, facts } = introduced(one, language);
              return (
                <Text key={one.personId} style={styles.introduced}>
                  {at > 0 && ' · '}
                  <Text style={{ ...styles.introduced, ...styles.person }}>{printable(name)}</Text>
                  {facts && ` ${printable(facts)}`}
                </Text>
              );
            })}
          </Text>
        )}
      </View>
    </View>
  );
}

/** A name and what follows it. A line may break where the weight changes, so that the comma stays with the name. */
function introduced({ name, jobTitle, organisationName, role }: Session['speakers'][number], language: Language) {
  const what = programmeWords[language].roles[role];
  const facts = [jobTitle, organisationName].filter(Boolean).join(', ');
  return {
    name: facts ? `${name},` : name,
    facts: [facts, what && `(${what})`].filter(Boolean).join(' '),
  };
}

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
