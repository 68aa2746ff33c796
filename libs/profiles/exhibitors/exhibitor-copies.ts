import { Injectable, type OnModuleInit } from '@nestjs/common';
import { countRows, EventCopies } from '@parvis/events';

/**
 * Exhibitors come along to a new edition when staff ask for them: who they are and what they say of themselves. Booths
 * are given anew, and nobody is of a team unasked.
 */
@Injectable()
export class ExhibitorCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    this.copies.register({
      part: 'exhibitors',
      isOptional: true,
      count: (db, from) => countRows(db, 'exhibitor', from),
      copy: async ({ tx, from, to }) => {
        await tx.query(
          `insert into exhibitor (event_id, organisation_id, description, website)
           select $2, organisation_id, description, website from exhibitor where event_id = $1`,
          [from, to],
        );
      },
    });
  }
}
