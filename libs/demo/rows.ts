import type { Tx } from '@parvis/platform';

/** The tables that the demo fills, each after those it refers to. */
const TABLES = [
  'organisation',
  'organisation_domain',
  'person',
  'staff_member',
  'event_role',
  'quota',
  'ticket_kind',
  'ticket_kind_quota',
  'ticket',
  'form_question',
  'ticket_answer',
  'consent',
  'room',
  'track',
  'sequence',
  'session',
  'session_speaker',
  'session_follow',
  'slot',
  'meeting_zone',
  'meeting_table',
  'speaker_profile',
  'exhibitor',
  'exhibitor_member',
  'meeting_period',
  'meeting_tag',
  'meeting_profile',
  'meeting_profile_tag',
  'meeting_suggestion',
  'meeting_request',
  'meeting',
  'meeting_note',
  'meeting_report',
  'seat',
  'meeting_saying',
  'scan',
  'poll',
  'question',
  'vote',
  'ballot',
  'answer',
  'wall_word',
  'speaker_question',
] as const;

export type Table = (typeof TABLES)[number];

/** Rows to insert, by table, with the names of the columns as keys. */
export class Rows {
  private readonly byTable = new Map<Table, object[]>();

  add<Row extends object>(table: Table, row: Row): Row {
    const rows = this.byTable.get(table);
    if (rows) rows.push(row);
    else this.byTable.set(table, [row]);
    return row;
  }

  of(table: Table): readonly object[] {
    return this.byTable.get(table) ?? [];
  }

  /** One statement a table: every constraint has its say. */
  async insert(tx: Tx): Promise<void> {
    for (const table of TABLES) {
      const rows = this.of(table);
      if (rows.length === 0) continue;
      const columns = Object.keys(rows[0]!).join(', ');
      await tx.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    }
  }
}
