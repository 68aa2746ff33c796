import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AddFactorOutcome,
  FinishSignInOutcome,
  MutationAddPasskeyArgs,
  MutationFinishSignInArgs,
  SecondFactors as Mine,
  SignedIn,
  SignInUnfinished,
} from '@parvis/contract/resolvers';
import {
  type Actor,
  Allow,
  Clock,
  CurrentActor,
  Database,
  NotFoundOrNotAllowed,
  Reauthenticated,
  type RequestContext,
} from '@parvis/platform';
import { type MeRow, readMe } from '../accounts.queries';
import { ConfirmIdentity } from './confirm-identity';
import type { Asked } from './proofs';
import { FactorChanges } from './factor-changes';
import { SecondFactors } from './second-factors';
import { SignInByPasskey } from './sign-in-by-passkey';

/** Where somebody goes whose link is used up already. */
const HOME = '/moi';

@Resolver()
export class SecondFactorsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly confirmation: ConfirmIdentity,
    private readonly factors: SecondFactors,
    private readonly changes: FactorChanges,
    private readonly byPasskey: SignInByPasskey,
  ) {}

  @Query()
  @Allow('public')
  async unfinishedSignIn(@Context() { req }: RequestContext): Promise<SignInUnfinished | undefined> {
    return req.unfinished && (await this.confirmation.unfinished(req.unfinished, HOME));
  }

  @Query()
  @Allow('signedIn')
  mySecondFactors(@CurrentActor() actor: Actor): Promise<Mine> {
    return this.changes.read(this.database, actor);
  }

  @Mutation()
  @Allow('public')
  passkeyQuestion(@Context() { req }: RequestContext): Promise<string> {
    const personId = req.actor?.personId ?? req.unfinished?.personId ?? null;
    return this.confirmation.question(personId, personId ? req.session : undefined);
  }

  @Mutation()
  @Allow('public')
  async signInWithPasskey(
    @Args('passkey') passkey: string,
    @Context() context: RequestContext,
  ): Promise<SignedIn | undefined> {
    const personId = await this.byPasskey.signIn(passkey, context);
    return personId ? this.signedIn(personId) : undefined;
  }

  @Mutation()
  @Allow('public')
  async finishSignIn(
    @Args() { proof }: MutationFinishSignInArgs,
    @Context() { req }: RequestContext,
  ): Promise<FinishSignInOutcome> {
    if (req.unfinished?.step !== 'SECOND_FACTOR' || !req.session) throw new NotFoundOrNotAllowed();
    const outcome = await this.confirmation.finish(req.unfinished, req.session, proof);
    return outcome === 'FINISHED'
      ? { __typename: 'SignedIn', ...(await this.signedIn(req.unfinished.personId)) }
      : outcome;
  }

  @Mutation()
  @Allow('signingIn')
  @Reauthenticated()
  startAddingApp(@Context() context: RequestContext) {
    return this.factors.startApp(askedOf(context));
  }

  @Mutation()
  @Allow('signingIn')
  addApp(@Args('code') code: string, @Context() context: RequestContext): Promise<AddFactorOutcome> {
    return this.factors.addApp(askedOf(context), code);
  }

  @Mutation()
  @Allow('signingIn')
  @Reauthenticated()
  startAddingPasskey(@Context() context: RequestContext): Promise<string> {
    return this.factors.startPasskey(askedOf(context));
  }

  @Mutation()
  @Allow('signingIn')
  addPasskey(@Args() { name, passkey }: MutationAddPasskeyArgs, @Context() context: RequestContext) {
    return this.factors.addPasskey(askedOf(context), name, passkey);
  }

  @Mutation()
  @Allow('signedIn')
  @Reauthenticated()
  async removeApp(@CurrentActor() actor: Actor): Promise<Mine> {
    await this.factors.removeApp(actor.personId);
    return this.changes.read(this.database, actor);
  }

  @Mutation()
  @Allow('signedIn')
  @Reauthenticated()
  async removePasskey(@Args('passkeyId') passkeyId: string, @CurrentActor() actor: Actor): Promise<Mine> {
    await this.factors.removePasskey(actor.personId, passkeyId);
    return this.changes.read(this.database, actor);
  }

  @Mutation()
  @Allow('signedIn')
  @Reauthenticated()
  renewRecoveryCodes(@CurrentActor() actor: Actor): Promise<string[]> {
    return this.factors.renewRecoveryCodes(actor.personId);
  }

  @Mutation()
  @Allow('staff.manage')
  @Reauthenticated()
  resetSecondFactors(@Args('email') email: string, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.database.transaction((tx) => this.changes.reset(tx, actor, email));
  }

  private async signedIn(personId: string): Promise<SignedIn> {
    const me = await readMe(this.database, personId, this.clock.now());
    return { me: me as MeRow & { events: [] }, next: HOME };
  }
}

/** Whose second factor it is about; the guard let nobody else through. */
function askedOf({ req }: RequestContext): Asked {
  const personId = req.actor?.personId ?? req.unfinished?.personId;
  if (!personId || !req.session) throw new NotFoundOrNotAllowed();
  return { personId, sessionId: req.session.id };
}
