import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, fitsLink, GUESS_KINDS, type KanoState, VIEWS } from '../../../src/widgets/kano/state.ts';
import { ANY } from '../../support/any-text.ts';
import { people } from '../kano/arbitraries.ts';

const RUNS = Number(process.env.ZHIKE_FUZZ ?? 1000);
const end = fc.integer({ min: -100, max: 100 });
const name = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((text) => text.isWellFormed())
  .map((text) => text.replace(/\s+/g, ' ').trim());
const state: fc.Arbitrary<KanoState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  margin: fc.integer({ min: 0, max: 500 }).map((n) => n / 10),
  age: fc.integer({ min: 0, max: 100 }),
  task: fc.constantFrom('', 'kano-first-to-cut'),
  set: fc.constantFrom('greenleaf', 'own', 'stp25'),
  feature: fc.constantFrom('card', 'row-1', 'service-app'),
  x: fc.integer({ min: 0, max: 100 }),
  table: fc.constantFrom('standard' as const, 'pouliot' as const),
  guess: fc.option(fc.record({ kind: fc.constantFrom(...GUESS_KINDS), left: end, right: end, seen: fc.boolean() })),
  own: fc.array(fc.record({ name, counts: people }), { maxLength: 6 }).filter(fitsLink),
});
/** A survey of one's own has a row at least, and the first is chosen. */
const whole = state
  .filter(({ set, own }) => set !== 'own' || own.length > 0)
  .map((s) => (s.set === 'own' ? { ...s, feature: 'row-1' } : s));

describe('a state link of the Kano plotter', () => {
  it('opens as what it was made from, and can be an id', () => {
    fc.assert(
      fc.property(whole, (s) => {
        const fragment = encode(s);
        expect(fragment).toMatch(/^[a-z][A-Za-z0-9_-]*$/);
        expect(decode(fragment, () => true)).toEqual({ state: s, faults: [] });
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: ANY }),
          fc.string().map((t) => `kano-1_${t}`),
          fc.string().map((t) => `#kano-1_guess-${t}_own-${t}`),
          fc.string().map((t) => `#kano-2_${t}_own-${t}`),
        ),
        (text) => {
          decode(text, () => false);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
