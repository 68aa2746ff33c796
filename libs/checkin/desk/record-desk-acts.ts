import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type {
  DeskActsInput,
  DeskActsRecorded,
  DoorAnswerInput,
  DoorPrintInput,
  InvalidInput,
  WalkInRecorded,
} from '@parvis/contract/resolvers';
import { doorTime, plausibleClock, ticketCodeShape } from '@parvis/domain';
import { Clock, Database, type Tx } from '@parvis/platform';
import { TakeAnswers } from '@parvis/registration';
import type { Device } from '../devices';
import { RecordWalkIns } from './record-walk-ins';

const MOST = 200;
const rule = z.object({
  walkIns: z
    .array(
      z.object({
        id: z.guid('WALK_IN_ID_INVALID'),
        code: z.string().refine((code) => ticketCodeShape(code) === 'GOOD', 'CODE_INVALID'),
      }),
    )
    .max(MOST, 'TOO_MANY'),
  answers: z
    .array(
      z.object({
        id: z.guid('ANSWER_ID_INVALID'),
        ticketId: z.guid('NOT_FOUND'),
        questionId: z.guid('NOT_FOUND'),
        values: z.array(z.string().max(5000, 'TOO_LONG')).max(100, 'TOO_MANY'),
      }),
    )
    .max(MOST, 'TOO_MANY'),
  prints: z.array(z.object({ id: z.guid('PRINT_ID_INVALID'), ticketId: z.guid('NOT_FOUND') })).max(MOST, 'TOO_MANY'),
});

interface Sender {
  device: Device;
  operatorName: string | null;
  /** Door time of something done at `deviceTime`. */
  at: (deviceTime: Date) => Date;
}

/** Takes in what was done at the desk of a tablet beside scanning; all of it may come late, and again. */
@Injectable()
export class RecordDeskActs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly walkIns: RecordWalkIns,
    private readonly answers: TakeAnswers,
  ) {}

  async run(device: Device, acts: DeskActsInput): Promise<DeskActsRecorded | InvalidInput> {
    const parsed = rule.safeParse(acts);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: message }));
      return { __typename: 'InvalidInput', errors: errors.slice(0, 20) };
    }
    const receivedAt = this.clock.now();
    const sentAt = plausibleClock(acts.sentAt);
    const sender: Sender = {
      device,
      operatorName: acts.operatorName?.slice(0, 100).toWellFormed().replaceAll('\u0000', '').trim() || null,
      at: (deviceTime) => doorTime(plausibleClock(deviceTime), sentAt, receivedAt),
    };
    const walkIns: WalkInRecorded[] = [];
    for (const [place, walkIn] of acts.walkIns.entries()) {
      const recorded = await this.walkIns.run({ ...sender, walkIn, arrivedAt: sender.at(walkIn.deviceTime) });
      if (!recorded)
        return { __typename: 'InvalidInput', errors: [{ field: `walkIns.${place}.id`, code: 'WALK_IN_ID_TAKEN' }] };
      walkIns.push(recorded);
    }
    await this.database.transaction(async (tx) => {
      for (const answer of acts.answers) await this.keepAnswer(tx, sender, answer, receivedAt);
      await keepPrints(tx, sender, acts.prints);
    });
    return { __typename: 'DeskActsRecorded', walkIns };
  }

  /** Of two doors that asked the same, the later answer is the holder's, whichever arrives first. */
  private async keepAnswer(tx: Tx, sender: Sender, answer: DoorAnswerInput, receivedAt: Date): Promise<void> {
    const { device, operatorName, at } = sender;
    const [ticket] = await tx.query<{ personId: string }[]>(
      'select person_id as "personId" from ticket where id = $1 and event_id = $2 for update',
      [answer.ticketId, device.eventId],
    );
    if (!ticket) return;
    const values = answer.values.map((value) => value.toWellFormed().replaceAll('\u0000', ''));
    const [kept] = await tx.query<{ isLatest: boolean }[]>(
      `insert into door_answer (id, event_id, ticket_id, question_id, answer, device_id, operator_name, answered_at, received_at)
       select $1, q.event_id, $2, q.id, $4, $5, $6, $7, $8 from form_question q
       where q.id = $3 and q.event_id = $9 and q.archived_at is null and not q.is_sensitive
       on conflict (id) do nothing
       returning not exists (select from door_answer n where n.ticket_id = $2 and n.question_id = $3
         and (n.answered_at, n.id) > ($7, $1)) as "isLatest"`,
      [
        answer.id,
        answer.ticketId,
        answer.questionId,
        values,
        device.id,
        operatorName,
        at(answer.deviceTime),
        receivedAt,
        device.eventId,
      ],
    );
    if (!kept?.isLatest) return;
    const { ticketId, questionId, language } = answer;
    const holder = { ticketId, personId: ticket.personId, eventId: device.eventId, language };
    await this.answers.keepOne(tx, holder, { questionId, values });
  }
}

async function keepPrints(tx: Tx, { device, at }: Sender, prints: DoorPrintInput[]): Promise<void> {
  if (prints.length === 0) return;
  await tx.query(
    `insert into badge_print (id, event_id, ticket_id, format, device_id, printed_at)
     select p.id, t.event_id, t.id, p.format, $3, p."printedAt"
     from json_to_recordset($1) as p (id uuid, "ticketId" uuid, format text, "printedAt" timestamptz)
       join ticket t on t.id = p."ticketId" and t.event_id = $2
     order by p.id on conflict (id) do nothing`,
    [JSON.stringify(prints.map((print) => ({ ...print, printedAt: at(print.deviceTime) }))), device.eventId, device.id],
  );
}
