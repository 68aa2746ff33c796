import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SigningKey } from '@parvis/contract/resolvers';
import {
  type Actor,
  Allow,
  Clock,
  CurrentActor,
  Database,
  NotFoundOrNotAllowed,
  Reauthenticated,
} from '@parvis/platform';
import { SigningKeys } from './signing-keys';

const SHORTEST_DAYS = 1;
const LONGEST_DAYS = 730;

@Resolver()
export class SigningKeysResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SigningKeys,
  ) {}

  @Query()
  @Allow('key.manage')
  signingKeys(): Promise<SigningKey[]> {
    return this.database.query<SigningKey>(
      `select number, made_at as "madeAt", good_until as "goodUntil", revoked_at as "revokedAt",
         case when revoked_at is not null then 'REVOKED' when good_until <= $1 then 'OVER'
           when good_until is not null then 'STILL_GOOD' else 'SIGNS' end as state
       from signing_key order by number desc`,
      [this.clock.now()],
    );
  }

  @Mutation()
  @Allow('key.manage')
  async rotateSigningKey(@Args('goodForDays') days: number, @CurrentActor() actor: Actor): Promise<SigningKey[]> {
    await this.keys.rotate(actor, Math.min(LONGEST_DAYS, Math.max(SHORTEST_DAYS, days)));
    return this.signingKeys();
  }

  @Mutation()
  @Allow('key.manage')
  @Reauthenticated()
  async revokeSigningKey(@Args('number') number: number, @CurrentActor() actor: Actor): Promise<SigningKey[]> {
    if (!(await this.keys.revoke(actor, number))) throw new NotFoundOrNotAllowed();
    return this.signingKeys();
  }
}
