import { Injectable } from '@nestjs/common';
import type { BoothOrderInput, InvalidInput, SuppliesShort } from '@parvis/contract/resolvers';
import { type Actor, Clock, Database, type Tx } from '@parvis/platform';
import { type HeldBooth, HoldBooth } from './hold-booth';
import type { BoothDone } from './save-exhibitor-profile';

interface Supply {
  id: string;
  price: number | null;
  mostEach: number | null;
  stock: number | null;
  /** By others. */
  ordered: number;
}

/** Power, furniture, Wi-Fi: what a booth needs, ordered as a whole until a deadline. Nothing at all is an answer too. */
@Injectable()
export class OrderSupplies {
  constructor(
    private readonly booths: HoldBooth,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, input: BoothOrderInput): Promise<BoothDone | InvalidInput | SuppliesShort> {
    return this.database.transaction(async (tx): Promise<BoothDone | InvalidInput | SuppliesShort> => {
      const booth = await this.booths.hold(tx, actor, input.exhibitorId);
      const now = this.clock.now();
      const [settings] = await tx.query<{ ordersUntil: Date | null }[]>(
        'select orders_until as "ordersUntil" from exhibitor_settings where event_id = $1',
        [booth.eventId],
      );
      // Staff may still enter what they were told by phone.
      if (settings?.ordersUntil && settings.ordersUntil <= now && !booth.isOnBehalf)
        return invalid('lines', 'DEADLINE_PASSED');
      if (input.lines.length > 100) return invalid('lines', 'TOO_MANY');
      const wanted = new Map(input.lines.map(({ supplyId, quantity }) => [supplyId, quantity]));
      const supplies = await this.supplies(tx, booth);
      for (const [supplyId, quantity] of wanted) {
        const supply = supplies.find(({ id }) => id === supplyId);
        if (!supply) return invalid('lines', 'UNKNOWN');
        if (!Number.isInteger(quantity) || quantity < 0 || quantity > (supply.mostEach ?? 10_000))
          return invalid(`lines.${supplyId}`, 'OUT_OF_RANGE');
        const left = supply.stock === null ? null : Math.max(0, supply.stock - supply.ordered);
        if (left !== null && quantity > left) return { __typename: 'SuppliesShort', supplyId, left };
      }
      await this.write(tx, booth, wanted, now);
      await this.booths.note(tx, actor, booth, 'exhibitor.order', { lines: wanted.size });
      return { __typename: 'BoothSaved', id: booth.id };
    });
  }

  /** Locked in the order of their ids: of two booths that want the last one, the second sees that it is gone. */
  private async supplies(tx: Tx, { id, eventId }: HeldBooth): Promise<Supply[]> {
    await tx.query('select from booth_supply where event_id = $1 order by id for update', [eventId]);
    return tx.query<Supply[]>(
      `select y.id, y.price, y.most_each as "mostEach", y.stock,
         (select coalesce(sum(q.quantity), 0)::int from booth_order q where q.supply_id = y.id and q.exhibitor_id <> $2) as ordered
       from booth_supply y where y.event_id = $1
         and (y.archived_at is null or exists (select from booth_order q where q.supply_id = y.id and q.exhibitor_id = $2))`,
      [eventId, id],
    );
  }

  /** The price of what was ordered before stays what it was. */
  private async write(tx: Tx, { id }: HeldBooth, wanted: ReadonlyMap<string, number>, now: Date): Promise<void> {
    const lines = [...wanted].filter(([, quantity]) => quantity > 0);
    await tx.query('delete from booth_order where exhibitor_id = $1 and supply_id <> all ($2::uuid[])', [
      id,
      lines.map(([supplyId]) => supplyId),
    ]);
    await tx.query(
      `insert into booth_order (exhibitor_id, supply_id, quantity, price, ordered_at)
       select $1, y.id, n.quantity, y.price, $4 from unnest($2::uuid[], $3::int[]) as n (id, quantity)
       join booth_supply y on y.id = n.id
       on conflict (exhibitor_id, supply_id) do update set quantity = excluded.quantity, ordered_at = excluded.ordered_at
         where booth_order.quantity <> excluded.quantity`,
      [id, lines.map(([supplyId]) => supplyId), lines.map(([, quantity]) => quantity), now],
    );
    await tx.query('update exhibitor set orders_settled_at = $2 where id = $1', [id, now]);
  }
}

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});
