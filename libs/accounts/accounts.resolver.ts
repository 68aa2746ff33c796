import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  Language,
  MutationRequestSignInLinkArgs,
  QueryMemberDirectoryArgs,
  SignInOutcome,
} from '@parvis/contract/resolvers';
import { type Actor, Allow, Clock, CurrentActor, Database, pageOf, type RequestContext } from '@parvis/platform';
import { type MeRow, readMe, readMemberDirectory } from './accounts.queries';
import { ConfirmIdentity } from './security/confirm-identity';
import { deviceOf, Sessions } from './sessions';
import { SignInByLink } from './sign-in';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly confirmation: ConfirmIdentity,
    private readonly sessions: Sessions,
    private readonly signInByLink: SignInByLink,
  ) {}

  @Query()
  @Allow('public')
  async me(@CurrentActor() actor: Actor | undefined): Promise<MeRow | undefined> {
    return actor && (await readMe(this.database, actor.personId, this.clock.now()));
  }

  @Query()
  @Allow('public')
  memberDirectory(@Args() args: QueryMemberDirectoryArgs) {
    return readMemberDirectory(this.database, { ...args, ...pageOf(args) }, this.clock.now());
  }

  @Mutation()
  @Allow('public')
  requestSignInLink(@Args() { email, next }: MutationRequestSignInLinkArgs) {
    return this.signInByLink.request(email, next);
  }

  @Mutation()
  @Allow('public')
  async signIn(@Args('token') token: string, @Context() { req, res }: RequestContext): Promise<SignInOutcome> {
    const signIn = await this.signInByLink.signIn(token, deviceOf(req));
    if (signIn.outcome === 'NOT_USABLE') return { __typename: 'LinkNotUsable', reason: signIn.reason };
    this.sessions.setCookie(res, signIn.sessionToken);
    const session = await this.sessions.ofToken(signIn.sessionToken);
    if (session?.unfinished) {
      return {
        __typename: 'SignInUnfinished',
        ...(await this.confirmation.unfinished(session.unfinished, signIn.next)),
      };
    }
    const me = await readMe(this.database, signIn.personId, this.clock.now());
    return { __typename: 'SignedIn', me: me as MeRow & { events: [] }, next: signIn.next };
  }

  @Mutation()
  @Allow('public')
  async signOut(@Context() { req, res }: RequestContext): Promise<boolean> {
    await this.sessions.close(req.headers.cookie, res);
    return true;
  }

  @Mutation()
  @Allow('public')
  async setLanguage(@Args('language') language: Language, @CurrentActor() actor: Actor | undefined): Promise<Language> {
    if (actor) await this.database.query('update person set language = $2 where id = $1', [actor.personId, language]);
    return language;
  }
}
