import { availableParallelism } from 'node:os';
import { customers } from './customers.ts';
import { lifetimeValues } from './lifetime-values.ts';
import { plans } from './plans.ts';
import { results } from './results.ts';
import { submissions } from './submissions.ts';

/**
 * The speed of the core, as text: processor time of the computing thread, the fastest of several runs and the median, against a C
 * program run by turns with it where `cc` is there. Figures to look at, never a test: on a busy machine they scatter.
 */
export const coreBench = (): string => {
  const head = `core: fastest / median, Node ${process.version}, ${availableParallelism()} processors`;
  return [head, customers(), lifetimeValues(), submissions(), results(), plans()].join('\n\n');
};

if (import.meta.main) console.log(coreBench());
