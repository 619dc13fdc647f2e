import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillBlueprint } from '../../../src/core/paper/blueprint.ts';
import type { Listed } from '../../../src/core/paper/known.ts';

const listed = (number: number, unit: string, points: readonly string[], kind: Listed['kind'] = 'single'): Listed => ({
  id: `q${number}`,
  number,
  hash: 0,
  unit,
  concept: points[0] ?? '',
  kind,
  level: 'remember',
  points,
});
const BANK = Array.from({ length: 60 }, (_, i) => listed(i + 1, `u${i % 3}`, [`p${i % 20}`], i % 2 ? 'judge' : 'single'));
const blueprint = { parts: [{ kind: 'single' as const, count: 10, points: 2 }], weights: {} };
const idsOf = (filled: ReturnType<typeof fillBlueprint>) => filled.chosen.map(({ listed: { id } }) => id);

describe('fillBlueprint', () => {
  it('gives the same paper for the same seed, and another for another', () => {
    expect(idsOf(fillBlueprint(blueprint, BANK, 7))).toEqual(idsOf(fillBlueprint(blueprint, BANK, 7)));
    expect(idsOf(fillBlueprint(blueprint, BANK, 7))).not.toEqual(idsOf(fillBlueprint(blueprint, BANK, 8)));
  });

  it('asks no question twice, no point twice before each of its kind was asked, and every unit its share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const { chosen, short } = fillBlueprint(blueprint, BANK, seed);
        expect(new Set(chosen.map(({ listed: { id } }) => id)).size).toBe(10);
        expect(new Set(chosen.flatMap(({ listed: { points } }) => points)).size).toBe(10);
        for (const unit of ['u0', 'u1', 'u2'])
          expect(Math.abs(chosen.filter(({ listed: each }) => each.unit === unit).length - 10 / 3)).toBeLessThanOrEqual(1);
        expect(short).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('says what the bank could not fill', () => {
    const parts = [{ kind: 'essay' as const, count: 2, points: 10 }];
    expect(fillBlueprint({ parts, weights: {} }, BANK, 7).short).toEqual([{ kind: 'essay', wanted: 2, found: 0 }]);
  });

  it('takes only from the units that weigh something', () => {
    const { chosen } = fillBlueprint({ ...blueprint, weights: { u1: 1 } }, BANK, 7);
    expect(new Set(chosen.map(({ listed: { unit } }) => unit))).toEqual(new Set(['u1']));
  });

  it('takes what was seen lately last', () => {
    const seen = new Set(
      BANK.filter(({ kind }) => kind === 'single')
        .slice(0, 20)
        .map(({ id }) => id),
    );
    const ids = idsOf(fillBlueprint(blueprint, BANK, 7, (id) => (seen.has(id) ? 1 : 0)));
    expect(ids.filter((id) => seen.has(id))).toEqual([]);
  });

  it('names the points it asked twice while others of the choice were not asked', () => {
    const few = [listed(1, 'u', ['a']), listed(2, 'u', ['a']), listed(3, 'u', ['b'], 'essay')];
    expect(fillBlueprint({ ...blueprint, parts: [{ kind: 'single', count: 2, points: 1 }] }, few, 7).repeated).toEqual(['a']);
  });
});
