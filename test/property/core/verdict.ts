import { processorTime } from '../../support/processor-time.ts';
import type { Case } from './cases.ts';
import type { Name } from './samples/sample.ts';

/** Functions whose docstring says where they give null. */
const NULLS = new Set<Name>([
  ...(['analyseItems', 'correctedItemTotal', 'cronbachAlpha', 'cronbachAlphaIfDeleted', 'distractorTable', 'itemTotal'] as const),
  ...(['kr20', 'kr21', 'masteryIndex', 'shareSale', 'exhaustion', 'roomToRaise', 'itemsNeeded', 'spChart'] as const),
]);

/** What takes longer hangs, even on a machine that is busy with others; the slowest call alone takes about a second. */
const LONGEST = 10_000;

/** Where in a result something stands that is no finite number, text, truth value or a structure of such. */
function strayIn(value: unknown, nulls: boolean, path: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'function') return [];
  if (value === null) return nulls ? [] : [`${path} is null`];
  if (ArrayBuffer.isView(value)) return strayIn([...(value as Float64Array)], nulls, path);
  if (typeof value !== 'object') return [`${path} is ${String(value)}`];
  return Object.entries(value).flatMap(([key, each]) => strayIn(each, nulls, `${path}.${key}`));
}

/** What is wrong with how a call ended; `refused` is the case that has to be. */
export function faultsOf(name: Name, made: () => unknown, refused?: Case): readonly string[] {
  const began = processorTime();
  const faults: string[] = [];
  try {
    const result = made();
    if (refused) faults.push(`takes ${refused.mutation === 'left out' ? 'nothing' : refused.mutation.what} as if it were right`);
    faults.push(...strayIn(result, NULLS.has(name), 'result').slice(0, 3));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof RangeError) || !/^invalid .+: .+ \(expected .+\)$/s.test(message) || message.length > 1_000)
      faults.push(`throws ${error instanceof Error ? error.name : 'no error'}: ${message.slice(0, 200)}`);
  }
  const took = processorTime() - began;
  if (took > LONGEST) faults.push(`takes ${Math.round(took)} ms`);
  return faults;
}
