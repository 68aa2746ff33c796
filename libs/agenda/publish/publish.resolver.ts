import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  DraftRestored,
  EventProgrammeVersionsArgs,
  MutationPublishProgrammeArgs,
  MutationRestoreProgrammeVersionArgs,
  Programme,
  ProgrammeVersion,
  PublicChanges,
  PublishOutcome,
  PublishPreview,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database, pageOf } from '@parvis/platform';
import { PublishProgramme } from './publish-programme';
import { type ProgrammeOfEvent, readProgramme } from './read-programme';
import { nameSpeakers, readPublicChanges, readVersions } from './read-versions';
import { RestoreVersion } from './restore-version';

@Resolver('Event')
export class PublishResolver {
  constructor(
    private readonly database: Database,
    private readonly publishing: PublishProgramme,
    private readonly restoring: RestoreVersion,
  ) {}

  @ResolveField()
  @Allow('public')
  programme(@Parent() event: EventRow, @CurrentActor() actor: Actor | undefined): Promise<ProgrammeOfEvent> {
    return readProgramme(this.database, event.id, actor?.personId ?? null);
  }

  @ResolveField()
  @Allow('programme.edit')
  async programmePreview(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<PublishPreview> {
    const preview = await this.publishing.preview(actor, event.id);
    return { ...preview, changes: await nameSpeakers(this.database, preview.changes) };
  }

  @ResolveField()
  @Allow('programme.edit')
  programmeVersions(@Parent() event: EventRow, @Args() page: EventProgrammeVersionsArgs): Promise<ProgrammeVersion[]> {
    return readVersions(this.database, event.id, pageOf(page));
  }

  @ResolveField()
  @Allow('programme.edit')
  async programmeAt(
    @Parent() event: EventRow,
    @Args('number') number: number,
    @CurrentActor() actor: Actor,
  ): Promise<ProgrammeOfEvent | null> {
    const programme = await readProgramme(this.database, event.id, actor.personId, number);
    return programme.version === 0 ? null : programme;
  }

  @Mutation()
  @Allow('programme.edit')
  publishProgramme(
    @Args() { input }: MutationPublishProgrammeArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PublishOutcome> {
    return this.publishing.publish(actor, input);
  }

  @Mutation()
  @Allow('programme.edit')
  restoreProgrammeVersion(
    @Args() { eventId, number }: MutationRestoreProgrammeVersionArgs,
    @CurrentActor() actor: Actor,
  ): Promise<DraftRestored> {
    return this.restoring.restore(actor, eventId, number);
  }
}

@Resolver('Programme')
export class ProgrammeResolver {
  constructor(private readonly database: Database) {}

  @ResolveField()
  @Allow('public')
  changes(@Parent() programme: ProgrammeOfEvent & Partial<Programme>): Promise<PublicChanges[]> {
    return readPublicChanges(this.database, programme.eventId);
  }
}
