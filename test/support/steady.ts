import fc from 'fast-check';
import { vi } from 'vitest';

/**
 * The same states in every run of the tests, so that a green run stays green: whether a change may land must not hang on a draw.
 * Other states are tried by `npm run fuzz`, which sets how many and begins from another seed each time.
 */
if (!process.env.ZHIKE_FUZZ) fc.configureGlobal({ seed: 20261130 });

/**
 * Astro hands out its collections only in a build: here they are those of a small course. For all files alike, since one worker runs many
 * and reads each module once.
 */
vi.mock('astro:content', () => import('./small-course.ts'));
