import fc from 'fast-check';

/**
 * The same states in every run of the tests, so that a green run stays green: whether a change may land must not hang on a draw.
 * Other states are tried by `npm run fuzz`, which sets how many and begins from another seed each time.
 */
if (!process.env.ZHIKE_FUZZ) fc.configureGlobal({ seed: 20261130 });
