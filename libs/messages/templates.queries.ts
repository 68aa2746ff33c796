import type { MailTemplate, MailTemplateVersion, TemplateKind } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { HOUSE_WORDS } from './house-words';
import { PLACEHOLDERS } from './placeholders';

interface VersionRow {
  kind: TemplateKind;
  number: number;
  subject: Text | null;
  body: Text | null;
  changedBy: string | null;
  changedAt: Date;
}

const columns = `v.kind, v.number, v.subject, v.body, p.given_name || ' ' || p.family_name as "changedBy", v.changed_at as "changedAt"`;

/** What each of `kinds` says at this event now, in the order of `kinds`. */
export async function readTemplates(db: Queryable, eventId: string, kinds: TemplateKind[]): Promise<MailTemplate[]> {
  const rows = await db.query<VersionRow>(
    `select distinct on (v.kind) ${columns} from template_version v left join person p on p.id = v.changed_by
     where v.event_id = $1 order by v.kind, v.number desc`,
    [eventId],
  );
  const byKind = new Map(rows.map((row) => [row.kind, row]));
  return kinds.map((kind): MailTemplate => {
    const row = byKind.get(kind);
    return {
      ...wordsOf(kind, row),
      kind,
      version: row?.number ?? 0,
      placeholders: [...PLACEHOLDERS[kind]],
      changedBy: row?.changedBy ?? null,
      changedAt: row?.changedAt ?? null,
    };
  });
}

export async function readTemplateVersions(
  db: Queryable,
  eventId: string,
  kind: TemplateKind,
): Promise<MailTemplateVersion[]> {
  const rows = await db.query<VersionRow>(
    `select ${columns} from template_version v left join person p on p.id = v.changed_by
     where v.event_id = $1 and v.kind = $2 order by v.number desc limit 100`,
    [eventId, kind],
  );
  return rows.map((row) => ({
    ...wordsOf(kind, row),
    number: row.number,
    changedBy: row.changedBy,
    changedAt: row.changedAt,
  }));
}

function wordsOf(kind: TemplateKind, row: VersionRow | undefined): { isHouse: boolean; subject: Text; body: Text } {
  const isHouse = !row?.subject || !row.body;
  return isHouse ? { isHouse, ...HOUSE_WORDS[kind] } : { isHouse, subject: row.subject!, body: row.body! };
}
