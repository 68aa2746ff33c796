import { Document, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { Session } from '@parvis/contract/resolvers';
import { type Language, textIn, timeWords } from '@parvis/domain';
import { PDF_FONT, printable } from '@parvis/platform/pdf-text';
import { capitalised } from './programme-pdf';
import { programmeWords } from './programme.words';
import { daysOf, type Publication } from './publication';

const ink = '#0f2e33';
const muted = '#4d6669';
const primary = '#0b6b74';

interface Sheet {
  room: string;
  building: string | null;
  sessions: Session[];
}

/** Which doors on which days; each left out for all. */
export interface DoorChoice {
  roomId?: string;
  /** `2024-11-28` */
  day?: string;
}

/** One sheet for each room and day with something in it; undefined where the choice leaves none. */
export function doorSheets(
  publication: Publication,
  choice: DoorChoice,
  language: Language,
): Promise<Buffer> | undefined {
  const { event, programme, changedAt } = publication;
  const words = programmeWords[language];
  const sheets = [...daysOf(publication)]
    .filter(([day]) => choice.day === undefined || day === choice.day)
    .flatMap(([, sessions]) =>
      programme.rooms
        .filter(({ id }) => choice.roomId === undefined || id === choice.roomId)
        .map(({ id, name, building }): Sheet => ({
          room: name,
          building: building ?? null,
          sessions: sessions.filter(({ room }) => room?.id === id),
        })),
    )
    .filter(({ sessions }) => sessions.length > 0);
  if (sheets.length === 0) return undefined;
  const title = printable(textIn(event.title, language));
  const time = timeWords(language);
  return renderToBuffer(
    <Document title={title} author="Parvis" language={language.toLowerCase()} creationDate={changedAt}>
      {sheets.map((sheet) => {
        const look = lookFor(sheet.sessions.length);
        const [first] = sheet.sessions;
        return (
          <Page key={`${sheet.room}-${first!.id}`} size="A4" style={look.page}>
            <View style={look.band} fixed>
              <Text style={look.event}>{title}</Text>
              <Text style={look.room}>{printable(sheet.room)}</Text>
              <Text style={look.day}>
                {printable(
                  [capitalised(time.dayOfYear(first!.startsAt, event.timeZone)), sheet.building]
                    .filter(Boolean)
                    .join(' · '),
                )}
              </Text>
            </View>
            <View style={look.list}>
              {sheet.sessions.map((session) => (
                <View key={session.id} style={look.row} wrap={false}>
                  <View style={look.times}>
                    <Text style={look.start}>{time.time(session.startsAt, event.timeZone)}</Text>
                    <Text style={look.end}>{time.time(session.endsAt, event.timeZone)}</Text>
                  </View>
                  <View style={look.what}>
                    <Text style={look.name}>{printable(textIn(session.title, language))}</Text>
                    <Text style={look.facts}>{printable(factsOf(session, language))}</Text>
                  </View>
                </View>
              ))}
            </View>
            <Text style={look.foot} fixed>
              {printable(words.version(programme.version, time.shortDay(changedAt, event.timeZone)))}
            </Text>
          </Page>
        );
      })}
    </Document>,
  );
}

function factsOf(session: Session, language: Language): string {
  const words = programmeWords[language];
  return [
    session.kind !== 'BREAK' && words.kinds[session.kind],
    session.capacity !== null && words.seats(session.capacity),
    session.speakers.map(({ name }) => name).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** As large as the day allows: a door is read from a corridor. */
function lookFor(sessions: number) {
  const scale = sessions <= 4 ? 1 : sessions <= 6 ? 0.85 : sessions <= 9 ? 0.7 : sessions <= 11 ? 0.58 : 0.46;
  return StyleSheet.create({
    page: { fontFamily: PDF_FONT, color: ink, paddingBottom: 40 },
    band: { backgroundColor: primary, color: '#ffffff', paddingHorizontal: 42, paddingTop: 32, paddingBottom: 28 },
    event: { fontSize: 13, fontWeight: 600 },
    room: { fontSize: 46, fontWeight: 600, lineHeight: 1.1, marginTop: 6 },
    day: { fontSize: 18, marginTop: 6 },
    list: { paddingHorizontal: 42, paddingTop: 10 },
    row: {
      flexDirection: 'row',
      gap: 24,
      paddingVertical: 15 * scale,
      borderBottomWidth: 1,
      borderBottomColor: '#cfdfe0',
    },
    times: { width: 96 * scale + 20 },
    start: { fontSize: 32 * scale, fontWeight: 600, lineHeight: 1.1 },
    end: { fontSize: 18 * scale, color: muted },
    what: { flex: 1, justifyContent: 'center' },
    name: { fontSize: Math.max(22 * scale, 13), fontWeight: 600, lineHeight: 1.2 },
    facts: { fontSize: Math.max(13 * scale + 1, 9), color: muted, lineHeight: 1.3, marginTop: 3 },
    foot: { position: 'absolute', left: 42, bottom: 20, fontSize: 8, color: muted },
  });
}
