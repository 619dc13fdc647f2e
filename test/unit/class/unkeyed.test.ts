import { describe, expect, it } from 'vitest';
import { withKeys } from '../../../src/core/class/asked.ts';
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
    expect(withKeys(paper).items.map((item) => item.kind === 'own' && item.keyless)).toEqual([true, false]);
  });
});
