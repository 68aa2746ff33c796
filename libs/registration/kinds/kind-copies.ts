import { Injectable, type OnModuleInit } from '@nestjs/common';
import { copyRows, countRows, type EventCopy, EventCopies } from '@parvis/events';
import type { Tx } from '@parvis/platform';

/** Kinds of ticket, the places they share and codes without their uses go with an event that is duplicated. */
@Injectable()
export class KindCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    const kinds = 'event_id = $1 and archived_at is null';
    this.copies.register({
      part: 'ticketKinds',
      count: (db, from) => countRows(db, 'ticket_kind', from, kinds),
      copy: async (copy) => {
        await copyRows(copy, 'ticket_kind', { where: kinds, shifted: ['sale_from', 'sale_until'] });
        await copyRows(copy, 'quota');
        await copyPairs(copy, 'ticket_kind_quota', 'kind_id', 'quota_id');
        await copySettings(copy.tx, copy);
      },
    });
    const codes = 'event_id = $1 and stopped_at is null';
    this.copies.register({
      part: 'codes',
      count: (db, from) => countRows(db, 'code', from, codes),
      copy: async (copy) => {
        await copyRows(copy, 'code', { where: codes, shifted: ['valid_from', 'valid_until', 'created_at'] });
        await copyPairs(copy, 'code_kind', 'code_id', 'kind_id');
      },
    });
  }
}

/** Rows that say which of two things, both copied before, belong together. */
async function copyPairs({ tx, ids }: EventCopy, table: string, one: string, other: string): Promise<void> {
  await tx.query(
    `insert into ${table} (${one}, ${other})
     select a.new, b.new from ${table} t
       join jsonb_to_recordset($1::jsonb) as a (old uuid, new uuid) on a.old = t.${one}
       join jsonb_to_recordset($1::jsonb) as b (old uuid, new uuid) on b.old = t.${other}`,
    [JSON.stringify([...ids].map(([old, id]) => ({ old, new: id })))],
  );
}

async function copySettings(tx: Tx, { from, to }: EventCopy): Promise<void> {
  await tx.query(
    `insert into registration_settings (event_id, offer_hours)
     select $2, offer_hours from registration_settings where event_id = $1
     on conflict (event_id) do update set offer_hours = excluded.offer_hours`,
    [from, to],
  );
}
