import { Injectable } from '@nestjs/common';
import type { BankLine, BankLineList, BankLineOutcome, BankMatch, OrderRow } from '@parvis/contract/resolvers';
import { referencesIn } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Queryable, violates } from '@parvis/platform';
import { lockOrder } from '../lock-order';
import { OrderTimeline } from '../order-timeline';
import { ReceivePayment } from '../payments/receive-payment';
import { refused } from '../refused';
import { readOrders } from '../staff/staff-orders.queries';
import { headerKey, readStatement, type Statement, type StatementColumns } from './read-statement';

export type ImportOutcome =
  | { fault: string; line?: number }
  | (Pick<Statement, 'header' | 'sample' | 'faults'> & {
      columns: StatementColumns | null;
      applied: boolean;
      found: number;
      known: number;
    });

/** What the bank says came in, and which orders it pays. */
@Injectable()
export class BankLines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly payments: ReceivePayment,
    private readonly timeline: OrderTimeline,
  ) {}

  /** Reads a bank's file; writes its lines when told to and every line can be read. Lines that are here stay one. */
  async import(
    actor: Actor,
    bytes: Buffer,
    chosen: StatementColumns | undefined,
    apply: boolean,
  ): Promise<ImportOutcome> {
    const statement = await readStatement(bytes, chosen, (header) => this.remembered(header));
    if ('fault' in statement) return statement;
    const { header, sample, columns, faults, lines } = statement;
    const prints = lines.map(({ fingerprint }) => fingerprint);
    const known = await this.database.query('select 1 from bank_line where fingerprint = any($1::bytea[])', [prints]);
    const outcome = { header, sample, faults, columns: columns ?? null, found: lines.length, known: known.length };
    if (!apply || !columns || faults.length > 0) return { ...outcome, applied: false };
    await this.database.transaction(async (tx) => {
      await tx.query(
        `insert into bank_columns (header, columns) values ($1, $2) on conflict (header) do update set columns = excluded.columns`,
        [headerKey(header), columns],
      );
      await tx.query(
        `insert into bank_line (fingerprint, booked_on, label, amount_cents, imported_at, imported_by)
         select decode(l.print, 'hex'), l."bookedOn", l.label, l."amountCents", $2, $3
         from json_to_recordset($1::json) l (print text, "bookedOn" date, label text, "amountCents" int)
         on conflict (fingerprint) do nothing`,
        [
          JSON.stringify(lines.map(({ fingerprint, ...line }) => ({ ...line, print: fingerprint.toString('hex') }))),
          this.clock.now(),
          actor.personId,
        ],
      );
    });
    return { ...outcome, applied: true };
  }

  private async remembered(header: string): Promise<StatementColumns | undefined> {
    const [row] = await this.database.query<{ columns: StatementColumns }>(
      'select columns from bank_columns where header = $1',
      [header],
    );
    return row?.columns;
  }

  /** Lines that wait, each with the order that it seems to pay; a fixed number of statements however many there are. */
  async list(db: Queryable = this.database): Promise<BankLineList> {
    const [counts] = await db.query<{ matched: number; setAside: number }>(
      `select count(*) filter (where exists (select from payment p where p.bank_line_id = b.id))::int as matched,
         count(*) filter (where set_aside_at is not null)::int as "setAside" from bank_line b`,
    );
    const lines = await db.query<Pick<BankLine, 'id' | 'bookedOn' | 'label' | 'amountCents'>>(
      `select b.id, b.booked_on::text as "bookedOn", b.label, b.amount_cents as "amountCents" from bank_line b
       where b.set_aside_at is null and not exists (select from payment p where p.bank_line_id = b.id)
       order by b.booked_on desc, b.id limit 200`,
    );
    const { rows } = await readOrders(db, { first: 1000, offset: 0 }, this.clock.now());
    const proposed = lines.map((line) => ({ ...line, ...proposalFor(line, rows) }));
    // What only waits for a yes comes first.
    return {
      ...counts!,
      lines: proposed.toSorted((one, other) => ORDER.indexOf(one.match) - ORDER.indexOf(other.match)),
    };
  }

  /** The line pays the order, once and for all. */
  async settle(actor: Actor, lineId: string, orderId: string): Promise<BankLineOutcome> {
    try {
      return await this.database.transaction(async (tx): Promise<BankLineOutcome> => {
        const order = await lockOrder(tx, orderId);
        await this.access.require(actor, 'order.manage', order.eventId, tx);
        const [line] = await tx.query<{ id: string; bookedOn: string; amountCents: number; setAside: boolean }[]>(
          `select id, booked_on::text as "bookedOn", amount_cents as "amountCents" from bank_line where id::text = $1 for update`,
          [lineId],
        );
        if (!line) throw new NotFoundOrNotAllowed();
        await this.timeline.note(tx, order, 'order.payment', { actor, detail: line.amountCents });
        await tx.query('update bank_line set set_aside_at = null where id = $1', [line.id]);
        await this.payments.record(tx, {
          orderId: order.id,
          amountCents: line.amountCents,
          receivedOn: line.bookedOn,
          recordedBy: actor.personId,
          bankLineId: line.id,
        });
        return { __typename: 'BankLineSettled', lineId: line.id };
      });
    } catch (error) {
      if (violates(error, 'payment_bank_line_id_key')) return refused('BANK_LINE_USED');
      throw error;
    }
  }

  async setAside(lineId: string, aside: boolean): Promise<BankLineOutcome> {
    const [line] = await this.database.query<{ id: string }>(
      `with changed as (
         update bank_line b set set_aside_at = case when $2 then $3::timestamptz end
         where id::text = $1 and not exists (select from payment p where p.bank_line_id = b.id) returning id)
       select id from changed`,
      [lineId, aside, this.clock.now()],
    );
    if (!line) throw new NotFoundOrNotAllowed();
    return { __typename: 'BankLineSettled', lineId: line.id };
  }
}

type Payable = OrderRow;

const ORDER: readonly BankMatch[] = ['EXACT', 'AMOUNT_DIFFERS', 'AMOUNT_ONLY', 'UNKNOWN'];

/** The order that a line seems to pay: by its reference, or else by an amount that one order alone waits for. */
export function proposalFor(
  { label, amountCents }: Pick<BankLine, 'label' | 'amountCents'>,
  orders: readonly Payable[],
): { match: BankMatch; proposal: Payable | null } {
  const named = referencesIn(label);
  const order = orders.find(({ reference }) => named.includes(reference));
  const dueOf = ({ totalCents, paidCents }: Payable) => totalCents - paidCents;
  if (order) return { match: dueOf(order) === amountCents ? 'EXACT' : 'AMOUNT_DIFFERS', proposal: order };
  const waiting = orders.filter(
    (one) => one.status === 'PENDING' && one.method !== 'ONLINE' && dueOf(one) === amountCents,
  );
  return waiting.length === 1 ? { match: 'AMOUNT_ONLY', proposal: waiting[0]! } : { match: 'UNKNOWN', proposal: null };
}
