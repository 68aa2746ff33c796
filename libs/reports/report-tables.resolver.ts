import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  EventReportArgs,
  MutationSavePastFiguresArgs,
  MutationShareTableArgs,
  QuerySharedTableArgs,
  QueryYearReportArgs,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { readReportYears } from './figures/year-figures.queries';
import { PastFigures } from './history/past-figures';
import { type ReportSubject, Reports } from './make-reports';
import { SharedTables } from './sharing/shared-tables';

const pageOf = (token: string) => `/tableaux/${token}`;

@Resolver('Event')
export class ReportTablesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly past: PastFigures,
    private readonly reports: Reports,
    private readonly shared: SharedTables,
  ) {}

  @ResolveField()
  @Allow('report.event')
  async report(@Parent() event: EventRow, @Args() { language }: EventReportArgs) {
    return { event, tables: await this.tables({ eventId: event.id }, language) };
  }

  @Query()
  @Allow('report.read')
  reportYears(): Promise<number[]> {
    return readReportYears(this.database, this.clock.now());
  }

  @Query()
  @Allow('report.read')
  async yearReport(@Args() { year, language }: QueryYearReportArgs) {
    const tables = await this.tables({ year }, language);
    return tables && { year, tables };
  }

  @Query()
  @Allow('report.read')
  pastFigures() {
    return this.past.read();
  }

  @Query()
  @Allow('public')
  async sharedTable(@Args() { token, language }: QuerySharedTableArgs) {
    return (await this.shared.read(token, language ?? 'FR')) ?? null;
  }

  @Mutation()
  @Allow('report.write')
  async shareTable(@CurrentActor() actor: Actor, @Args() { key, ...subject }: MutationShareTableArgs) {
    const { token } = await this.shared.share(actor, subjectOf(subject), key);
    return { sharedAt: pageOf(token) };
  }

  @Mutation()
  @Allow('report.write')
  async unshareTable(@CurrentActor() actor: Actor, @Args() { key, ...subject }: MutationShareTableArgs) {
    await this.shared.unshare(actor, subjectOf(subject), key);
    return { sharedAt: null };
  }

  @Mutation()
  @Allow('report.write')
  savePastFigures(@CurrentActor() actor: Actor, @Args() { figures }: MutationSavePastFiguresArgs) {
    return this.past.save(actor, figures);
  }

  private async tables(subject: ReportSubject, language: 'FR' | 'EN' | null | undefined) {
    const report = await this.reports.read(subject, language ?? 'FR');
    if (!report) return null;
    const links = await this.shared.linksOf(subject);
    return report.tables.map((table) => {
      const token = links.get(table.key);
      return { ...table, sharedAt: token ? pageOf(token) : null };
    });
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function subjectOf({ eventId, year }: Pick<MutationShareTableArgs, 'eventId' | 'year'>): ReportSubject {
  if (typeof eventId === 'string' && UUID.test(eventId)) return { eventId };
  if (typeof year === 'number' && eventId == null) return { year };
  throw new NotFoundOrNotAllowed();
}
