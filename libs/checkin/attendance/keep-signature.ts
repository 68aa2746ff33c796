import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { InvalidInput, SignatureInput, SignatureKept } from '@parvis/contract/resolvers';
import { plausibleClock } from '@parvis/domain';
import { Clock, Database } from '@parvis/platform';
import type { Device } from '../devices';

const side = z.int().min(1, 'AREA_INVALID').max(4000, 'AREA_INVALID');
const rule = z.object({
  id: z.guid('SIGNATURE_ID_INVALID'),
  ticketId: z.guid('NOT_FOUND'),
  path: z
    .string()
    .max(20_000, 'TOO_LONG')
    .regex(/^M[MLCQ0-9 .,-]+$/, 'PATH_INVALID'),
  width: side,
  height: side,
});

/** Keeps what somebody drew on a tablet; each drawing stays, the sheet shows the last. */
@Injectable()
export class KeepSignature {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(device: Device, input: SignatureInput): Promise<SignatureKept | InvalidInput> {
    const parsed = rule.safeParse(input);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: message }));
      return { __typename: 'InvalidInput', errors };
    }
    const { id, ticketId, path, width, height } = parsed.data;
    const now = this.clock.now();
    const signedAt = new Date(Math.min(plausibleClock(input.signedAt).getTime(), now.getTime()));
    const rows = await this.database.query<{ id: string }>(
      `select t.id from ticket t where t.id = $1 and t.event_id = $2 and t.status = 'CONFIRMED'`,
      [ticketId, device.eventId],
    );
    if (rows.length === 0) return { __typename: 'InvalidInput', errors: [{ field: 'ticketId', code: 'NOT_FOUND' }] };
    await this.database.query(
      `insert into attendance_signature (id, event_id, ticket_id, session_id, path, width, height, device_id, signed_at, received_at)
       select $1, $2, $3, case when $4 then p.session_id end, $5, $6, $7, $8, $9, $10 from check_in_point p where p.id = $11
       on conflict (id) do nothing`,
      [id, device.eventId, ticketId, input.forSession, path, width, height, device.id, signedAt, now, device.pointId],
    );
    return { __typename: 'SignatureKept', ticketId };
  }
}
