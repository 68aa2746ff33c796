import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { JobRunner, readConfig } from '@parvis/platform';
import { WorkerModule } from './worker.module';

try {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readConfig(process.env)), {
    logger: ['warn', 'error'],
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await app.get(JobRunner).start();
  process.send?.('ready');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The worker did not start.'}\n`);
  process.exit(1);
}
