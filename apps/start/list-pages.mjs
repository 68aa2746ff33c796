// What addresses the web app has, asked of its own router, so that the server answers 404 to all others.
import { writeFileSync } from 'node:fs';

export async function listPages(file) {
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: 'apps/web/vite.config.ts',
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { router } = await server.ssrLoadModule('/shell/router.ts');
    writeFileSync(file, `${JSON.stringify(Object.keys(router.routesByPath).sort(), null, 1)}\n`);
  } finally {
    await server.close();
  }
}
