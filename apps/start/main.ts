import { handOver } from './house-node.mjs';

// Nothing else is imported before it is known that this Node can run it.
if (!handOver(import.meta.url)) {
  const { run } = await import('./command');
  await run(process.argv[2], import.meta.dirname, process.argv.slice(3));
}
