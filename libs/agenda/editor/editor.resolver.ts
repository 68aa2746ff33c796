import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  DeleteDraftSessionOutcome,
  DeletePartOutcome,
  DraftSessionOutcome,
  MutationDeleteDraftSessionArgs,
  MutationDeleteProgrammePartArgs,
  MutationOrderProgrammePartsArgs,
  MutationAddSpeakerAbsenceArgs,
  MutationAddStagePersonArgs,
  MutationPlaceDraftSessionArgs,
  MutationSaveAgendaRulesArgs,
  MutationSaveDraftSessionArgs,
  MutationSaveProgrammeRoomArgs,
  MutationSaveProgrammeSequenceArgs,
  MutationSaveProgrammeTrackArgs,
  NewSpeakerOutcome,
  PartOutcome,
  ProgrammeDraft,
  StagePerson,
} from '@parvis/contract/resolvers';
import { staffMay } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { readDraft, readStagePeople } from './draft.queries';
import { ProgrammeParts } from './programme-parts';
import { SaveDraftSession } from './save-draft-session';
import { StagePeople } from './stage-people';

/** The programme on the staff's table. */
@Resolver('Event')
export class EditorResolver {
  constructor(
    private readonly database: Database,
    private readonly sessions: SaveDraftSession,
    private readonly parts: ProgrammeParts,
    private readonly people: StagePeople,
  ) {}

  @ResolveField()
  @Allow('programme.edit')
  programmeDraft(@Parent() event: EventRow): Promise<ProgrammeDraft> {
    return readDraft(this.database, event.id);
  }

  @ResolveField()
  @Allow('programme.edit')
  stagePeople(
    @Parent() event: EventRow,
    @Args('search') search: string,
    @CurrentActor() actor: Actor,
  ): Promise<StagePerson[]> {
    return readStagePeople(this.database, { eventId: event.id, search, everybody: staffMay(actor, 'person.add') });
  }

  @Mutation()
  @Allow('programme.edit')
  saveDraftSession(
    @Args() { input }: MutationSaveDraftSessionArgs,
    @CurrentActor() actor: Actor,
  ): Promise<DraftSessionOutcome> {
    return this.sessions.save(actor, input);
  }

  @Mutation()
  @Allow('programme.edit')
  placeDraftSession(
    @Args() { input }: MutationPlaceDraftSessionArgs,
    @CurrentActor() actor: Actor,
  ): Promise<DraftSessionOutcome> {
    return this.sessions.place(actor, input);
  }

  @Mutation()
  @Allow('programme.edit')
  deleteDraftSession(
    @Args() args: MutationDeleteDraftSessionArgs,
    @CurrentActor() actor: Actor,
  ): Promise<DeleteDraftSessionOutcome> {
    return this.sessions.delete(actor, args);
  }

  @Mutation()
  @Allow('programme.edit')
  saveProgrammeRoom(
    @Args() { input }: MutationSaveProgrammeRoomArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PartOutcome> {
    return this.parts.saveRoom(actor, input);
  }

  @Mutation()
  @Allow('programme.edit')
  saveProgrammeTrack(
    @Args() { input }: MutationSaveProgrammeTrackArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PartOutcome> {
    return this.parts.saveTrack(actor, input);
  }

  @Mutation()
  @Allow('programme.edit')
  saveProgrammeSequence(
    @Args() { input }: MutationSaveProgrammeSequenceArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PartOutcome> {
    return this.parts.saveSequence(actor, input);
  }

  @Mutation()
  @Allow('programme.edit')
  orderProgrammeParts(
    @Args() args: MutationOrderProgrammePartsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PartOutcome> {
    return this.parts.order(actor, args);
  }

  @Mutation()
  @Allow('programme.edit')
  deleteProgrammePart(
    @Args() args: MutationDeleteProgrammePartArgs,
    @CurrentActor() actor: Actor,
  ): Promise<DeletePartOutcome> {
    return this.parts.delete(actor, args);
  }

  @Mutation()
  @Allow('programme.edit')
  saveAgendaRules(@Args() { input }: MutationSaveAgendaRulesArgs, @CurrentActor() actor: Actor): Promise<PartOutcome> {
    return this.parts.saveRules(actor, input);
  }

  @Mutation()
  @Allow('programme.edit')
  addSpeakerAbsence(
    @Args() { input }: MutationAddSpeakerAbsenceArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PartOutcome> {
    return this.parts.addAbsence(actor, input);
  }

  @Mutation()
  @Allow('programme.edit')
  removeSpeakerAbsence(
    @Args('eventId') eventId: string,
    @Args('id') id: string,
    @CurrentActor() actor: Actor,
  ): Promise<DeletePartOutcome> {
    return this.parts.removeAbsence(actor, eventId, id);
  }

  @Mutation()
  @Allow('person.add')
  addStagePerson(
    @Args() { input }: MutationAddStagePersonArgs,
    @CurrentActor() actor: Actor,
  ): Promise<NewSpeakerOutcome> {
    return this.people.add(actor, input);
  }
}
