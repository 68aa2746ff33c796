import { Injectable } from '@nestjs/common';
import type { BoothSuppliesInput, ExhibitorInput, InvalidInput } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { fieldErrors } from '../profile.rules';
import { readBoard } from './booth.queries';
import { boothNumber, boothSupplies } from './exhibitor.rules';
import { SendBoothReminder } from './jobs/definitions';

type Done = { __typename: 'Done' } | InvalidInput;

/** Whoever was reminded is left in peace for that long. */
const PEACE_HOURS = 24;

/** What staff decide for all exhibitors of an event; the guard has judged them. */
@Injectable()
export class ManageExhibitors {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async save(actor: Actor, input: ExhibitorInput): Promise<Done> {
    return this.database.transaction(async (tx): Promise<Done> => {
      const { eventId } = input;
      // One after the other: numbers and organisations are told apart without an error.
      await tx.query('select from event where id::text = $1 for no key update', [eventId]);
      const booth = boothNumber.safeParse(input.booth ?? '');
      if (!booth.success) return invalid('booth', 'TOO_LONG');
      const number = booth.data || null;
      const [taken] = await tx.query<unknown[]>(
        'select from exhibitor where event_id::text = $1 and booth = $2 and id::text is distinct from $3',
        [eventId, number, input.id ?? null],
      );
      if (taken) return invalid('booth', 'TAKEN');
      const allotmentId = input.allotmentId ?? null;
      if (allotmentId !== null && !(await this.isAllotment(tx, eventId, allotmentId)))
        return invalid('allotmentId', 'UNKNOWN');
      if (input.id) {
        const [rows] = await tx.query<[{ id: string }[], number]>(
          'update exhibitor set booth = $3, allotment_id = $4 where event_id::text = $1 and id::text = $2 returning id',
          [eventId, input.id, number, allotmentId],
        );
        if (!rows[0]) throw new NotFoundOrNotAllowed();
        await this.record(tx, actor, eventId, 'exhibitor.update', rows[0].id, { booth: number });
        return { __typename: 'Done' };
      }
      return this.add(tx, actor, input, number, allotmentId);
    });
  }

  private async add(
    tx: Tx,
    actor: Actor,
    { eventId, organisationName }: ExhibitorInput,
    booth: string | null,
    allotmentId: string | null,
  ): Promise<Done> {
    const name = organisationName?.trim() ?? '';
    if (name === '') return invalid('organisationName', 'REQUIRED');
    if (name.length > 200) return invalid('organisationName', 'TOO_LONG');
    await tx.query('insert into organisation (name) values ($1) on conflict (name) do nothing', [name]);
    const [organisation] = await tx.query<{ id: string; isThere: boolean }[]>(
      `select id, exists (select from exhibitor x where x.event_id::text = $2 and x.organisation_id = o.id) as "isThere"
       from organisation o where name = $1::citext`,
      [name, eventId],
    );
    if (organisation!.isThere) return invalid('organisationName', 'ALREADY_THERE');
    const [exhibitor] = await tx.query<{ id: string }[]>(
      `insert into exhibitor (event_id, organisation_id, booth, description, allotment_id)
       values ($1, $2, $3, '{"fr": "", "en": ""}', $4) returning id`,
      [eventId, organisation!.id, booth, allotmentId],
    );
    await this.record(tx, actor, eventId, 'exhibitor.create', exhibitor!.id, { name });
    return { __typename: 'Done' };
  }

