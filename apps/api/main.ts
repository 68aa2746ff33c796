import 'reflect-metadata';
import { Draining, readConfig } from '@parvis/platform';
import { createApp } from './create-app';

try {
  const config = readConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.port);
  // Not by Nest's own hooks: they stop GraphQL first. The second signal ends it at once.
  const end = () =>
    void app
      .get(Draining)
      .begin()
      .then(() => app.close())
      .finally(() => process.exit());
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, end);
  process.send?.('ready');
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
}

function sentenceFor(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') return 'The port is taken by another program: choose another one with PORT.';
  return error instanceof Error ? error.message : 'The API did not start.';
}
