import { describe, expect, it } from 'vitest';
import { bringNext, drill } from '../../../src/core/review/confusables.ts';

const PAIR = { a: 'ckm', b: 'crm' };
const DECLARED = [PAIR, { a: 'kano', b: 'servqual' }, { a: 'clv', b: 'value' }];

describe('the drill of a pair', () => {
  it('is the same for the same seed, and another for another', () => {
    const points = new Map([
      ['ckm', ['ckm.1', 'ckm.2', 'ckm.3']],
      ['crm', ['crm.1', 'crm.2', 'crm.3']],
    ]);
    expect(drill(PAIR, points, 7)).toEqual(drill(PAIR, points, 7));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(drill(PAIR, points, seed)))).size).toBeGreaterThan(1);
  });
  it('by the seed 0 goes in the order of the course, and says of each point whose it is', () => {
    const points = new Map([
      ['ckm', ['ckm.1', 'ckm.2', 'ckm.3']],
      ['crm', ['crm.1', 'crm.2']],
    ]);
    expect(drill(PAIR, points, 0)).toEqual(
      ['ckm.1', 'ckm.2', 'crm.1', 'ckm.3', 'crm.2'].map((point) => ({ point, concept: point.slice(0, 3) })),
    );
    const few = new Map([
      ['ckm', ['ckm.1', 'ckm.2', 'ckm.3', 'ckm.4', 'ckm.5']],
      ['crm', ['crm.1']],
    ]);
    expect(drill(PAIR, few, 0).map(({ point }) => point)).toEqual([
      ...['ckm.1', 'ckm.2', 'crm.1', 'ckm.3', 'ckm.4', 'crm.1', 'ckm.5'],
    ]);
  });
  it('takes the points of both in orders of their own', () => {
    const six = (concept: string) => [1, 2, 3, 4, 5, 6].map((n) => `${concept}.${n}`);
    const points = new Map([
      ['ckm', six('ckm')],
      ['crm', six('crm')],
    ]);
    const orders = [1, 2, 3, 4].map((seed) => {
      const order = drill(PAIR, points, seed);
      const of = (concept: string) => [
        ...new Set(order.filter((each) => each.concept === concept).map(({ point }) => point.slice(4))),
      ];
      return [of('ckm').join(), of('crm').join()];
    });
    expect(orders.some(([a, b]) => a !== b)).toBe(true);
    expect(new Set(orders.map(([a]) => a)).size).toBeGreaterThan(1);
    expect(new Set(orders.map(([, b]) => b)).size).toBeGreaterThan(1);
  });
  it('refuses a concept without points and a seed out of range', () => {
    expect(() => drill(PAIR, new Map([['ckm', ['ckm.1']]]), 1)).toThrow('invalid concept: crm has no points');
    expect(() =>
      drill(
        PAIR,
        new Map([
          ['ckm', ['ckm.1']],
          ['crm', ['crm.1']],
        ]),
        -1,
      ),
    ).toThrow(RangeError);
  });
});

describe('who takes one for the other', () => {
  it('has the pair next, whichever way round, and once', () => {
    expect(bringNext([DECLARED[1], DECLARED[0]] as never, DECLARED, 'crm', 'ckm')).toEqual([DECLARED[0], DECLARED[1]]);
    expect(bringNext([], DECLARED, 'value', 'clv')).toEqual([DECLARED[2]]);
    expect(bringNext([], DECLARED, 'clv', 'value')).toEqual([DECLARED[2]]);
  });
  it('of concepts that no one declared confusable changes nothing', () => {
    const queue = [PAIR];
    // neither where one of the two is confused with another
    for (const [concept, taken] of [
      ['kano', 'clv'],
      ['clv', 'servqual'],
      ['value', 'ckm'],
      ['kano', 'kano'],
    ] as const)
      expect(bringNext(queue, DECLARED, concept, taken)).toBe(queue);
  });
});
