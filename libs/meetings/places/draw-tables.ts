import { Injectable } from '@nestjs/common';
import type {
  MutationMoveMeetingTablesArgs,
  MutationReserveMeetingTablesArgs,
  MeetingPlacesOutcome,
  TableRangeInput,
} from '@parvis/contract/resolvers';
import { type Actor, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { faultsIn } from '../meetings.rules';
import { KeepPlaces, refuse } from './keep-places';
import { MOST_ROWS, MOST_TABLES, nameRule, numberRule, rangeFaults, spotRule, urlRule } from './place-rules';

interface Drawn {
  id: string;
  zoneId: string | null;
  row: number | null;
  column: number | null;
  /** A place on a booth, or a room by video, that stands on no plan. */
  isApart: boolean;
}

/** The table plan of an event: numbered tables in zones, places on booths, rooms by video. */
@Injectable()
export class DrawTables {
  constructor(private readonly places: KeepPlaces) {}

  add(actor: Actor, input: TableRangeInput): Promise<MeetingPlacesOutcome> {
    const { eventId, zoneId, fromRow, toRow, fromColumn, toColumn, firstNumber } = input;
    return this.places.change(actor, eventId, rangeFaults(input), async (tx) => {
      await requireZone(tx, eventId, zoneId);
      const free = await tx.query<{ row: number; column: number }[]>(
        `select r as "row", c as "column" from generate_series($2::int, $3::int) r, generate_series($4::int, $5::int) c
         where not exists (select from meeting_table t where t.zone_id = $1 and t.plan_row = r and t.plan_column = c
           and t.removed_at is null)
         order by r, c`,
        [zoneId, fromRow, toRow, fromColumn, toColumn],
      );
      if (free.length === 0) return refuse('zoneId', 'SPOTS_TAKEN');
      const { tables, numbers } = await tablesOf(tx, eventId);
      if (tables + free.length > MOST_TABLES) return refuse('toRow', 'TOO_MANY');
      const next = counting(firstNumber, numbers);
      await tx.query(
        `insert into meeting_table (event_id, label, number, position, zone_id, plan_row, plan_column)
         select $1, 'Table ' || x.number, x.number, x.number, $3, x."row", x."column"
         from jsonb_to_recordset($2::jsonb) as x (number int, "row" int, "column" int)`,
        [eventId, JSON.stringify(free.map((spot) => ({ ...spot, number: next() }))), zoneId],
      );
      return { action: 'meetings.add-tables', details: { tables: free.length } };
    });
  }

  addBoothPlace(actor: Actor, eventId: string, boothId: string): Promise<MeetingPlacesOutcome> {
    return this.places.change(actor, eventId, [], async (tx) => {
      const booth = await requireBooth(tx, eventId, boothId);
      const { tables } = await tablesOf(tx, eventId);
      if (tables >= MOST_TABLES) return refuse('boothId', 'TOO_MANY');
      const label = await freeLabel(tx, eventId, `Stand ${booth.booth ?? booth.name}`.slice(0, 60));
      await tx.query('insert into meeting_table (event_id, label, position, exhibitor_id) values ($1, $2, 10000, $3)', [
        eventId,
        label,
        boothId,
      ]);
      return { action: 'meetings.add-tables', details: { tables: 1, label } };
    });
  }

  addVideoRoom(actor: Actor, eventId: string, name: string, url: string): Promise<MeetingPlacesOutcome> {
    const typed = { name: name.trim(), url: url.trim() };
    return this.places.change(actor, eventId, faultsIn({ name: nameRule, url: urlRule }, typed), async (tx) => {
      const { tables } = await tablesOf(tx, eventId);
      if (tables >= MOST_TABLES) return refuse('name', 'TOO_MANY');
      const label = await freeLabel(tx, eventId, typed.name);
      if (label !== typed.name) return refuse('name', 'NAME_TAKEN');
      await tx.query('insert into meeting_table (event_id, label, position, video_url) values ($1, $2, 20000, $3)', [
        eventId,
        label,
        typed.url,
      ]);
      return { action: 'meetings.add-tables', details: { tables: 1, label } };
    });
  }

  /** In the order of the plan: by zone, row and column. */
  renumber(
    actor: Actor,
    eventId: string,
    tableIds: readonly string[],
    firstNumber: number,
  ): Promise<MeetingPlacesOutcome> {
    return this.places.change(actor, eventId, faultsIn({ firstNumber: numberRule }, { firstNumber }), async (tx) => {
      const chosen = (await lockTables(tx, eventId, tableIds)).filter(({ isApart }) => !isApart);
      if (chosen.length === 0) return refuse('tableIds', 'REQUIRED');
      const ids = chosen.map(({ id }) => id);
      const { numbers } = await tablesOf(tx, eventId, ids);
      const wanted = ids.map((id, n) => ({ id, number: firstNumber + n }));
      const taken = wanted.find(({ number }) => numbers.has(number));
      if (taken) return refuse('firstNumber', 'NUMBER_TAKEN');
      // Numbers are free for one another first.
      await tx.query(`update meeting_table set number = null, label = id::text where id = any ($1::uuid[])`, [ids]);
      await tx.query(
        `update meeting_table t set number = x.number, position = x.number, label = 'Table ' || x.number
         from jsonb_to_recordset($1::jsonb) as x (id uuid, number int) where t.id = x.id`,
        [JSON.stringify(wanted)],
      );
      return { action: 'meetings.renumber-tables', details: { tables: ids.length, from: firstNumber } };
    });
  }

  move(actor: Actor, input: MutationMoveMeetingTablesArgs): Promise<MeetingPlacesOutcome> {
    const { eventId, zoneId, row, column } = input;
    return this.places.change(
      actor,
      eventId,
      faultsIn({ row: spotRule, column: spotRule }, { row, column }),
      async (tx) => {
        await requireZone(tx, eventId, zoneId);
        const chosen = await lockTables(tx, eventId, input.tableIds);
        if (chosen.length === 0) return refuse('tableIds', 'REQUIRED');
        const corner = {
          row: least(chosen.map((one) => one.row)),
          column: least(chosen.map((one) => one.column)),
        };
        // Those that stood nowhere yet follow one another in the row.
        let next = column;
        const spots = chosen.map((one) => ({
          id: one.id,
          row: row + (one.row ?? corner.row) - corner.row,
          column: one.column === null ? next++ : column + one.column - corner.column,
        }));
        if (spots.some((spot) => !spotRule.safeParse(spot.row).success || !spotRule.safeParse(spot.column).success))
          return refuse('row', 'OUT_OF_RANGE');
        const ids = chosen.map(({ id }) => id);
        const [taken] = await tx.query<object[]>(
          `select from meeting_table t join jsonb_to_recordset($2::jsonb) as x ("row" int, "column" int)
           on x."row" = t.plan_row and x."column" = t.plan_column
         where t.zone_id = $1 and t.removed_at is null and t.id <> all ($3::uuid[]) limit 1`,
          [zoneId, JSON.stringify(spots), ids],
        );
        const distinct = new Set(spots.map((spot) => `${spot.row} ${spot.column}`));
        if (taken || distinct.size < spots.length) return refuse('row', 'SPOTS_TAKEN');
        await tx.query('update meeting_table set plan_row = null, plan_column = null where id = any ($1::uuid[])', [
          ids,
        ]);
        await tx.query(
          `update meeting_table t set zone_id = $2, plan_row = x."row", plan_column = x."column"
         from jsonb_to_recordset($1::jsonb) as x (id uuid, "row" int, "column" int) where t.id = x.id`,
          [JSON.stringify(spots), zoneId],
        );
        return { action: 'meetings.move-tables', details: { tables: ids.length } };
      },
    );
  }

  reserve(
    actor: Actor,
    { eventId, tableIds, boothId }: MutationReserveMeetingTablesArgs,
  ): Promise<MeetingPlacesOutcome> {
    return this.places.change(actor, eventId, [], async (tx) => {
      const booth = boothId ? await requireBooth(tx, eventId, boothId) : null;
      const chosen = await lockTables(tx, eventId, tableIds);
      const [isVideo] = await tx.query<object[]>(
        'select from meeting_table where id = any ($1::uuid[]) and video_url is not null limit 1',
        [chosen.map(({ id }) => id)],
      );
      if (chosen.length === 0 || isVideo) return refuse('tableIds', isVideo ? 'VIDEO_ROOM' : 'REQUIRED');
      await tx.query('update meeting_table set exhibitor_id = $2 where id = any ($1::uuid[])', [
        chosen.map(({ id }) => id),
        boothId ?? null,
      ]);
      return { action: 'meetings.reserve-tables', details: { tables: chosen.length, booth: booth?.name ?? null } };
    });
  }
}

/** Those of the event that are still there, in the order of the plan; others are left out. */
export async function lockTables(tx: Tx, eventId: string, tableIds: readonly string[]): Promise<Drawn[]> {
  await tx.query(
    'select from meeting_table where event_id = $1 and id::text = any ($2::text[]) order by id for update',
    [eventId, tableIds],
  );
  return tx.query<Drawn[]>(
    `select t.id, t.zone_id as "zoneId", t.plan_row as "row", t.plan_column as "column",
       t.zone_id is null and num_nonnulls(t.exhibitor_id, t.video_url) > 0 as "isApart"
     from meeting_table t left join meeting_zone z on z.id = t.zone_id
     where t.event_id = $1 and t.id::text = any ($2::text[]) and t.removed_at is null
     order by z.position, t.plan_row, t.plan_column, t.position, t.id`,
    [eventId, tableIds],
  );
}

async function requireZone(tx: Tx, eventId: string, zoneId: string): Promise<void> {
  const [zone] = await tx.query<object[]>('select from meeting_zone where event_id = $1 and id::text = $2 for share', [
    eventId,
    zoneId,
  ]);
  if (!zone) throw new NotFoundOrNotAllowed();
}

async function requireBooth(tx: Tx, eventId: string, boothId: string): Promise<{ name: string; booth: string | null }> {
  const [booth] = await tx.query<{ name: string; booth: string | null }[]>(
    `select o.name, x.booth from exhibitor x join organisation o on o.id = x.organisation_id
     where x.event_id = $1 and x.id::text = $2`,
    [eventId, boothId],
  );
  if (!booth) throw new NotFoundOrNotAllowed();
  return booth;
}

/** How many tables there are, and the numbers in use but for those of `besides`. */
async function tablesOf(tx: Tx, eventId: string, besides: readonly string[] = []) {
  const rows = await tx.query<{ id: string; number: number | null }[]>(
    'select id, number from meeting_table where event_id = $1 and removed_at is null',
    [eventId],
  );
  const others = rows.filter(({ id }) => !besides.includes(id));
  return { tables: rows.length, numbers: new Set(others.map(({ number }) => number)) };
}

/** Where the first of them stands. */
const least = (numbers: readonly (number | null)[]) => Math.min(MOST_ROWS, ...numbers.filter((one) => one !== null));

function counting(first: number, taken: ReadonlySet<number | null>): () => number {
  let next = first;
  return () => {
    while (taken.has(next)) next += 1;
    return next++;
  };
}

async function freeLabel(tx: Tx, eventId: string, wanted: string): Promise<string> {
  const rows = await tx.query<{ label: string }[]>(
    'select label from meeting_table where event_id = $1 and removed_at is null',
    [eventId],
  );
  const taken = new Set(rows.map(({ label }) => label));
  for (let n = 1; ; n += 1) {
    const label = n === 1 ? wanted : `${wanted}, ${n}`;
    if (!taken.has(label)) return label;
  }
}
