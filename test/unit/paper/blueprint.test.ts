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

  it('says nothing of points asked twice once every one was asked', () => {
    const few = [listed(1, 'u', ['a']), listed(2, 'u', ['a'])];
    const two = fillBlueprint({ ...blueprint, parts: [{ kind: 'single', count: 2, points: 1 }] }, few, 7);
    expect(two).toMatchObject({ short: [], repeated: [] });
    const one = [...few, listed(3, 'u', ['b'], 'essay'), listed(4, 'u', ['c'])];
    expect(fillBlueprint({ ...blueprint, parts: [{ kind: 'single', count: 2, points: 1 }] }, one, 7).repeated).toEqual([]);
  });

  it('gives each unit its share by the weights, and without any by its marking points', () => {
    const plenty = Array.from({ length: 40 }, (_, i) => listed(i + 1, i < 20 ? 'u0' : 'u1', [`p${i}`]));
    const counts = (weights: Readonly<Record<string, number>>, bank: readonly Listed[], seed: number) => {
      const parts = [{ kind: 'single' as const, count: 8, points: 2 }];
      const units = fillBlueprint({ parts, weights }, bank, seed).chosen.map(({ listed: { unit } }) => unit);
      return [units.filter((unit) => unit === 'u0').length, units.length];
    };
    for (let seed = 1; seed <= 20; seed++) {
      expect(counts({ u0: 3, u1: 1 }, plenty, seed)).toEqual([6, 8]);
      expect(counts({ u0: 1, u1: 1 }, plenty, seed)).toEqual([4, 8]);
      // three points in u0 and one in u1, which is asked again and again
      const narrow = plenty.map((each, i) => ({ ...each, points: [i < 20 ? `p${i % 3}` : 'q'] }));
      expect(counts({}, narrow, seed)).toEqual([6, 8]);
    }
  });

  it('asks a question of which no point was asked before one of which some were, and of two such the one that asks less again', () => {
    const parts = [
      { kind: 'essay' as const, count: 1, points: 10 },
      { kind: 'single' as const, count: 2, points: 2 },
    ];
    const bank = [
      listed(1, 'u', ['a', 'b', 'c'], 'essay'),
      listed(2, 'u', ['a', 'd']),
      listed(3, 'u', ['a', 'b']),
      listed(4, 'u', ['e', 'f']),
    ];
    for (let seed = 1; seed <= 20; seed++)
      expect(idsOf(fillBlueprint({ parts, weights: {} }, bank, seed))).toEqual(['q1', 'q4', 'q2']);
  });

  it('lets a unit that lacks some of its share come before one that has it, even by points that were asked', () => {
    const parts = [
      { kind: 'essay' as const, count: 1, points: 10 },
      { kind: 'single' as const, count: 1, points: 2 },
    ];
    const bank = [listed(1, 'u0', ['a'], 'essay'), listed(2, 'u0', ['b']), listed(3, 'u0', ['c']), listed(4, 'u1', ['a'])];
    for (let seed = 1; seed <= 20; seed++)
      expect(idsOf(fillBlueprint({ parts, weights: { u0: 1, u1: 1 } }, bank, seed))).toEqual(['q1', 'q4']);
  });

  it('weighs the point of a question that was asked most, and of equals how often its points were asked on average', () => {
    const parts = [
      { kind: 'essay' as const, count: 2, points: 10 },
      { kind: 'single' as const, count: 1, points: 2 },
    ];
    const essays = [listed(1, 'u', ['a', 'b', 'c'], 'essay'), listed(2, 'u', ['a'], 'essay')];
    const third = (...singles: readonly Listed[]) =>
      Array.from({ length: 20 }, (_, i) => idsOf(fillBlueprint({ parts, weights: {} }, [...essays, ...singles], i + 1))[2]);
    expect(new Set(third(listed(3, 'u', ['a', 'd']), listed(4, 'u', ['b', 'c'])))).toEqual(new Set(['q4']));
    expect(new Set(third(listed(3, 'u', ['b']), listed(4, 'u', ['c', 'd', 'e'])))).toEqual(new Set(['q4']));
  });

  it('counts as spare what a kind has beyond what is asked of it', () => {
    const parts = [
      { kind: 'essay' as const, count: 1, points: 10 },
      { kind: 'single' as const, count: 4, points: 2 },
    ];
    const singles = ['a', 'b', 'c', 'd'].map((point, i) => listed(i + 1, 'u', [point]));
    const bank = [...singles, listed(8, 'u', ['a'], 'essay'), listed(9, 'u', ['z'], 'essay')];
    for (let seed = 1; seed <= 20; seed++) expect(idsOf(fillBlueprint({ parts, weights: {} }, bank, seed))[0]).toBe('q9');
  });

  it('lets the kinds with fewest to spare choose first, and keeps the order of the parts', () => {
    const parts = [
      { kind: 'single' as const, count: 1, points: 2 },
      { kind: 'essay' as const, count: 1, points: 10 },
    ];
    const bank = [listed(1, 'u', ['a'], 'essay'), listed(2, 'u', ['a']), listed(3, 'u', ['b'])];
    for (let seed = 1; seed <= 20; seed++) {
      const { chosen } = fillBlueprint({ parts, weights: {} }, bank, seed);
      expect(chosen.map(({ listed: { id }, points }) => [id, points])).toEqual([
        ['q3', 2],
        ['q1', 10],
      ]);
    }
  });

  it('takes up to 200 questions of a kind, and refuses what is no such number and a seed that deals nothing', () => {
    const of = (count: number, seed = 7) =>
      fillBlueprint({ parts: [{ kind: 'single', count, points: 1 }], weights: {} }, BANK, seed);
    expect([of(200).short, of(0).chosen]).toEqual([[{ kind: 'single', wanted: 200, found: 30 }], []]);
    for (const count of [-1, 1.5, 201]) expect(() => of(count)).toThrow(RangeError);
    for (const seed of [0, 1.5, 2 ** 32]) expect(() => of(1, seed)).toThrow(RangeError);
    expect(fillBlueprint({ ...blueprint, weights: { nowhere: 1 } }, BANK, 7).chosen).toEqual([]);
  });
});
