import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ErasureOutcome, QueryErasuresArgs } from '@parvis/contract/resolvers';
import {
  type Actor,
  Allow,
  Clock,
  CurrentActor,
  Database,
  NotFoundOrNotAllowed,
  pageOf,
  Reauthenticated,
} from '@parvis/platform';
import { ErasePerson } from './erase-person';
import { findPerson, readConsents, readHeld, readIfErased, type WhoIsHeld } from './held-data.queries';

@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly erasing: ErasePerson,
  ) {}

  @Query()
  @Allow('signedIn')
  async myData(@CurrentActor() actor: Actor) {
    const person = await findPerson(this.database, { id: actor.personId });
    if (!person) throw new NotFoundOrNotAllowed();
    return this.heldOf(person);
  }

  @Query()
  @Allow('person.erase')
  async dataOf(@Args('email') email: string) {
    const person = await findPerson(this.database, { email });
    return person && this.heldOf(person);
  }

  @Query()
  @Allow('person.erase')
  erasures(@Args() args: QueryErasuresArgs) {
    return this.database.query(
      `select id, erased_at as "erasedAt", asked_by as "askedBy",
         (select coalesce(sum(value::int), 0)::int from jsonb_each_text(rows)) as rows
       from erasure order by erased_at desc, id limit $1`,
      [pageOf(args).first],
    );
  }

  @Mutation()
  @Allow('signedIn')
  @Reauthenticated()
  eraseMyData(@Args('email') email: string, @CurrentActor() actor: Actor): Promise<ErasureOutcome> {
    return this.erasing.run(actor.personId, email, { askedBy: 'PERSON', actor: null });
  }

  @Mutation()
  @Allow('person.erase')
  @Reauthenticated()
  async erasePerson(@Args('email') email: string, @CurrentActor() actor: Actor): Promise<ErasureOutcome> {
    const person = await findPerson(this.database, { email });
    if (!person) throw new NotFoundOrNotAllowed();
    return this.erasing.run(person.id, email, { askedBy: 'STAFF', actor });
  }

  private async heldOf(person: WhoIsHeld) {
    return {
      email: person.email,
      name: person.name,
      purposes: await readHeld(this.database, person),
      consents: await readConsents(this.database, person.id),
      ifErased: await readIfErased(this.database, person, this.clock.now()),
    };
  }
}
