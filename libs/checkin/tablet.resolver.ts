import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AnnounceOutcome,
  DeviceOutcome,
  DevicePaired,
  MutationAnnounceDeviceArgs,
  MutationChangeDeviceArgs,
  MutationKeepSignatureArgs,
  MutationOpenDoorArgs,
  MutationPairDeviceArgs,
  MutationRecordScansArgs,
  MutationRevokeDeviceArgs,
  PairOutcome,
  ScansOutcome,
  SignatureOutcome,
  TabletOutcome,
} from '@parvis/contract/resolvers';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readDoorQuestions, readTicketKinds, readVerifyingKeys } from '@parvis/registration';
import { KeepSignature } from './attendance/keep-signature';
import { CheckinGateway } from './checkin.gateway';
import { readPoint, readTablet } from './checkin.queries';
import { Devices } from './devices';
import { DoorKey } from './door-key';
import { RecordScans } from './record-scans';

/** What tablets ask for. Those that are public want the key of a device: nobody is signed in on it. */
@Resolver()
export class TabletResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly devices: Devices,
    private readonly recording: RecordScans,
    private readonly gateway: CheckinGateway,
    private readonly signatures: KeepSignature,
  ) {}

  @Mutation()
  @Allow('door.manage')
  announceDevice(@Args() args: MutationAnnounceDeviceArgs, @CurrentActor() actor: Actor): Promise<AnnounceOutcome> {
    return this.devices.announce(args, actor);
  }

  @Mutation()
  @Allow('public')
  pairDevice(@Args() { code }: MutationPairDeviceArgs): Promise<PairOutcome> {
    return this.devices.pair(code);
  }

  @Mutation()
  @Allow('door.scan')
  openDoor(@Args() { eventId, pointId }: MutationOpenDoorArgs, @CurrentActor() actor: Actor): Promise<DevicePaired> {
    return this.devices.open(actor, eventId, pointId ?? null);
  }

  @Mutation()
  @Allow('public')
  async unpairDevice(@DoorKey() key: string | undefined): Promise<boolean> {
    const device = await this.devices.withKey(key);
    if (device) await this.devices.unpair(device);
    return device !== undefined;
  }

  @Mutation()
  @Allow('door.manage')
  async revokeDevice(
    @Args() { eventId, deviceId }: MutationRevokeDeviceArgs,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const isRevoked = await this.devices.revoke(actor, eventId, deviceId);
    if (isRevoked) this.gateway.rulesChanged(eventId);
    return isRevoked;
  }

  @Mutation()
  @Allow('door.manage')
  async changeDevice(@Args() args: MutationChangeDeviceArgs, @CurrentActor() actor: Actor): Promise<DeviceOutcome> {
    const outcome = await this.devices.change(args, actor);
    if (outcome.__typename === 'DoorDevice') this.gateway.rulesChanged(args.eventId);
    return outcome;
  }

  @Query()
  @Allow('public')
  async tablet(@DoorKey() key: string | undefined): Promise<TabletOutcome> {
    const device = await this.devices.withKey(key);
    const now = this.clock.now();
    if (!device) return { __typename: 'DeviceUnknown', at: now };
    const keys = await readVerifyingKeys(this.database);
    const kinds = await readTicketKinds(this.database, device.eventId, now, { withHidden: true });
    return {
      __typename: 'Tablet',
      kinds: kinds.filter(({ priceCents }) => priceCents === 0),
      questions: await readDoorQuestions(this.database, device.eventId),
      ...(await readTablet(this.database, device.id, now)),
      point: await readPoint(this.database, device.pointId),
      keys: keys.map((one) => ({ ...one, publicKey: Buffer.from(one.publicKey).toString('hex') })),
    };
  }

  @Mutation()
  @Allow('public')
  async keepSignature(
    @Args() { input }: MutationKeepSignatureArgs,
    @DoorKey() key: string | undefined,
  ): Promise<SignatureOutcome> {
    const device = await this.devices.withKey(key);
    if (!device) return { __typename: 'DeviceUnknown', at: this.clock.now() };
    return this.signatures.run(device, input);
  }

  @Mutation()
  @Allow('public')
  async recordScans(@Args() args: MutationRecordScansArgs, @DoorKey() key: string | undefined): Promise<ScansOutcome> {
    const device = await this.devices.withKey(key);
    if (!device) return { __typename: 'DeviceUnknown', at: this.clock.now() };
    const outcome = await this.recording.record(device, args);
    if (outcome.__typename === 'ScansRecorded' && args.scans.length > 0) this.gateway.changed(device.eventId);
    return outcome;
  }
}
