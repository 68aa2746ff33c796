import { Args, Query, Resolver } from '@nestjs/graphql';
import type { QueryNewMemberTableArgs } from '@parvis/contract/resolvers';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readPolls } from '@parvis/polls';
import { NewMemberTable } from './new-member-table';
import { readNewMemberYears, readStaffHome } from './reports.queries';

@Resolver()
export class ReportsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly table: NewMemberTable,
  ) {}

  @Query()
  @Allow('report.read')
  async newMemberTable(@Args() { year, language }: QueryNewMemberTableArgs) {
    const suffix = language === 'EN' ? '?language=EN' : '';
    return {
      year,
      rows: await this.table.rows(year, language ?? 'FR'),
      csvUrl: `/api/reports/new-members-${year}.csv${suffix}`,
    };
  }

  @Query()
  @Allow('report.read')
  newMemberYears(): Promise<number[]> {
    return readNewMemberYears(this.database);
  }

  /** Staff see every event, organisers their own. */
  @Query()
  @Allow('registration.read')
  async staffHome(@CurrentActor() actor: Actor) {
    const { events, eventsWithOpenPolls, ...figures } = await readStaffHome(this.database, {
      ...actor,
      now: this.clock.now(),
    });
    return {
      ...figures,
      today: events.filter(({ isToday }) => isToday),
      coming: events.filter(({ isToday }) => !isToday),
      openPolls: await readPolls(this.database, 'openAt', eventsWithOpenPolls, {
        personId: actor.personId,
        mayRun: true,
      }),
    };
  }
}
