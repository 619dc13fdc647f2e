import fc from 'fast-check';
import { BUSINESS, LEVERS, type LifecycleState, MOVES, VIEWS } from '../../../src/widgets/lifecycle/state.ts';

const decimal = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((n) => Number((n / 10 ** digits).toFixed(digits)));
/** Every state of the lifecycle simulator that can be linked to. */
export const states: fc.Arbitrary<LifecycleState> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    rate: decimal(1, 90, 1),
    differ: decimal(1, 95, 0),
    years: decimal(5, 40, 0),
    year: fc.constant(0),
    leaving: fc.constantFrom('at-end' as const, 'evenly' as const),
    guess: decimal(0, 100, 0),
    bet: fc.constantFrom('none' as const, 'open' as const, 'seen' as const),
    moves: fc.array(decimal(0, 100, 1), { minLength: MOVES.length, maxLength: MOVES.length }),
    business: fc.array(decimal(-1000, 1000, 2), { minLength: BUSINESS.length * 4, maxLength: BUSINESS.length * 4 }),
    months: decimal(6, 240, 0),
    discount: decimal(0, 20, 2),
    customers: decimal(100, 1_000_000, 0),
    seed: decimal(0, 999_999, 0),
    share: decimal(0, 100, 0),
    lever: fc.constantFrom('none' as const, ...LEVERS),
    shown: fc.constantFrom('hidden' as const, 'seen' as const),
    set: fc.constantFrom('high-end' as const, 'regular' as const, 'own' as const),
    fitted: decimal(3, 120, 0),
    own: fc.constantFrom('', '100 87 74 65', '\uFF11\uFF10\uFF10\uFF0C90%'),
    task: fc.constantFrom('', 'lifecycle-foresee'),
  })
  .chain((state) => fc.integer({ min: 0, max: state.years }).map((year) => ({ ...state, year })));

/** Where the nine moves set out from, as a place in the four stages. */
const FROM = MOVES.map(([from]) => ['exploration', 'buildUp', 'stability', 'decline'].indexOf(from));

/** The same, without those in which more than everybody would leave a stage: moves that sum to more are brought down. */
export const rivers: fc.Arbitrary<LifecycleState> = states.map((state) => {
  const moves = state.moves.map((move, i) => {
    const all = state.moves.reduce((total, each, k) => (FROM[k] === FROM[i] ? total + each : total), 0);
    return all > 100 ? Math.floor((move * 1000) / all) / 10 : move;
  });
  return { ...state, moves };
});
