import type { Language } from '@parvis/domain';
import type { Table } from '@parvis/platform';
import type { PlanBy, PlanMeeting } from './plan-rows';
import { sheetsOf } from './plan-rows';
import { planWords } from './plan.words';

/** One line a meeting and sheet, so that a filter on its first column gives what the printed sheet has. */
export function planTable(meetings: readonly PlanMeeting[], by: PlanBy, language: Language, timeZone: string): Table {
  const words = planWords[language];
  const isByTable = by === 'tables';
  const rows = sheetsOf(meetings, by).flatMap(({ title, lines }) =>
    lines.map(({ meeting, own, other }) => [
      title,
      meeting.startsAt,
      meeting.endsAt,
      ...(isByTable ? [] : [meeting.table]),
      ...(by === 'people' ? [] : [own.name]),
      own.jobTitle,
      ...(by === 'organisations' ? [] : [own.organisationName]),
      other.name,
      other.jobTitle,
      other.organisationName,
      words.cames[meeting.came],
    ]),
  );
  const text = (title: string, width = 26) => ({ title, kind: 'text' as const, width });
  return {
    name: words.sheet[by],
    timeZone,
    columns: [
      text({ tables: words.table, people: words.person, organisations: words.organisation }[by]),
      { title: words.start, kind: 'date', width: 17 },
      { title: words.end, kind: 'date', width: 17 },
      ...(isByTable ? [] : [text(words.table, 14)]),
      ...(by === 'people' ? [] : [text(words.person)]),
      text(words.job),
      ...(by === 'organisations' ? [] : [text(words.organisation)]),
      text(words.with),
      text(words.withJob),
      text(words.withOrganisation),
      text(words.came, 20),
    ],
    rows,
  };
}
