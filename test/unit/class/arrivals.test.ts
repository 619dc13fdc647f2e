import { describe, expect, it } from 'vitest';
import { type OpenedCode, sortArrivals } from '../../../src/core/class/arrivals.ts';
import { readBody } from '../../../src/core/class/class-figures.ts';
import { bodyFor, handed, ownAsked, singles, who } from '../../support/class.ts';

const paper = { ...singles(3), due: 1_796_000_600_000 };
const opened = (name: string, change = {}): OpenedCode => {
  const submission = handed(paper, who(name), ['a', 'b', null], change);
  const body = bodyFor(submission, (item) => ownAsked(paper).questions.zh[item]);
  return { ok: true, body, submission: readBody(body) as never };
};

describe('what is brought to a paper', () => {
  it('is each told by name and place: arrived, late, twice, for another paper, or why it cannot be read', () => {
    const first = opened('张伟');
    const codes: readonly OpenedCode[] = [
      first,
      { ok: false, code: 'cut', have: 4, all: 90 },
      opened('李明', { at: paper.due + 1000 }),
      first,
      opened('王芳', { paper: 'paper00002' }),
      { ok: false, code: 'sealed' },
    ];
    const found = sortArrivals(codes, paper, new Set());
    expect(found.map(({ place, state, who: from, after }) => [place, state, from?.name, after?.name])).toEqual([
      [1, 'arrived', '张伟', undefined],
      [2, 'cut', undefined, '张伟'],
      [3, 'late', '李明', '张伟'],
      [4, 'duplicate', '张伟', '李明'],
      [5, 'other', '王芳', '张伟'],
      [6, 'sealed', undefined, '王芳'],
    ]);
    expect(found.map(({ have, all }) => [have, all])).toEqual([[0, 0], [4, 90], ...Array(4).fill([0, 0])]);
    expect(found[4]?.paper).toBe('paper00002');
  });

  it('is late for no paper without an end, and for one with an end not at its very moment', () => {
    const at = (due: number | null, when: number) =>
      sortArrivals([opened('张伟', { at: when })], { ...paper, due }, new Set())[0]?.state;
    expect([at(null, paper.due), at(paper.due, paper.due), at(paper.due, paper.due + 1000)]).toEqual([
      'arrived',
      'arrived',
      'late',
    ]);
  });

  it('is a duplicate where it is here already', () => {
    const one = opened('张伟');
    const known = new Set(one.ok ? [`${paper.id}:${one.submission.id}`] : []);
    expect(sortArrivals([one], paper, known)[0]?.state).toBe('duplicate');
  });
});
