import { Injectable } from '@nestjs/common';
import type { Audience, College, Filiere, Profession, TicketStatus } from '@parvis/contract/resolvers';
import { CONSENT_GIVEN, fieldTerms, type Language, type Text, textIn } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Audit, type Cell, Database, type Table } from '@parvis/platform';
import { type FormQuestionRow, readFormEditor } from '../form/form.queries';
import { EVERYBODY, filterParameters, FOUND, type RegistrationFilter } from '../overview.queries';
import { exportWords } from './export.words';

interface Row {
  family_name: string;
  given_name: string;
  email: string;
  organisationName: string | null;
  college: College | null;
  filiere: Filiere | null;
  job_title: string | null;
  profession: Profession | null;
  audience: Audience;
  kindName: Text;
  status: TicketStatus;
  registeredAt: Date;
  answers: Record<string, string[]> | null;
  fileNames: Record<string, string> | null;
}

/** What staff see filtered, with the answers to every question of the form. */
@Injectable()
export class ExportAttendees {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  async run(eventId: string, filter: RegistrationFilter, actor: Actor): Promise<{ name: string; table: Table }> {
    const [event] = await this.database.query<{ slug: string; timeZone: string }>(
      'select slug, time_zone as "timeZone" from event where id = $1',
      [eventId],
    );
    const withSensitive = await this.access.may(actor, 'registration.sensitive', eventId);
    const questions = (await readFormEditor(this.database, eventId)).questions
      .filter(({ isArchived, answers }) => !isArchived || answers > 0)
      .map(({ question }) => question as FormQuestionRow)
      .filter(({ isSensitive }) => withSensitive || !isSensitive);
    if (questions.some(({ isSensitive }) => isSensitive)) await this.record(eventId, actor);
    const rows = await this.database.query<Row>(
      `with ${EVERYBODY}
       select family_name, given_name, email, "organisationName", college, filiere, job_title, profession, audience, "kindName", status,
         "registeredAt",
         (select json_object_agg(a.question_id, a.answer) from ticket_answer a where a.ticket_id = "ticketId") as answers,
         (select json_object_agg(f.id, f.name) from answer_file x join stored_file f on f.id = x.file_id where x.ticket_id = "ticketId") as "fileNames"
       from everybody where ${FOUND}
       order by family_name collate "fr-x-icu", given_name collate "fr-x-icu", "registeredAt", "ticketId"`,
      filterParameters(eventId, filter),
    );
    const { language } = actor;
    const words = exportWords[language];
    const terms = fieldTerms[language];
    return {
      name: `${words.fileName}-${event!.slug}`,
      table: {
        name: words.sheet,
        timeZone: event!.timeZone,
        columns: [
          ...words.headings.map((title) => ({ title, kind: 'text' as const })),
          { title: words.registered, kind: 'date' },
          ...questions.map((question) => ({
            title: textIn(question.label, language),
            kind:
              question.kind === 'NUMBER'
                ? ('number' as const)
                : question.kind === 'DATE'
                  ? ('date' as const)
                  : ('text' as const),
          })),
        ],
        rows: rows.map((row) => [
          row.family_name,
          row.given_name,
          row.email,
          row.organisationName,
          row.college && terms.colleges[row.college],
          row.filiere && terms.filieres[row.filiere],
          row.job_title,
          row.profession && terms.professions[row.profession],
          terms.audiences[row.audience],
          textIn(row.kindName, language),
          words.statuses[row.status],
          row.registeredAt,
          ...questions.map((question) => cellOf(question, row, language)),
        ]),
      },
    };
  }

  /** Who took away what people said of their health is known. */
  private record(eventId: string, actor: Actor): Promise<void> {
    const act = { actor, eventId, action: 'attendees.export', subject: 'event', subjectId: eventId };
    return this.database.transaction((tx) => this.audit.record(tx, act));
  }
}

function cellOf({ id, kind, options }: FormQuestionRow, { answers, fileNames }: Row, language: Language): Cell {
  const values = answers?.[id];
  if (!values) return null;
  const words = exportWords[language];
  switch (kind) {
    case 'NUMBER':
      return Number(values[0]);
    case 'CHOICE':
    case 'SEVERAL':
      return values
        .map((value) => options.find((option) => option.value === value)?.label)
        .map((label, at) => (label ? textIn(label, language) : values[at]!))
        .join(' ; ');
    case 'CONSENT':
      return values[0] === CONSENT_GIVEN ? words.yes : words.no;
    case 'FILE':
      return fileNames?.[values[0]!] ?? null;
    case 'TEXT':
    case 'LONG_TEXT':
    case 'DATE':
      return values[0]!;
  }
}
