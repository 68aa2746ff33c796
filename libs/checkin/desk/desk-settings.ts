import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { DeskSettings, DeskSettingsInput, DeskSettingsOutcome } from '@parvis/contract/resolvers';
import { BADGE_FORMAT_NAMES } from '@parvis/domain';
import { type Actor, Audit, Database, type Queryable } from '@parvis/platform';

const line = z.string().trim().max(120, 'TOO_LONG');
const rule = z.object({
  asksSignature: z.boolean(),
  badgeFormat: z.enum(BADGE_FORMAT_NAMES),
  badgePlace: z
    .object({ fr: line, en: line })
    .nullish()
    // One language is enough: the other shows it too.
    .transform((place) => (place?.fr || place?.en ? { fr: place.fr || place.en, en: place.en || place.fr } : null)),
});

/** How the desk of an event works. */
@Injectable()
export class SaveDeskSettings {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async run(input: DeskSettingsInput, actor: Actor): Promise<DeskSettingsOutcome> {
    const parsed = rule.safeParse(input);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: message }));
      return { __typename: 'InvalidInput', errors };
    }
    const { asksSignature, badgeFormat, badgePlace } = parsed.data;
    const { eventId } = input;
    return this.database.transaction(async (tx): Promise<DeskSettingsOutcome> => {
      await tx.query(
        `insert into desk_settings (event_id, asks_signature, badge_format, badge_place) values ($1, $2, $3, $4)
         on conflict (event_id) do update set asks_signature = $2, badge_format = $3, badge_place = $4`,
        [eventId, asksSignature, badgeFormat, badgePlace],
      );
      await this.audit.record(tx, {
        actor,
        eventId,
        action: 'desk.settings',
        subject: 'event',
        subjectId: eventId,
        details: { asksSignature, badgeFormat },
      });
      return { __typename: 'DeskSettingsSaved', settings: await readDeskSettings(tx, eventId) };
    });
  }
}

const DEFAULTS: DeskSettings = { asksSignature: false, badgeFormat: 'A6', badgePlace: null };

export async function readDeskSettings(db: Queryable, eventId: string): Promise<DeskSettings> {
  const [settings] = await db.query<DeskSettings>(
    `select asks_signature as "asksSignature", badge_format as "badgeFormat",
       badge_place as "badgePlace" from desk_settings where event_id = $1`,
    [eventId],
  );
  return settings ?? DEFAULTS;
}
