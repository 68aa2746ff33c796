import { type DynamicModule, Module } from '@nestjs/common';
import { features, house } from '@parvis/house';
import { type Config, PlatformModule } from '@parvis/platform';

/** The same features without HTTP; resolvers stand unused. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.forRoot(config, house), ...features] };
  }
}
