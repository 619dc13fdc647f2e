import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestExpectation, type Market, outcomeAt } from '../../../src/core/satisfaction/expectation.ts';

const hundredths = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((n) => n / 100);

const line = fc.record({ base: hundredths(-0.5, 1.2), slope: hundredths(-0.4, 0.4) }, { noNullPrototype: true });

const market: fc.Arbitrary<Market> = fc.record(
  {
    people: fc.integer({ min: 0, max: 10_000 }),
    scale: fc.tuple(hundredths(0, 3), hundredths(3, 10)),
    performance: hundredths(0, 10),
    weights: fc.record({ a: hundredths(-2, 2), b: hundredths(0, 1), c: hundredths(0, 1) }, { noNullPrototype: true }),
    trial: line,
    repeat: line,
    occasions: hundredths(0, 12),
  },
  { noNullPrototype: true },
);

const part = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

describe('the expectation trade-off (an assumption)', () => {
  it('never sells to more people than there are, nor again to more than bought', () => {
    fc.assert(
      fc.property(market, part, (m, t) => {
        const [low, high] = m.scale;
        const { first, repeats, total } = outcomeAt(m, Math.min(high, low + t * (high - low)));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(m.people);
        expect(repeats).toBeLessThanOrEqual(first * m.occasions * (1 + 1e-12));
        expect(total).toBeCloseTo(first + repeats, 6);
      }),
    );
  });

  it('has no expectation that sells more than the best', () => {
    fc.assert(
      fc.property(market, fc.array(part, { minLength: 20, maxLength: 20 }), (m, parts) => {
        const best = bestExpectation(m);
        const [low, high] = m.scale;
        for (const t of [0, 1, ...parts]) {
          expect(outcomeAt(m, Math.min(high, low + t * (high - low))).total).toBeLessThanOrEqual(best.total * (1 + 1e-9) + 1e-9);
        }
      }),
    );
  });

  it('keeps the best within the scale, and it does not depend on how many people there are', () => {
    fc.assert(
      fc.property(market, (m) => {
        const { expectation, total } = bestExpectation({ ...m, people: 100 });
        expect(expectation).toBeGreaterThanOrEqual(m.scale[0]);
        expect(expectation).toBeLessThanOrEqual(m.scale[1]);
        expect(bestExpectation({ ...m, people: 5000 }).total).toBeCloseTo(50 * total, 5);
      }),
    );
  });

  it('leaves a frozen market as it was', () => {
    fc.assert(
      fc.property(market, (m) => {
        const frozen = Object.freeze({
          ...m,
          scale: Object.freeze([...m.scale] as const),
          weights: Object.freeze({ ...m.weights }),
          trial: Object.freeze({ ...m.trial }),
          repeat: Object.freeze({ ...m.repeat }),
        });
        bestExpectation(frozen);
        expect(frozen).toEqual(m);
      }),
    );
  });
});
