import { defineConfig } from 'vitest/config';

/** The core's own tests alone, without Astro: what `npm run mutate` runs over and over, with few random cases and always the same. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      'test/{unit,property}/{class,clv,core,exchange,items,kano,lifecycle,loyalty,money,paper,quiz,record,results,review,satisfaction,value}/**/*.test.ts',
      'test/golden/*.test.ts',
    ],
    // These run a whole program, look at the source as text or take the time: a mutant shows in none.
    exclude: [
      'test/unit/core/{entry,packed}.test.ts',
      'test/{unit,property}/**/*speed.test.ts',
      'test/unit/review/simulation.test.ts',
      // Reads the course, for which Astro is needed.
      'test/golden/knowledge.test.ts',
    ],
    // Few cases too where a test says how many it takes.
    env: { ZHIKE_FUZZ: '30' },
    setupFiles: ['test/support/fewer-runs.ts'],
    environment: 'node',
    pool: 'threads',
    isolate: false,
    // Instrumented code is slow; a mutant that hangs is ended by Stryker's own clock.
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
