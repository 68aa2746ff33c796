import { lockPlaces } from '@parvis/registration';
import { NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { type OrderData, readOrder } from './orders.queries';

/**
 * The order as nobody else can change it until the transaction ends. The places of its kinds are locked first, as
 * everywhere: what becomes of the order may take some or give some back.
 * @throws NotFoundOrNotAllowed for an id that leads nowhere.
 */
export async function lockOrder(tx: Tx, orderId: string): Promise<OrderData> {
  const kinds = await tx.query<{ kindId: string }[]>(
    'select kind_id as "kindId" from order_line where order_id::text = $1',
    [orderId],
  );
  if (kinds.length === 0) throw new NotFoundOrNotAllowed();
  await lockPlaces(
    tx,
    kinds.map(({ kindId }) => kindId),
  );
  await tx.query('select from ticket_order where id = $1 for update', [orderId]);
  return (await readOrder(tx, orderId))!;
}
