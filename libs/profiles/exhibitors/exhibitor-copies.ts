import { Injectable, type OnModuleInit } from '@nestjs/common';
import { countRows, EventCopies } from '@parvis/events';

/**
 * Exhibitors come along to a new edition when staff ask for them: who they are, with their logo, what they offer and
 * what they say of themselves. Booths are given anew, and nobody is of a team unasked.
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
          // A logo that is replaced is deleted: each edition has a file of its own.
          `with known as materialized (
             select x.*, case when x.logo_id is not null then gen_random_uuid() end as new_logo
             from exhibitor x where x.event_id = $1
           ), logo as (
             insert into stored_file (id, sha256, media_type, name, size, content, created_at)
             select k.new_logo, f.sha256, f.media_type, f.name, f.size, f.content, f.created_at
             from known k join stored_file f on f.id = k.logo_id
           )
           insert into exhibitor (event_id, organisation_id, description, website, filiere, offers, logo_id)
           select $2, organisation_id, description, website, filiere, offers, new_logo from known`,
          [from, to],
        );
      },
    });
  }
}
