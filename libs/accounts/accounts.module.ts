import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AccountsResolver } from './accounts.resolver';
import { ImportOrganisations } from './organisations/import-organisations';
import { OrganisationsController } from './organisations/organisations.controller';
import { OrganisationsResolver } from './organisations/organisations.resolver';
import { SaveOrganisation } from './organisations/save-organisation';
import { directoryParts } from './directory/directory.parts';
import { SendSignInLinkHandler } from './jobs/send-sign-in-link';
import { securityParts } from './security/security.parts';
import { SessionMiddleware } from './session.middleware';
import { Sessions } from './sessions';
import { SignInByLink } from './sign-in';

@Module({
  controllers: [...directoryParts.controllers, OrganisationsController],
  providers: [
    ...directoryParts.providers,
    ...securityParts.providers,
    AccountsResolver,
    ImportOrganisations,
    OrganisationsResolver,
    SaveOrganisation,
    SendSignInLinkHandler,
    Sessions,
    SignInByLink,
  ],
  exports: [Sessions, SignInByLink],
})
export class AccountsModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SessionMiddleware).forRoutes('{*path}');
  }
}
