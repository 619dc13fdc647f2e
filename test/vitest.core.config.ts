import { defineConfig } from 'vitest/config';

/** The core's own tests alone, without Astro: what `npm run mutate` runs over and over, with few random cases and always the same. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      'test/{unit,property}/{clv,core,exchange,items,kano,lifecycle,loyalty,money,quiz,record,review,satisfaction,value}/**/*.test.ts',
      'test/golden/*.test.ts',
    ],
    // These run a whole program or look at the source as text: a mutant shows in neither.
    exclude: ['test/unit/core/{entry,packed}.test.ts', 'test/unit/review/simulation.test.ts'],
    setupFiles: ['test/support/fewer-runs.ts'],
    environment: 'node',
    pool: 'threads',
    isolate: false,
    // Instrumented code is slow; a mutant that hangs is ended by Stryker's own clock.
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
