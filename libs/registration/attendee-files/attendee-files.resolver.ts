import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AttendeeImport, MutationUndoAttendeeImportArgs } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor } from '@parvis/platform';
import { UndoImport, type UndoOutcome } from './undo-import';

@Resolver('Event')
export class AttendeeImportsResolver {
  constructor(private readonly undoing: UndoImport) {}

  @ResolveField()
  @Allow('registration.read')
  attendeeImports(@Parent() event: EventRow): Promise<AttendeeImport[]> {
    return this.undoing.list(event.id);
  }

  @Mutation()
  @Allow('registration.edit')
  undoAttendeeImport(
    @Args() { eventId, importId }: MutationUndoAttendeeImportArgs,
    @CurrentActor() actor: Actor,
  ): Promise<UndoOutcome> {
    return this.undoing.run(eventId, importId, actor);
  }
}
