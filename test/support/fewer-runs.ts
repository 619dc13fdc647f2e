import fc from 'fast-check';

/**
 * Under mutation every test runs hundreds of times: a fixed seed, so that a mutant's fate does not change, fewer cases, and no search for
 * the smallest case once one has failed.
 */
fc.configureGlobal({ seed: 20261127, numRuns: 30, endOnFailure: true });
