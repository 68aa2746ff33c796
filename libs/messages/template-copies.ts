import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventCopies } from '@parvis/events';

const WORDED = `(select distinct on (kind) * from template_version where event_id = $1 order by kind, number desc) v
  where v.subject is not null`;

/** The words that staff chose go with an event that is duplicated, as their first version there. */
@Injectable()
export class TemplateCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    this.copies.register({
      part: 'templates',
      count: async (db, from) => {
        const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${WORDED}`, [from]);
        return row!.count;
      },
      copy: async ({ tx, from, to, actorId, now }) => {
        await tx.query(
          `insert into template_version (event_id, kind, number, subject, body, changed_by, changed_at)
           select $2, kind, 1, subject, body, $3, $4 from ${WORDED}`,
          [from, to, actorId, now],
        );
      },
    });
  }
}
