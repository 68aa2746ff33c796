import type { College, MeetingCame } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { meetingCame } from '../on-the-day/meeting-came.sql';

export type PlanBy = 'tables' | 'people' | 'organisations';

export interface PlanParty {
  personId: string;
  name: string;
  familyName: string;
  jobTitle: string | null;
  organisationId: string | null;
  organisationName: string | null;
  college: College | null;
}

export interface PlanMeeting {
  id: string;
  startsAt: Date;
  endsAt: Date;
  tableId: string;
  table: string;
  position: number;
  came: MeetingCame;
  parties: [PlanParty, PlanParty];
}

/** A sheet: the meetings at one table, of one person, or of the people of one organisation. */
export interface PlanSheet {
  key: string;
  title: string;
  subtitle: string | null;
  lines: PlanLine[];
}

export interface PlanLine {
  meeting: PlanMeeting;
  /** Of the sheet's own side; at a table, who asked. */
  own: PlanParty;
  other: PlanParty;
}

export interface PlanEvent {
  id: string;
  slug: string;
  title: Text;
  timeZone: string;
}

/** Booked meetings of an event in the order of time. */
export function readPlanMeetings(db: Queryable, eventId: string, now: Date): Promise<PlanMeeting[]> {
  const party = (p: string, o: string) => `json_build_object('personId', ${p}.id,
    'name', ${p}.given_name || ' ' || ${p}.family_name, 'familyName', ${p}.family_name, 'jobTitle', ${p}.job_title,
    'organisationId', ${o}.id, 'organisationName', ${o}.name, 'college', ${o}.college)`;
  return db.query<PlanMeeting>(
    `select m.id, s.starts_at as "startsAt", s.ends_at as "endsAt", t.id as "tableId", t.label as "table", t.position,
       ${meetingCame('m', 's', '$2::timestamptz')} as came, json_build_array(${party('p', 'po')}, ${party('q', 'qo')}) as parties
     from meeting m
     join meeting_request r on r.id = m.request_id
     join slot s on s.id = m.slot_id
     join meeting_table t on t.id = m.table_id
     join person p on p.id = r.from_person_id left join organisation po on po.id = p.organisation_id
     join person q on q.id = r.to_person_id left join organisation qo on qo.id = q.organisation_id
     where m.event_id = $1 and m.status = 'BOOKED'
     order by s.starts_at, t.position, m.id`,
    [eventId, now],
  );
}

/** The meetings as sheets to hand out, in the order in which one looks for them. */
export function sheetsOf(meetings: readonly PlanMeeting[], by: PlanBy): PlanSheet[] {
  const sheets = new Map<string, PlanSheet & { order: string }>();
  const put = (key: string, head: { title: string; subtitle: string | null; order: string }, line: PlanLine) => {
    const sheet = sheets.get(key) ?? { key, ...head, lines: [] };
    sheet.lines.push(line);
    sheets.set(key, sheet);
  };
  for (const meeting of meetings) {
    const [one, other] = meeting.parties;
    const lines = [
      { meeting, own: one, other },
      { meeting, own: other, other: one },
    ];
    if (by === 'tables') {
      const order = String(meeting.position).padStart(8, '0');
      put(meeting.tableId, { title: meeting.table, subtitle: null, order }, lines[0]!);
      continue;
    }
    for (const line of lines) {
      const { own } = line;
      if (by === 'people') {
        const subtitle = [own.jobTitle, own.organisationName].filter(Boolean).join(', ') || null;
        put(own.personId, { title: own.name, subtitle, order: `${own.familyName} ${own.name}` }, line);
      } else if (own.organisationId) {
        const title = own.organisationName!;
        put(own.organisationId, { title, subtitle: null, order: title }, line);
      }
    }
  }
  const collator = new Intl.Collator('fr', { numeric: true });
  return [...sheets.values()]
    .sort((one, other) => collator.compare(one.order, other.order))
    .map(({ key, title, subtitle, lines }) => ({ key, title, subtitle, lines }));
}
