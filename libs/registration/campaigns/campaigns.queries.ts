import type { Campaign } from '@parvis/contract/resolvers';
import { checkWords, PLACEHOLDERS } from '@parvis/messages';
import type { Queryable } from '@parvis/platform';

/** A campaign as the contract shows it, and the event it is of. */
export type CampaignRow = Omit<Campaign, '__typename' | 'audience'> & {
  eventId: string;
  audience: Campaign['audience'];
};

const sql = (where: string) => `
  select c.id, c.event_id as "eventId", c.version, c.status, c.subject, c.body, c.audience,
    c.scheduled_at as "scheduledAt", c.started_at as "startedAt", c.finished_at as "finishedAt", c.created_at as "createdAt",
    p.given_name || ' ' || p.family_name as "createdBy",
    json_build_object(
      'waiting', count(*) filter (where r.state in ('WAITING', 'TAKEN')), 'sent', count(*) filter (where r.state = 'SENT'),
      'refused', count(*) filter (where r.state = 'REFUSED'), 'unsubscribed', count(*) filter (where r.state = 'UNSUBSCRIBED'),
      'unreachable', count(*) filter (where r.state = 'UNREACHABLE'), 'uncertain', count(*) filter (where r.state = 'UNCERTAIN')
    ) as progress
  from campaign c left join person p on p.id = c.created_by left join campaign_recipient r on r.campaign_id = c.id
  where ${where} group by c.id, p.id`;

export async function readCampaigns(db: Queryable, eventId: string): Promise<CampaignRow[]> {
  const rows = await db.query<CampaignRow>(`${sql('c.event_id = $1')} order by c.created_at desc, c.id limit 200`, [
    eventId,
  ]);
  return rows.map(whole);
}

export async function readCampaign(db: Queryable, id: string): Promise<CampaignRow | undefined> {
  const [row] = await db.query<CampaignRow>(sql('c.id::text = $1'), [id]);
  return row && whole(row);
}

const whole = (row: CampaignRow): CampaignRow => ({
  ...row,
  placeholders: [...PLACEHOLDERS.CAMPAIGN],
  faults: row.status === 'DRAFT' ? checkWords(row, PLACEHOLDERS.CAMPAIGN) : [],
  audience: {
    ...row.audience,
    // Kept as text in its row.
    registeredSince: row.audience.registeredSince ? new Date(row.audience.registeredSince) : null,
  },
});
