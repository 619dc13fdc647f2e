import { defineConfig } from '@playwright/test';
import type { Options } from './e2e/fixtures.ts';
import { findBrowser, LAUNCH_ARGS } from './support/browser.ts';

export default defineConfig<object, Options>({
  testDir: 'e2e',
  outputDir: '.output/playwright',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Generous, so that a busy machine does not fail what is right.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    headless: true,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findBrowser(), args: LAUNCH_ARGS },
  },
  projects: [
    { name: 'root', use: { build: 'root' } },
    // What does not depend on the address is looked at once, under /.
    { name: 'base', use: { build: 'base' }, grep: /@any-base/ },
  ],
});
