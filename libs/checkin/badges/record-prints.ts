import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { BadgePrintsOutcome, MutationRecordBadgePrintsArgs } from '@parvis/contract/resolvers';
import { plausibleScanTime } from '@parvis/domain';
import { Clock, Database } from '@parvis/platform';
import { readBadges } from './badges.queries';

const MOST = 2000;
const rule = z.object({
  deviceId: z.guid('DEVICE_ID_INVALID').nullish(),
  prints: z.array(z.object({ id: z.guid('PRINT_ID_INVALID'), ticketId: z.guid('NOT_FOUND') })).max(MOST, 'TOO_MANY'),
});

/** Keeps that badges were printed, and how often. Whoever prints may tell it later, and twice. */
@Injectable()
export class RecordPrints {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(args: MutationRecordBadgePrintsArgs, personId: string | null): Promise<BadgePrintsOutcome> {
    const parsed = rule.safeParse(args);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: message }));
      return { __typename: 'InvalidInput', errors: errors.slice(0, 20) };
    }
    const now = this.clock.now();
    const prints = args.prints.map((print) => ({ ...print, printedAt: plausibleScanTime(print.printedAt, now) }));
    return this.database.transaction(async (tx): Promise<BadgePrintsOutcome> => {
      // Of another event, or erased meanwhile: nothing to keep.
      await tx.query(
        `insert into badge_print (id, event_id, ticket_id, format, device_id, printed_by, printed_at)
         select p.id, t.event_id, t.id, p.format, $3, $4, p."printedAt"
         from json_to_recordset($1) as p (id uuid, "ticketId" uuid, format text, "printedAt" timestamptz)
           join ticket t on t.id = p."ticketId" and t.event_id = $2
         order by p.id on conflict (id) do nothing`,
        [JSON.stringify(prints), args.eventId, args.deviceId ?? null, personId],
      );
      const ticketIds = prints.map(({ ticketId }) => ticketId);
      return { __typename: 'BadgePrintsRecorded', badges: await readBadges(tx, args.eventId, ticketIds) };
    });
  }
}