  /** The list of what may be ordered and until when. What somebody ordered is put away, not deleted. */
  async saveSupplies(actor: Actor, input: BoothSuppliesInput): Promise<Done> {
    const typed = boothSupplies.safeParse(input);
    if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
    const { supplies, pageUntil, ordersUntil } = typed.data;
    return this.database.transaction(async (tx): Promise<Done> => {
      const { eventId } = input;
      await tx.query(
        `insert into exhibitor_settings (event_id, page_until, orders_until) values ($1, $2, $3)
         on conflict (event_id) do update set page_until = excluded.page_until, orders_until = excluded.orders_until`,
        [eventId, pageUntil ?? null, ordersUntil ?? null],
      );
      const known = await tx.query<{ id: string; isOrdered: boolean }[]>(
        `select y.id, exists (select from booth_order q where q.supply_id = y.id) as "isOrdered"
         from booth_supply y where y.event_id = $1 order by y.id for update`,
        [eventId],
      );
      const kept = new Set(supplies.flatMap(({ id }) => id ?? []));
      if ([...kept].some((id) => !known.some((supply) => supply.id === id))) throw new NotFoundOrNotAllowed();
      const gone = known.filter(({ id }) => !kept.has(id));
      await tx.query('update booth_supply set archived_at = coalesce(archived_at, $2) where id = any ($1::uuid[])', [
        gone.filter(({ isOrdered }) => isOrdered).map(({ id }) => id),
        this.clock.now(),
      ]);
      await tx.query('delete from booth_supply where id = any ($1::uuid[])', [
        gone.filter(({ isOrdered }) => !isOrdered).map(({ id }) => id),
      ]);
      const rows = supplies.map((supply, position) => ({
        id: supply.id ?? null,
        name: { fr: supply.nameFr, en: supply.nameEn },
        price: supply.price ?? null,
        most_each: supply.mostEach ?? null,
        stock: supply.stock ?? null,
        position,
      }));
      await tx.query(
        `insert into booth_supply (id, event_id, name, price, most_each, stock, position)
         select coalesce(r.id, gen_random_uuid()), $1, r.name, r.price, r.most_each, r.stock, r.position
         from jsonb_to_recordset($2::jsonb) as r (id uuid, name jsonb, price int, most_each int, stock int, position int)
         on conflict (id) do update set name = excluded.name, price = excluded.price, most_each = excluded.most_each,
           stock = excluded.stock, position = excluded.position, archived_at = null`,
        [eventId, JSON.stringify(rows)],
      );
      await this.record(tx, actor, eventId, 'exhibitor.supplies', eventId);
      return { __typename: 'Done' };
    });
  }

  /** Only to booths that miss something, each at most once a day, and there to those who may change it. */
  async remind(actor: Actor, eventId: string, exhibitorIds: readonly string[]): Promise<number> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      await tx.query('select from exhibitor where event_id::text = $1 order by id for update', [eventId]);
      const { exhibitors } = await readBoard(tx, eventId, now);
      const since = new Date(now.getTime() - PEACE_HOURS * 3_600_000);
      const due = exhibitors.filter(
        ({ exhibitor, checklist, team, remindedAt }) =>
          exhibitorIds.includes(exhibitor.id) &&
          checklist.some(({ state }) => state !== 'DONE') &&
          team.some(({ role }) => role === 'REPRESENTATIVE') &&
          (remindedAt === null || remindedAt === undefined || remindedAt <= since),
      );
      if (due.length === 0) return 0;
      await tx.query('update exhibitor set reminded_at = $2 where id = any ($1::uuid[])', [
        due.map(({ exhibitor }) => exhibitor.id),
        now,
      ]);
      const day = now.toISOString().slice(0, 10);
      await this.jobs.enqueueAll(
        tx,
        SendBoothReminder,
        due.flatMap(({ exhibitor, team }) =>
          team
            .filter(({ role }) => role === 'REPRESENTATIVE')
            .map(({ personId }) => ({ exhibitorId: exhibitor.id, personId, day })),
        ),
      );
      await this.record(tx, actor, eventId, 'exhibitor.remind', eventId, { count: due.length });
      return due.length;
    });
  }

  private async isAllotment(tx: Tx, eventId: string, allotmentId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>('select from allotment where event_id::text = $1 and id::text = $2', [
      eventId,
      allotmentId,
    ]);
    return rows.length > 0;
  }

  private record(
    tx: Tx,
    actor: Actor,
    eventId: string,
    action: string,
    subjectId: string,
    details?: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(tx, {
      actor,
      eventId,
      action,
      subject: 'exhibitor',
      subjectId,
      ...(details && { details }),
    });
  }
}

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
