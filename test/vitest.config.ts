/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

/** Everything that needs no browser. Astro's own configuration, so that .svelte files compile as they do on the site. */
export default getViteConfig({
  test: {
    // A guard against what hangs, generous for a machine that is busy with others.
    testTimeout: 60_000,
    setupFiles: ['test/support/steady.ts'],
    root: new URL('..', import.meta.url).pathname,
    include: ['test/{unit,property,golden,content,component}/**/*.test.ts'],
    environment: 'node',
    // One worker for many files takes a third of the time; what a file stubs is put back after each test.
    pool: 'threads',
    isolate: false,
    // While one waits for its next file to be read, another works.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    passWithNoTests: false,
    allowOnly: false,
  },
});
