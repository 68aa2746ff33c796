import { Injectable, type OnModuleInit } from '@nestjs/common';
import { countRows, EventCopies } from '@parvis/events';

/** A campaign that was stopped is not worth beginning with. */
const WORTH = `event_id = $1 and status <> 'CANCELLED'`;

/** What staff wrote last time is a draft of the next edition; whom it went to and when is not. */
@Injectable()
export class CampaignCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    this.copies.register({
      part: 'campaigns',
      count: (db, from) => countRows(db, 'campaign', from, WORTH),
      copy: async ({ tx, from, to, actorId, now }) => {
        await tx.query(
          `insert into campaign (event_id, status, version, subject, body, audience, created_at, created_by)
           select $2, 'DRAFT', 1, subject, body, audience || '{"registeredSince": null}', $4, $3 from campaign where ${WORTH}
           order by created_at`,
          [from, to, actorId, now],
        );
      },
    });
  }
}
