import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MergeOutcome,
  MergePreview,
  MutationDecideOrganisationChangeArgs,
  MutationHideOrganisationPersonArgs,
  MutationMergeOrganisationsArgs,
  MutationProposeOrganisationNameArgs,
  MutationSetRepresentativeArgs,
  MutationShowMeInDirectoryArgs,
  OrganisationPage,
  OrganisationPageInput,
  OrganisationPageOutcome,
  OrganisationQueue,
  QueryMergePreviewArgs,
  Representative,
} from '@parvis/contract/resolvers';
import { type Actor, Allow, Clock, CurrentActor, Database, Reauthenticated } from '@parvis/platform';
import { DecideDirectory } from './decide';
import { readAsked, readChanges, readDuplicates, readOrganisationPage, readRepresentatives } from './directory.queries';
import { KeepPage } from './keep-page';

/** The directory: each organisation has a page that its own people keep. */
@Resolver()
export class DirectoryResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly decide: DecideDirectory,
    private readonly pages: KeepPage,
  ) {}

  @Query()
  @Allow('public')
  organisationPage(
    @Args('organisationId') organisationId: string,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<OrganisationPage | undefined> {
    return readOrganisationPage(this.database, organisationId, actor, this.clock.now());
  }

  @Query()
  @Allow('organisation.manage')
  async organisationQueue(): Promise<OrganisationQueue> {
    return {
      changes: await readChanges(this.database),
      representatives: await readAsked(this.database),
      duplicates: await readDuplicates(this.database, this.clock.now()),
    };
  }

  @Query()
  @Allow('organisation.manage')
  organisationRepresentatives(@Args('organisationId') organisationId: string): Promise<Representative[]> {
    return readRepresentatives(this.database, organisationId);
  }

  @Query()
  @Allow('organisation.manage')
  mergePreview(@Args() { keepId, dropId }: QueryMergePreviewArgs): Promise<MergePreview> {
    return this.decide.preview(keepId, dropId);
  }

  @Mutation()
  @Allow('signedIn')
  saveOrganisationPage(
    @Args('input') input: OrganisationPageInput,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationPageOutcome> {
    return this.pages.save(actor, input);
  }

  @Mutation()
  @Allow('signedIn')
  proposeOrganisationName(
    @Args() { organisationId, name }: MutationProposeOrganisationNameArgs,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationPageOutcome> {
    return this.pages.proposeName(actor, organisationId, name);
  }

  @Mutation()
  @Allow('signedIn')
  claimOrganisation(
    @Args('organisationId') organisationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationPageOutcome> {
    return this.pages.claim(actor, organisationId);
  }

  @Mutation()
  @Allow('signedIn')
  showMeInDirectory(
    @Args() { organisationId, isShown }: MutationShowMeInDirectoryArgs,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationPageOutcome> {
    return this.pages.show(actor, organisationId, isShown);
  }

  @Mutation()
  @Allow('signedIn')
  hideOrganisationPerson(
    @Args() { organisationId, personId }: MutationHideOrganisationPersonArgs,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationPageOutcome> {
    return this.pages.hide(actor, organisationId, personId);
  }

  @Mutation()
  @Allow('organisation.manage')
  decideOrganisationChange(
    @Args() { changeId, isApproved, word }: MutationDecideOrganisationChangeArgs,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    return this.decide.change(actor, changeId, isApproved, word);
  }

  @Mutation()
  @Allow('organisation.manage')
  setRepresentative(
    @Args() { organisationId, personId, isActive, word }: MutationSetRepresentativeArgs,
    @CurrentActor() actor: Actor,
  ): Promise<Representative[]> {
    return this.decide.representative(actor, organisationId, personId, isActive, word);
  }

  @Mutation()
  @Allow('organisation.manage')
  @Reauthenticated()
  mergeOrganisations(
    @Args() { keepId, dropId }: MutationMergeOrganisationsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<MergeOutcome> {
    return this.decide.merge(actor, keepId, dropId);
  }
}
