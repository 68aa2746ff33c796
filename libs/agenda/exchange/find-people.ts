import type { DraftSession } from '@parvis/contract/resolvers';
import { foldName } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { isKnownHere } from '../editor/draft.queries';
import type { DraftSessionFields } from '../editor/editor.rules';
import type { RecordSpeaker, SessionRecord } from './records';

interface Known {
  id: string;
  email: string;
  name: string;
  isHere: boolean;
}

type Fault = (column: string | null, code: string, value?: string | null) => void;

/** The people that a file names: by address, by id, by name among those of the session, of the event, then of the site. */
export class People {
  private readonly byId = new Map<string, Known>();
  private readonly byEmail = new Map<string, Known>();
  private readonly byName: Map<string, Known[]>;

  constructor(known: readonly Known[]) {
    for (const person of known) {
      this.byId.set(person.id, person);
      this.byEmail.set(person.email.toLowerCase(), person);
    }
    this.byName = Map.groupBy(known, ({ name }) => foldName(name));
  }

  /** Undefined where the file says nothing of who speaks. A role that the file does not name stays. */
  of(record: SessionRecord, before: DraftSession | null, fault: Fault): DraftSessionFields['speakers'] | undefined {
    return record.speakers?.flatMap((speaker, position) => {
      const personId = this.find(speaker, before, fault);
      if (personId === undefined) return [];
      const role =
        speaker.role ??
        before?.speakers.find(({ person }) => person.personId === personId)?.role ??
        (position === 0 && (record.kind ?? before?.kind) === 'ROUND_TABLE' ? 'MODERATOR' : 'SPEAKER');
      return [{ personId, role }];
    });
  }

  private find(
    { email, personId, name }: RecordSpeaker,
    before: DraftSession | null,
    fault: Fault,
  ): string | undefined {
    if (email !== null) {
      const person = this.byEmail.get(email);
      if (!person) fault('speakers', 'SPEAKER_UNKNOWN', email);
      return person?.id;
    }
    if (personId !== null && this.byId.has(personId)) return personId;
    const folded = foldName(name);
    const onStage = before?.speakers.filter(({ person }) => foldName(person.name) === folded) ?? [];
    if (onStage.length === 1) return onStage[0]!.person.personId;
    const all = this.byName.get(folded) ?? [];
    const here = all.filter(({ isHere }) => isHere);
    const found = here.length > 0 ? here : all;
    if (found.length === 1) return found[0]!.id;
    fault('speakers', found.length === 0 ? 'SPEAKER_UNKNOWN' : 'SPEAKER_AMBIGUOUS', name);
    return undefined;
  }
}

/** Those of the file whom the importer may put on a stage: staff know everybody, an organiser the people of the event. */
export async function readPeople(
  db: Queryable,
  { eventId, everybody, records }: { eventId: string; everybody: boolean; records: readonly SessionRecord[] },
): Promise<People> {
  const speakers = records.flatMap((record) => record.speakers ?? []);
  const known = await db.query<Known>(
    `select p.id, p.email, p.given_name || ' ' || p.family_name as name, ${isKnownHere('p.id')} as "isHere"
     from person p
     where (p.email = any($2::citext[]) or p.id = any($3::uuid[])
         or lower(unaccent(p.given_name || ' ' || p.family_name)) = any(select lower(unaccent(n)) from unnest($4::text[]) n))
       and ($5 or ${isKnownHere('p.id')})`,
    [
      eventId,
      speakers.flatMap(({ email }) => email ?? []),
      speakers.flatMap(({ personId }) => personId ?? []),
      speakers.flatMap(({ name }) => name || []),
      everybody,
    ],
  );
  return new People(known);
}
