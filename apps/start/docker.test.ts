import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import server from '../../.config/vite.server';

// No engine runs where the tests do: the files are read against the repository instead.
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const compose = readFileSync('docker/compose.yml', 'utf8');
const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
const built = Object.keys(server.build?.rolldownOptions?.input ?? {}).map((name) => `dist/server/${name}.js`);

test('copies what is in the repository and not kept out of the build', () => {
  const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list]) => list!.split(' '));
  expect(sources).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'libs', 'apps']));
  for (const source of sources) {
    expect(existsSync(source), source).toBe(true);
    expect(ignored, source).toContain(`!${source}`);
  }
});

test('copies from stages that come before', () => {
  const stages: string[] = [];
  for (const line of dockerfile.split('\n')) {
    const used = /^COPY --from=(\S+)/.exec(line)?.[1] ?? /^FROM (?!node:)(\S+)/.exec(line)?.[1];
    if (used) expect(stages).toContain(used);
    const stage = /^FROM \S+ AS (\S+)/.exec(line)?.[1];
    if (stage) stages.push(stage);
  }
  expect(stages.at(-1)).toBe('runtime');
});

test('runs programs that the build makes, as an ordinary user, on the Node that the house pins', () => {
  const programs = [...`${dockerfile}${compose}`.matchAll(/dist\/server\/\w+\.js/g)].map(([program]) => program);
  expect(new Set(programs)).toEqual(new Set(['dist/server/api.js', 'dist/server/worker.js', 'dist/server/start.js']));
  for (const program of programs) expect(built).toContain(program);
  expect(dockerfile).toMatch(/^USER node$/m);
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: { node: string } };
  const [, major] = /(\d+)\./.exec(devDependencies.node)!;
  for (const [, version] of dockerfile.matchAll(/^FROM node:(\d+)/gm)) expect(version).toBe(major);
});

test('sets only variables that the product reads, and keeps no secret', () => {
  const settings = readFileSync('libs/platform/config.ts', 'utf8');
  const block = compose.slice(compose.indexOf('&environment'), compose.indexOf('services:'));
  const names = [...block.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) expect(settings).toContain(name);
  expect(compose.match(/PASSWORD: (?!\$\{)/g)).toBeNull();
  expect(compose).toMatch(/parvis:\$\{DATABASE_PASSWORD:\?/);
  expect(readFileSync('docker/env.example', 'utf8')).toMatch(/^DATABASE_PASSWORD=$/m);
});

test('what stands before the processes asks for an address that they answer, and names services that there are', () => {
  const scaled = readFileSync('docker/compose.scale.yml', 'utf8');
  const balancer = readFileSync('docker/haproxy.cfg', 'utf8');
  const proxy = readFileSync('docker/Caddyfile', 'utf8');
  const services = [...`${compose}\n${scaled}`.matchAll(/^ {2}(\w+):$/gm)].map(([, name]) => name);
  const [, asked] = /httpchk GET \/api\/(\w+)/.exec(balancer)!;
  expect(readFileSync('libs/platform/health.controller.ts', 'utf8')).toContain(`@Get('${asked}')`);
  expect(services).toContain(/server-template api \S+ (\w+):3000/.exec(balancer)![1]);
  expect(services).toContain(/UPSTREAM:(\w+):3000/.exec(proxy)![1]);
  expect(services).toContain(/UPSTREAM: '(\w+):3000'/.exec(scaled)![1]);
  expect(readFileSync('libs/platform/config.ts', 'utf8')).toContain(/\{ ([A-Z_]+): 5 \}/.exec(scaled)![1]);
  for (const file of ['Caddyfile', 'haproxy.cfg']) expect(`${compose}\n${scaled}`).toContain(`./${file}:`);
});
