import { describe, expect, it } from 'vitest';
import { chanceCorrelation } from '../../../src/core/items/correlation-interval.ts';
import { analyseSheet } from '../../../src/core/results/analyse-sheet.ts';
import { itemsToLookAt } from '../../../src/core/results/look.ts';
import type { ItemFigures, OptionFigures } from '../../../src/core/results/results.ts';
import { simulated } from './sheets.ts';

const figures = (change: Partial<ItemFigures> = {}): ItemFigures => ({
  id: 'q',
  n: 40,
  waiting: 0,
  difficulty: 0.6,
  level: 'middle',
  empty: 0,
  r: 0.4,
  interval: null,
  red: false,
  d: 0.4,
  ebel: null,
  alphaIfDeleted: null,
  caution: 0.2,
  options: [],
  topWrong: null,
  ...change,
});
const option = (id: string, change: Partial<OptionFigures> = {}): OptionFigures => ({
  id,
  correct: false,
  chosen: 4,
  share: 0.1,
  upper: 0.1,
  lower: 0.2,
  r: -0.2,
  dead: false,
  ...change,
});
const seen = (change: Partial<ItemFigures>) => itemsToLookAt([figures(change)]).map((look) => [look.action, look.findings]);

describe('the items to look at', () => {
  it('leave out a sound item, and one of which answers wait', () => {
    expect(itemsToLookAt([figures(), figures({ waiting: 1, difficulty: 0.1 })])).toEqual([]);
  });

  it('ask for the key where the item goes against the paper beyond chance, with both groups beside it', () => {
    const [look] = itemsToLookAt([
      figures({ r: -0.5, red: true, options: [option('A', { correct: true, upper: 0.4, lower: 0.7 })] }),
    ]);
    expect(look).toMatchObject({ item: 'q', action: 'check-key', colour: 'red', n: 40 });
    expect(look?.findings[0]).toMatchObject({ code: 'against-total', r: -0.5, upper: 0.4, lower: 0.7 });
  });

  it('are amber and not red where r is negative within chance', () => {
    const [look] = itemsToLookAt([figures({ r: -0.2 })]);
    expect(look).toMatchObject({ action: 'unclear-stem', colour: 'amber' });
  });

  it('ask for the key where the better students took one wrong option', () => {
    const options = [option('A', { correct: true, r: 0 }), option('B', { r: 0.4, upper: 0.6, lower: 0.1 })];
    expect(seen({ r: 0.1, options })[0]).toMatchObject(['check-key', [{ code: 'better-rival', option: 'B' }, { code: 'low-r' }]]);
  });

  it('do not take an easy item for unclear', () => {
    expect(seen({ r: 0.1, level: 'easy', difficulty: 0.95, caution: 0.8 })).toEqual([]);
  });

  it('name an item the strong missed', () => {
    expect(seen({ caution: 0.75 })).toEqual([['unclear-stem', [{ code: 'strong-miss', caution: 0.75 }]]]);
    expect(seen({ caution: 0.74 })).toEqual([]);
  });

  it('name a dead distractor, and what was taken as often as the key', () => {
    const rival = option('B', { share: 0.45 });
    const options = [option('A', { correct: true, share: 0.48 }), rival, option('C', { dead: true, share: 0 })];
    expect(seen({ options, topWrong: rival })).toEqual([
      [
        'dead-distractor',
        [
          { code: 'dead', option: 'C', share: 0 },
          { code: 'near-rival', option: 'B', share: 0.45, key: 0.48 },
        ],
      ],
    ]);
  });

  it('ask to teach again what earned less than half', () => {
    expect(seen({ difficulty: 0.49 })).toEqual([['reteach', [{ code: 'few-earned', difficulty: 0.49 }]]]);
    expect([0.5, 0.5 - 1e-15].map((difficulty) => seen({ difficulty }))).toEqual([[], []]);
  });

  it('go by chance alone up to its limit, and say the limit', () => {
    const limit = chanceCorrelation(40);
    const [look] = itemsToLookAt([figures({ r: -0.5, options: [] })]);
    expect(look?.findings[0]).toEqual({ code: 'against-total', r: -0.5, limit: -limit, upper: null, lower: null });
    expect(seen({ r: -limit, level: 'hard' })).toEqual([]);
    const rival = (r: number | null, upper = 0.6, lower = 0.1) =>
      seen({ options: [option('A', { correct: true, r: 0 }), option('B', { r, upper, lower })] });
    expect([rival(limit), rival(null), rival(0.5, 0.3, 0.3), rival(0.5, 0.2, 0.3)]).toEqual([[], [], [], []]);
    expect(rival(0.5)).toEqual([['check-key', [{ code: 'better-rival', option: 'B', r: 0.5, upper: 0.6, lower: 0.1 }]]]);
  });

  it('take for a better rival only one that goes with the paper more than every right option, and never the key', () => {
    const among = (...right: readonly (number | null)[]) =>
      seen({
        options: [
          ...right.map((r, i) => option(`k${i}`, { correct: true, r, upper: 0.9, lower: 0 })),
          option('B', { r: 0.4, upper: 0.6 }),
        ],
      }).length;
    expect([among(0.3, 0.2), among(0.5, 0.2), among(0.4), among(null), among(0.6)]).toEqual([1, 0, 0, 1, 0]);
  });

  it('have limits of their own that belong to the sound side, or to the other', () => {
    expect([seen({ r: 0.2 }), seen({ r: 0.19 }).length]).toEqual([[], 1]);
    expect([seen({ caution: null }), seen({ caution: 0.9, level: 'hard' })]).toEqual([[], []]);
    const near = (share: number, ...keys: readonly number[]) => {
      const rival = option('B', { share });
      return seen({ options: [...keys.map((key, i) => option(`k${i}`, { correct: true, share: key })), rival], topWrong: rival })
        .length;
    };
    expect([near(0.3, 0.35), near(0.29, 0.3), near(0.45, 0.5), near(0.44, 0.5), near(0.45, 0.2, 0.6)]).toEqual([1, 0, 1, 0, 0]);
    expect(seen({ topWrong: option('B', { share: 0.5, r: null }), options: [option('A', { correct: true })] })).toEqual([]);
  });

  it('stand within one thing to do by their correlation, then by their share, those without one last', () => {
    const of = (id: string, difficulty: number, r: number | null) => figures({ id, difficulty, r, level: 'hard' });
    const all = [
      of('c', 0.2, 0.5),
      of('f', 0.3, null),
      of('b', 0.1, 0.5),
      of('d', 0.2, 0.6),
      of('e', 0.25, null),
      of('a', 0.4, 0.3),
    ];
    for (const list of [all, all.toReversed()])
      expect(itemsToLookAt(list).map(({ item }) => item)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('stand in the order of what to do, then red, then the lowest correlation', () => {
    const dead = [option('A', { correct: true }), option('B', { dead: true })];
    const order = itemsToLookAt([
      figures({ id: 'reteach', difficulty: 0.4 }),
      figures({ id: 'dead', options: dead }),
      figures({ id: 'unclear', r: 0.1 }),
      figures({ id: 'hint', r: -0.9 }),
      figures({ id: 'key', r: -0.3, red: true }),
      figures({ id: 'worse', r: -0.6, red: true }),
    ]);
    expect(order.map(({ item }) => item)).toEqual(['worse', 'key', 'hint', 'unclear', 'dead', 'reteach']);
  });
});

describe('in simulated classes', () => {
  it('a planted miskey comes first, red, in each of 50 classes of 60', () => {
    const firsts = Array.from({ length: 50 }, (_, seed) => {
      const plants = Array.from({ length: 15 }, (_, j) =>
        j === 6 ? { key: 'B', slope: 1.5, easy: 0.3 } : { easy: (j % 5) / 2 - 1 },
      );
      const [look] = analyseSheet(simulated(seed + 1, 60, plants)).look;
      return `${look?.item} ${look?.action}`;
    });
    expect(firsts.filter((first) => first !== 'q6 check-key')).toEqual([]);
  });

  it('a planted dead distractor is named in each of 50 classes of 40', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const plants = Array.from({ length: 12 }, (_, j) => (j === 4 ? { dead: 'C', easy: -0.2 } : {}));
      const { look } = analyseSheet(simulated(seed, 40, plants));
      const found = look.find(({ item }) => item === 'q4')?.findings;
      expect(found, `class ${seed}`).toContainEqual({ code: 'dead', option: 'C', share: 0 });
    }
  });
});
