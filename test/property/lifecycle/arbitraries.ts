import fc from 'fast-check';
import type { Chain } from '../../../src/core/lifecycle/chain/chain.ts';
import { type PerPlace, PLACES, perStage, STAGES } from '../../../src/core/lifecycle/chain/stages.ts';
import type { Terms } from '../../../src/core/lifecycle/chain/terms.ts';
import type { Regime } from '../../../src/core/lifecycle/group/regime.ts';
import type { Sbg } from '../../../src/core/lifecycle/sbg/parameters.ts';

/** A number in 0..1, its ends included and often. */
export const unit = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** A share of which neither it nor its complement is nothing. */
export const inner = fc.double({ min: 0.01, max: 0.99, noNaN: true });

export const leaving = fc.constantFrom('at-end' as const, 'evenly' as const);

const positive = fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0.01, max: 1e6, noNaN: true }));

/** From nearly all alike to nearly all for ever or at once, in equal steps of magnitude. */
const shape = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power);

export const sbg: fc.Arbitrary<Sbg> = fc.record({ alpha: shape, beta: shape }, { noNullPrototype: true });

export const closed: fc.Arbitrary<Regime> = fc.oneof(
  fc.record({ kind: fc.constant('fixed-number' as const), size: positive, lost: positive, leaving }, { noNullPrototype: true }),
  fc.record(
    { kind: fc.constant('fixed-rate' as const), churn: fc.oneof(inner, fc.constant(1)), leaving },
    { noNullPrototype: true },
  ),
);

export const regime: fc.Arbitrary<Regime> = fc.oneof(
  closed,
  fc.record({ kind: fc.constant('steady-state' as const), size: positive, flow: positive }, { noNullPrototype: true }),
  sbg.map(({ alpha, beta }) => ({ kind: 'heterogeneous' as const, alpha, beta })),
);

/** Customers per period, whole and never rising; at least three figures. */
export const cohort = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.array(unit, { minLength: 2, maxLength: 9 }))
  .map(([size, kept]) => {
    const figures = [size];
    for (const share of kept) figures.push(Math.floor((figures.at(-1) as number) * share));
    return figures;
  });

const weight = fc.oneof({ arbitrary: fc.constant(0), weight: 1 }, { arbitrary: fc.integer({ min: 1, max: 20 }), weight: 3 });

const shares = (weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((subtotal, each) => subtotal + each, 0);
  return weights.map((each) => each / sum);
};

const row: fc.Arbitrary<PerPlace<number>> = fc
  .array(weight, { minLength: 5, maxLength: 5 })
  .filter((weights) => weights.some((each) => each > 0))
  .map((weights) => Object.fromEntries(shares(weights).map((share, k) => [PLACES[k], share])) as PerPlace<number>);

const money = fc.integer({ min: -50, max: 100 });
const four = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 4, maxLength: 4 });

/** Any chain: moves from every stage to every place, entry anywhere, losses and gains. */
export const chain: fc.Arbitrary<Chain> = fc
  .tuple(
    four(weight).filter((weights) => weights.some((each) => each > 0)),
    four(row),
    four(money),
  )
  .map(([weights, rows, cash]) => {
    const entry = shares(weights);
    const at = <T>(values: readonly T[]) => perStage((stage) => values[STAGES.indexOf(stage)] as T);
    return { entry: at(entry), moves: at(rows), cash: at(cash) };
  });

/** A chain of which every stage is sooner or later left for good. */
export const leaky = chain.filter(({ moves }) => STAGES.every((stage) => moves[stage].gone > 0));

export const rate = fc.oneof(fc.constantFrom(0, 0.01), fc.double({ min: 1e-9, max: 1, noNaN: true }));

export const terms: fc.Arbitrary<Terms> = fc.record(
  {
    periods: fc.integer({ min: 1, max: 48 }),
    discount: rate,
    timing: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
  },
  { noNullPrototype: true },
);

export const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
export const method = fc.constantFrom('by-period' as const, 'by-stay' as const);

/** The same value, frozen to its last leaf: whoever writes to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each);
    Object.freeze(value);
  }
  return value;
}
