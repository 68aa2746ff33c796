import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const files = {
  search: 'search-worker',
  bounds: 'bounds-worker',
  exact: 'exact-worker',
  improve: 'improve-worker',
} as const;

/** A thread's file lies beside this one as TypeScript in the repository; in a built product at the top, or beside. */
export function startThread(name: keyof typeof files, workerData: unknown): Worker {
  const places = [`./${files[name]}.ts`, `./scheduler-${files[name]}.js`, `../scheduler-${files[name]}.js`];
  const urls = places.map((place) => new URL(place, import.meta.url));
  return new Worker(urls.find((url) => existsSync(url)) ?? urls[0]!, { workerData });
}
