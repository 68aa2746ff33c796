import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  EventTeamOutcome,
  MutationChangeStaffRoleArgs,
  MutationGiveStaffRoleArgs,
  MutationGiveTeamRoleArgs,
  MutationTakeTeamRoleArgs,
  StaffMember,
  StaffTeamOutcome,
  TeamMember,
} from '@parvis/contract/resolvers';
import { type Actor, Allow, CurrentActor, Database, Reauthenticated } from '@parvis/platform';
import type { EventRow } from '../events.queries';
import { EventTeam, readEventTeam } from './event-team';
import { readStaffTeam, StaffTeam } from './staff-team';

@Resolver()
export class StaffTeamResolver {
  constructor(
    private readonly database: Database,
    private readonly team: StaffTeam,
  ) {}

  @Query()
  @Allow('staff.manage')
  staffTeam(): Promise<StaffMember[]> {
    return readStaffTeam(this.database);
  }

  @Mutation()
  @Allow('staff.manage')
  @Reauthenticated()
  giveStaffRole(@Args() { input }: MutationGiveStaffRoleArgs, @CurrentActor() actor: Actor): Promise<StaffTeamOutcome> {
    return this.team.give(actor, input);
  }

  @Mutation()
  @Allow('staff.manage')
  @Reauthenticated()
  changeStaffRole(
    @Args() { personId, role }: MutationChangeStaffRoleArgs,
    @CurrentActor() actor: Actor,
  ): Promise<StaffTeamOutcome> {
    return this.team.change(actor, personId, role);
  }

  @Mutation()
  @Allow('staff.manage')
  @Reauthenticated()
  takeStaffRole(@Args('personId') personId: string, @CurrentActor() actor: Actor): Promise<StaffTeamOutcome> {
    return this.team.take(actor, personId);
  }
}

@Resolver('Event')
export class EventTeamResolver {
  constructor(
    private readonly database: Database,
    private readonly giving: EventTeam,
  ) {}

  @ResolveField()
  @Allow('team.manage')
  team(@Parent() event: EventRow): Promise<TeamMember[]> {
    return readEventTeam(this.database, event.id);
  }

  @Mutation()
  @Allow('team.manage')
  giveTeamRole(@Args() { input }: MutationGiveTeamRoleArgs, @CurrentActor() actor: Actor): Promise<EventTeamOutcome> {
    return this.giving.give(actor, input);
  }

  @Mutation()
  @Allow('team.manage')
  takeTeamRole(
    @Args() { eventId, personId, role }: MutationTakeTeamRoleArgs,
    @CurrentActor() actor: Actor,
  ): Promise<EventTeamOutcome> {
    return this.giving.take(actor, eventId, personId, role);
  }
}
