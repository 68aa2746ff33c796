import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  FormEditor,
  MutationOrderFormQuestionsArgs,
  MutationRemoveFormQuestionArgs,
  MutationRestoreFormQuestionArgs,
  MutationSaveFormQuestionArgs,
  MutationSaveRegistrationRulesArgs,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { ArrangeForm, type FormChanged, type RemoveQuestionOutcome, type SaveRulesOutcome } from './arrange-form';
import { type FormQuestionRow, readForm, readFormEditor } from './form.queries';
import { SaveQuestion, type SaveQuestionOutcome } from './save-question';

@Resolver('Event')
export class FormResolver {
  constructor(
    private readonly database: Database,
    private readonly saving: SaveQuestion,
    private readonly arranging: ArrangeForm,
  ) {}

  @ResolveField()
  @Allow('public')
  form(@Parent() event: EventRow): Promise<FormQuestionRow[]> {
    return readForm(this.database, event.id);
  }

  @ResolveField()
  @Allow('registration.edit')
  formEditor(@Parent() event: EventRow): Promise<FormEditor> {
    return readFormEditor(this.database, event.id);
  }

  @Mutation()
  @Allow('registration.edit')
  saveFormQuestion(
    @Args() { input }: MutationSaveFormQuestionArgs,
    @CurrentActor() actor: Actor,
  ): Promise<SaveQuestionOutcome> {
    return this.saving.run(input, actor);
  }

  @Mutation()
  @Allow('registration.edit')
  orderFormQuestions(@Args() { eventId, ids }: MutationOrderFormQuestionsArgs): Promise<FormChanged> {
    return this.arranging.order(eventId, ids);
  }

  @Mutation()
  @Allow('registration.edit')
  removeFormQuestion(
    @Args() { eventId, id }: MutationRemoveFormQuestionArgs,
    @CurrentActor() actor: Actor,
  ): Promise<RemoveQuestionOutcome> {
    return this.arranging.remove(eventId, id, actor);
  }

  @Mutation()
  @Allow('registration.edit')
  restoreFormQuestion(
    @Args() { eventId, id }: MutationRestoreFormQuestionArgs,
    @CurrentActor() actor: Actor,
  ): Promise<SaveQuestionOutcome> {
    return this.arranging.restore(eventId, id, actor);
  }

  @Mutation()
  @Allow('registration.edit')
  saveRegistrationRules(
    @Args() { input }: MutationSaveRegistrationRulesArgs,
    @CurrentActor() actor: Actor,
  ): Promise<SaveRulesOutcome> {
    return this.arranging.saveRules(input, actor);
  }
}
