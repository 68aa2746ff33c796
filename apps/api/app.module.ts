import { type DynamicModule, Module } from '@nestjs/common';
import { typeDefs } from '@parvis/contract/type-defs';
import { features, house } from '@parvis/house';
import {
  type Config,
  Draining,
  graphqlModule,
  HealthController,
  MailboxController,
  MetricsController,
  PlatformModule,
  PlatformResolver,
} from '@parvis/platform';
import { PagesController } from './pages/pages.controller';

/** The features behind GraphQL, socket.io and a few plain routes. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(config, house), graphqlModule(typeDefs), ...features],
      controllers: [HealthController, MailboxController, MetricsController, PagesController],
      providers: [Draining, PlatformResolver],
    };
  }
}
