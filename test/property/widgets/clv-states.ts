import fc from 'fast-check';
import { type ClvState, LIMITS, type NumberName, STANDARD, VIEWS } from '../../../src/widgets/clv/state.ts';

const numbers = Object.fromEntries(
  (Object.keys(LIMITS) as NumberName[]).map((name) => {
    const { min, max, digits, most } = LIMITS[name];
    const typed = (from: number, to: number) =>
      fc.integer({ min: from * 10 ** digits, max: to * 10 ** digits }).map((n) => Number((n / 10 ** digits).toFixed(digits)));
    const edges = fc.constantFrom(min, max, Math.max(min, 0), STANDARD[name], STANDARD[name]);
    return [name, fc.oneof(edges, typed(min, max), typed(Math.max(min, -most), most))];
  }),
);

/** Any state a reader can bring about; what they mostly set and the ends of each range are frequent. */
export const clvStates = fc.record({
  ...numbers,
  view: fc.constantFrom(...VIEWS),
  timing: fc.constantFrom('start', 'end', 'renewal'),
  period: fc.constantFrom('year', 'month'),
  first: fc.boolean(),
  paid: fc.boolean(),
  endless: fc.boolean(),
  bet: fc.constantFrom('none', 'open', 'seen'),
  task: fc.constantFrom('', 'clv-find-break-even'),
}) as unknown as fc.Arbitrary<ClvState>;
