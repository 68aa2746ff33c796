import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AffiliatedPerson,
  MutationConfirmAffiliationArgs,
  OrganisationInput,
  OrganisationOutcome,
  QueryStaffOrganisationsArgs,
  StaffOrganisationList,
} from '@parvis/contract/resolvers';
import { type Actor, Allow, Clock, CurrentActor, Database, pageOf } from '@parvis/platform';
import { readAffiliated, readOrganisations } from './organisations.queries';
import { SaveOrganisation } from './save-organisation';

/** The directory as staff keep it. */
@Resolver()
export class OrganisationsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly saving: SaveOrganisation,
  ) {}

  @Query()
  @Allow('organisation.manage')
  staffOrganisations(@Args() args: QueryStaffOrganisationsArgs): Promise<StaffOrganisationList> {
    return readOrganisations(this.database, args.filter, this.clock.now(), pageOf(args));
  }

  @Query()
  @Allow('organisation.manage')
  organisationPeople(@Args('organisationId') organisationId: string): Promise<AffiliatedPerson[]> {
    return readAffiliated(this.database, 'organisation', organisationId);
  }

  @Mutation()
  @Allow('organisation.manage')
  createOrganisation(
    @Args('input') input: OrganisationInput,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationOutcome> {
    return this.saving.save(actor, null, input);
  }

  @Mutation()
  @Allow('organisation.manage')
  updateOrganisation(
    @Args('organisationId') organisationId: string,
    @Args('input') input: OrganisationInput,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationOutcome> {
    return this.saving.save(actor, organisationId, input);
  }

  @Mutation()
  @Allow('organisation.manage')
  confirmAffiliation(
    @Args() { personId, isConfirmed }: MutationConfirmAffiliationArgs,
    @CurrentActor() actor: Actor,
  ): Promise<AffiliatedPerson> {
    return this.saving.confirm(actor, personId, isConfirmed);
  }
}
