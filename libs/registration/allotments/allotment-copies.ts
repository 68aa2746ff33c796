import { Injectable, type OnModuleInit } from '@nestjs/common';
import { makeToken } from '@parvis/accounts';
import { countRows, type EventCopy, EventCopies } from '@parvis/events';
import { Clock, Jobs } from '@parvis/platform';
import { CloseAllotment } from './jobs';

interface Original {
  kindId: string;
  company: string;
  contactName: string;
  contactEmail: string;
  language: string;
  expiresAt: Date;
  places: number;
}

/** The companies that had places get as many at the copy, with new links that nobody was sent yet; claims stay behind. */
@Injectable()
export class AllotmentCopies implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly copies: EventCopies,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.copies.register({
      part: 'allotments',
      count: (db, from) => countRows(db, 'allotment', from),
      copy: (copy) => this.copy(copy),
    });
  }

  private async copy({ tx, from, to, shift, ids }: EventCopy): Promise<void> {
    const originals = await tx.query<Original[]>(
      `select a.kind_id as "kindId", a.company, a.contact_name as "contactName", a.contact_email::text as "contactEmail", a.language,
         a.expires_at as "expiresAt", (select count(*)::int from place p where p.allotment_id = a.id) as places
       from allotment a join ticket_kind k on k.id = a.kind_id and k.archived_at is null where a.event_id = $1 order by a.id`,
      [from],
    );
    for (const original of originals) {
      const kindId = ids.get(original.kindId);
      if (!kindId) continue;
      const expiresAt = shift(original.expiresAt);
      const [copy] = await tx.query<{ id: string }[]>(
        `insert into allotment (event_id, kind_id, company, contact_name, contact_email, language, claim_token, contact_token,
           expires_at, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
        [
          to,
          kindId,
          original.company,
          original.contactName,
          original.contactEmail,
          original.language,
          makeToken().token,
          makeToken().token,
          expiresAt,
          this.clock.now(),
        ],
      );
      await tx.query(
        'insert into place (event_id, kind_id, allotment_id) select $1, $2, $3 from generate_series(1, $4::int)',
        [to, kindId, copy!.id, original.places],
      );
      await this.jobs.enqueue(
        tx,
        CloseAllotment,
        { allotmentId: copy!.id },
        { runAt: expiresAt, key: `allotment:${copy!.id}` },
      );
    }
  }
}
