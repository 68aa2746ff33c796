import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationConfirmIdentityArgs } from '@parvis/contract/resolvers';
import { type Actor, Allow, CurrentActor, CurrentSession, type RequestSession } from '@parvis/platform';
import { ConfirmIdentity } from './confirm-identity';
import { Devices } from './devices';

@Resolver()
export class SecurityResolver {
  constructor(
    private readonly confirmation: ConfirmIdentity,
    private readonly devices: Devices,
  ) {}

  @Query()
  @Allow('signedIn')
  myDevices(@CurrentActor() actor: Actor, @CurrentSession() session: RequestSession) {
    return this.devices.list(actor, session);
  }

  @Query()
  @Allow('signedIn')
  waysToConfirm(@CurrentActor() actor: Actor, @CurrentSession() session: RequestSession) {
    return this.confirmation.ways(actor, session);
  }

  @Mutation()
  @Allow('signedIn')
  signOutDevice(@Args('deviceId') deviceId: string, @CurrentActor() actor: Actor) {
    return this.devices.signOut(actor, deviceId);
  }

  @Mutation()
  @Allow('signedIn')
  signOutOtherDevices(@CurrentActor() actor: Actor, @CurrentSession() session: RequestSession) {
    return this.devices.signOutOthers(actor, session);
  }

  @Mutation()
  @Allow('signedIn')
  sendConfirmationCode(@CurrentActor() actor: Actor, @CurrentSession() session: RequestSession) {
    return this.confirmation.sendCode(actor, session);
  }

  @Mutation()
  @Allow('signedIn')
  confirmIdentity(
    @Args() { proof }: MutationConfirmIdentityArgs,
    @CurrentActor() actor: Actor,
    @CurrentSession() session: RequestSession,
  ) {
    return this.confirmation.confirm(actor, session, proof);
  }
}
