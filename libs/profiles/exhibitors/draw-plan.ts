import { Injectable } from '@nestjs/common';
import type { BoothPlan, BoothPlanInput, BoothPlanOutcome } from '@parvis/contract/resolvers';
import { type Actor, Audit, Database, Storage, type Tx } from '@parvis/platform';
import { fieldErrors } from '../profile.rules';
import { boothPlan } from './exhibitor.rules';
import { readBoothPlan } from './exhibitors.queries';

/** The floor plan: rectangles with numbers, saved as a whole by whoever saw the version before. */
@Injectable()
export class DrawPlan {
  constructor(
    private readonly audit: Audit,
    private readonly database: Database,
    private readonly storage: Storage,
  ) {}

  async save(actor: Actor, input: BoothPlanInput): Promise<BoothPlanOutcome> {
    const typed = boothPlan.safeParse(input);
    if (!typed.success) return { __typename: 'InvalidInput', errors: fieldErrors(typed.error) };
    const { version, width, height, booths } = typed.data;
    return this.database.transaction(async (tx): Promise<BoothPlanOutcome> => {
      const { eventId } = input;
      await tx.query('select from event where id = $1 for no key update', [eventId]);
      const before = await readBoothPlan(tx, eventId);
      if ((before?.version ?? 0) !== version) return { __typename: 'PlanChangedMeanwhile', plan: before! };
      const drawn = booths.map(({ exhibitorId: _, ...booth }) => booth);
      await tx.query(
        `insert into booth_plan (event_id, version, width, height, booths) values ($1, 1, $2, $3, $4)
         on conflict (event_id) do update set version = booth_plan.version + 1, width = excluded.width,
           height = excluded.height, booths = excluded.booths`,
        [eventId, width, height, JSON.stringify(drawn)],
      );
      await this.assign(tx, eventId, typed.data.booths, before);
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'exhibitor.plan',
        subject: 'event',
        subjectId: eventId,
        details: { booths: booths.length },
      });
      return { __typename: 'BoothPlanSaved', plan: (await readBoothPlan(tx, eventId))! };
    });
  }

  /** Who stands where is the number of the exhibitor; numbers that were on the plan are given anew, others are left alone. */
  private async assign(
    tx: Tx,
    eventId: string,
    booths: readonly { number: string; exhibitorId?: string | null | undefined }[],
    before: BoothPlan | null,
  ): Promise<void> {
    const given = booths.filter(({ exhibitorId }) => exhibitorId);
    await tx.query(
      `update exhibitor set booth = null
       where event_id = $1 and (booth = any ($2::text[]) or id::text = any ($3::text[]))`,
      [
        eventId,
        [...booths, ...(before?.booths ?? [])].map(({ number }) => number),
        given.map(({ exhibitorId }) => exhibitorId),
      ],
    );
    await tx.query(
      `update exhibitor x set booth = n.number from unnest($2::text[], $3::text[]) as n (id, number)
       where x.event_id = $1 and x.id::text = n.id`,
      [eventId, given.map(({ exhibitorId }) => exhibitorId), given.map(({ number }) => number)],
    );
  }

  /** A picture of the hall under the booths, or none. */
  async setPicture(tx: Tx, actor: Actor, eventId: string, pictureId: string | null): Promise<void> {
    const [before] = await tx.query<{ pictureId: string | null }[]>(
      'select picture_id as "pictureId" from booth_plan where event_id = $1 for update',
      [eventId],
    );
    await tx.query(
      `insert into booth_plan (event_id, version, width, height, picture_id, booths) values ($1, 1, 60, 40, $2, '[]')
       on conflict (event_id) do update set picture_id = excluded.picture_id`,
      [eventId, pictureId],
    );
    if (before?.pictureId) await this.storage.remove(tx, before.pictureId);
    await this.audit.record(tx, {
      actor,
      eventId,
      action: 'exhibitor.plan',
      subject: 'event',
      subjectId: eventId,
      details: { picture: pictureId !== null },
    });
  }
}
