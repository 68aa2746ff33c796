import { BOOTH_CONSENTS, SHARED_PARTS, textIn } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import type { Agreement } from './contacts.rules';

interface Said {
  contactId: string;
  agreement: Agreement;
  at: Date;
}

/**
 * What a visitor agreed to, on their contact and for good among the consents. An older yes that arrives late, or a
 * second time, changes nothing.
 */
export async function keepAgreement(db: Queryable, { contactId, agreement, at }: Said): Promise<void> {
  const { profile, email, phone, language } = agreement;
  const granted = { PROFILE: profile, EMAIL: email, PHONE: phone !== null };
  const said = SHARED_PARTS.map((part) => ({
    part,
    granted: granted[part],
    wording: textIn(BOOTH_CONSENTS[part], language),
  }));
  const kept = await db.query(
    `insert into consent (person_id, event_id, purpose, granted, wording, language, recorded_at)
     select c.person_id, x.event_id, 'BOOTH_' || s.part || ':' || x.id, s.granted, s.wording, $2, $3
     from booth_contact c join exhibitor x on x.id = c.exhibitor_id,
       jsonb_to_recordset($4::jsonb) as s (part text, granted boolean, wording text)
     where c.id = $1 and not exists (select from consent k where k.person_id = c.person_id and k.event_id = x.event_id
       and k.purpose = 'BOOTH_' || s.part || ':' || x.id and k.recorded_at >= $3)
     returning id`,
    [contactId, language, at, JSON.stringify(said)],
  );
  if (kept.length < said.length) return;
  await db.query('update booth_contact set shares_profile = $2, shares_email = $3, phone = $4 where id = $1', [
    contactId,
    profile,
    email,
    phone,
  ]);
}
