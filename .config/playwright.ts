import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { BOUNCE_SECRET } from '../e2e/bounce';
import { findBrowser } from '../e2e/browser';

const port = Number(process.env['E2E_PORT'] ?? 4517);
const artefacts = path.resolve('artefacts');
const browser = await findBrowser();

export default defineConfig({
  testDir: '../e2e',
  testMatch: '*.spec.ts',
  outputDir: path.join(artefacts, 'playwright'),
  // One product, one story at a time: the stories share its data.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: path.join(artefacts, 'playwright.json') }]],
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 20_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...process.env, ...browser.env },
    },
  },
  webServer: {
    command: 'node dist/server/start.js',
    cwd: path.resolve('.'),
    url: `http://localhost:${port}/api/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: String(port),
      STATE_DIR: path.join(artefacts, 'e2e-state'),
      DATABASE_URL: '',
      SMTP_URL: '',
      BOUNCE_SECRET,
      PUBLIC_URL: `http://localhost:${port}`,
    },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
