import { describe, expect, it } from 'vitest';
import { askedBy, withKeys } from '../../../src/core/class/asked.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import type { Ruling } from '../../../src/core/paper/ruling.ts';
import { classOf, handed, markedClass, who } from '../../support/class.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const judge = { ...own(QUESTIONS.judge), keyless: true, unkeyed: true } as Paper['items'][number];
const hidden = { ...own(QUESTIONS.single), keyless: true };
const paper: Paper = { ...PAPER, items: [judge, hidden] };
const zhang = handed(paper, who('张伟'), [true, 'a']);

describe('a question whose key nobody gave', () => {
  it('waits for the teacher, while one whose key only stayed with them is marked', () => {
    expect(markedClass(classOf(paper, [zhang])).totals[zhang.id]).toEqual({ earned: 2, max: 2, waiting: 1 });
  });

  it('is marked for all once a key is ruled', () => {
    const ruling = { v: 1, id: 'r1', paper: paper.id, at: 1, kind: 'keyed', item: 0, key: false, why: '' } as Ruling;
    const { totals } = markedClass(classOf(paper, [zhang], { rulings: [ruling] }));
    expect(totals[zhang.id]).toEqual({ earned: 2, max: 4, waiting: 0 });
  });

  it('goes back to the student without a key, and the other with its own', () => {
    const bank = { kind: 'bank' as const, number: 1, hash: 2, points: 2 };
    const items = withKeys({ ...paper, items: [...paper.items, bank] }).items;
    expect(items.map((item) => item.kind === 'own' && item.keyless)).toEqual([true, false, false]);
    expect(Object.keys(items[2] as object)).toEqual(Object.keys(bank));
  });

  it('is asked for in both languages', () => {
    const { questions } = askedBy([{ id: 'own-judge' }] as never, (item, locale) => `${item} ${locale}` as never);
    expect(questions).toEqual({ zh: ['0 zh'], en: ['0 en'] });
  });
});
