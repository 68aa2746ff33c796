import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether an address is a page of the web app. The build asks the router itself (`apps/start/list-pages.mjs`): nothing
 * else needs to know the routes. Without a build every address may be one.
 */
export function knownPages(webDir: string): (address: string) => boolean {
  const file = path.join(webDir, 'pages.json');
  if (!existsSync(file)) return () => true;
  const patterns = (JSON.parse(readFileSync(file, 'utf8')) as string[]).map(patternOf);
  return (address) => patterns.some((pattern) => pattern.test(address));
}

/** `/billet/$code`: one part of the address stands for each name, and a stroke at the end changes nothing. */
const patternOf = (route: string): RegExp => {
  const parts = route.split('/').filter(Boolean);
  const written = parts.map((part) =>
    part.startsWith('$') ? '/[^/]+' : `/${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
  );
  return new RegExp(`^${written.join('')}/?$`);
};
