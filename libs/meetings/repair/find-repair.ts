import type { RepairStatus } from '@parvis/contract/resolvers';
import { isId } from '@parvis/domain';
import { NotFoundOrNotAllowed, type Queryable, type Tx } from '@parvis/platform';
import type { Applied, Cause, Change, Closures } from './repair.types';

export interface RepairRow {
  id: string;
  eventId: string;
  status: RepairStatus;
  causes: Cause[];
  changes: Change[];
  closures: Closures;
  applied: Applied | null;
}

const columns = 'id, event_id as "eventId", status, causes, changes, closures, applied';

/** @throws NotFoundOrNotAllowed */
export async function findRepair(db: Queryable, repairId: string): Promise<RepairRow> {
  const [row] = isId(repairId)
    ? await db.query<RepairRow>(`select ${columns} from meeting_repair where id = $1`, [repairId])
    : [];
  if (!row) throw new NotFoundOrNotAllowed();
  return row;
}

/** Two who apply or undo it at once do so one after the other. */
export async function lockRepair(tx: Tx, repairId: string): Promise<RepairRow> {
  const [row] = await tx.query<RepairRow[]>(`select ${columns} from meeting_repair where id = $1 for update`, [
    repairId,
  ]);
  return row!;
}
