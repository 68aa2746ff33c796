import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  BoothActsOutcome,
  BoothAsksInput,
  BoothAsksOutcome,
  BoothContactFigure,
  BoothContacts,
  ContactOfMine,
  MutationRecordBoothActsArgs,
  ShareContactInput,
  ShareContactOutcome,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { readVerifyingKeys } from '@parvis/registration';
import { readContacts, readContactsOf, readFigures, readMyBooth } from './contacts.queries';
import { OwnContacts } from './own-contacts';
import { RecordActs } from './record-acts';
import { SaveAsks } from './save-asks';

@Resolver('Event')
export class ContactsResolver {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordActs,
    private readonly asks: SaveAsks,
    private readonly own: OwnContacts,
  ) {}

  @ResolveField()
  @Allow('contact.collect')
  async myBoothContacts(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<BoothContacts | undefined> {
    const booth = await readMyBooth(this.database, event.id, actor.personId);
    if (!booth) return undefined;
    const keys = await readVerifyingKeys(this.database);
    return {
      ...booth,
      keys: keys.map((key) => ({ ...key, publicKey: Buffer.from(key.publicKey).toString('hex') })),
      contacts: await readContacts(this.database, booth.exhibitorId, actor.personId),
    };
  }

  @ResolveField()
  @Allow('contact.figures')
  boothContactFigures(@Parent() event: EventRow): Promise<BoothContactFigure[]> {
    return readFigures(this.database, event.id);
  }

  @Mutation()
  @Allow('contact.collect')
  recordBoothActs(
    @Args() { exhibitorId, acts }: MutationRecordBoothActsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<BoothActsOutcome> {
    return this.acts.run(actor, exhibitorId, acts);
  }

  @Mutation()
  @Allow('contact.collect')
  saveBoothAsks(@Args('input') input: BoothAsksInput, @CurrentActor() actor: Actor): Promise<BoothAsksOutcome> {
    return this.asks.run(actor, input);
  }

  @Query()
  @Allow('signedIn')
  contactsOfMine(@CurrentActor() { personId }: Actor): Promise<ContactOfMine[]> {
    return readContactsOf(this.database, personId, null);
  }

  @Mutation()
  @Allow('signedIn')
  shareContact(@Args('input') input: ShareContactInput, @CurrentActor() actor: Actor): Promise<ShareContactOutcome> {
    return this.own.share(actor, input);
  }

  @Mutation()
  @Allow('signedIn')
  withdrawContact(@Args('contactId') contactId: string, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.own.withdraw(actor, contactId);
  }
}
