import fc from 'fast-check';

/** Under mutation every test runs hundreds of times: a fixed seed, so that a mutant's fate does not change, and fewer cases. */
fc.configureGlobal({ seed: 20261127, numRuns: 30 });
