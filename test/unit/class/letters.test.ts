import { describe, expect, it } from 'vitest';
import { differing, letteredItems, readRow, writeRow } from '../../../src/core/class/letters.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { ownAsked, singles } from '../../support/class.ts';
import { own, PAPER, QUESTIONS } from '../../support/papers.ts';

const still = { ...PAPER.rules, shuffle: { questions: false, options: false } };
const three = { ...singles(3), rules: still };
const mixed = {
  ...PAPER,
  rules: still,
  items: [QUESTIONS.single, QUESTIONS.multiple, QUESTIONS.short, QUESTIONS.judge].map((each) => own(each)),
};
const items = (paper: Paper, seed = 7) => letteredItems(paper, ownAsked(paper), seed);
const read = (text: string, paper: Paper = mixed) => {
  const row = readRow(text, items(paper));
  return row.ok ? [...row.answers.values()] : row;
};

describe('a row of letters', () => {
  it.each([
    ['A AC T', ['a', ['a', 'c'], true]],
    ['ａ，ａｃ，对', ['a', ['a', 'c'], true]],
    ['b / b / ×', ['b', ['b'], false]],
    ['- . 0', [null, null, null]],
    ['C ABB B', ['c', ['a', 'b'], false]],
  ])('%s is read for a single, a several and a judgement', (text, answers) => {
    expect(read(text)).toEqual(answers);
  });

  it('needs no spaces where nothing asks for several', () => {
    expect(read('ab-', three)).toEqual(['a', 'b', null]);
    expect(read('a b c', three)).toEqual(['a', 'b', 'c']);
    expect(read('abt', { ...mixed, items: mixed.items.filter((_, i) => i !== 2) })).toEqual(['a', ['b'], true]);
  });

  it.each([
    ['A AC', { ok: false, code: 'count', found: 2, wanted: 3 }],
    ['', { ok: false, code: 'count', found: 0, wanted: 3 }],
    ['E A T', { ok: false, code: 'letter', n: 1, text: 'E' }],
    ['AB A T', { ok: false, code: 'letter', n: 1, text: 'AB' }],
    ['A A G', { ok: false, code: 'letter', n: 4, text: 'G' }],
  ])('%s is refused, with where', (text, fault) => {
    expect(read(text)).toEqual(fault);
  });

  it('names the options as the form shows them: one answer has other letters on another form', () => {
    const shuffled = { ...singles(8), rules: { ...PAPER.rules, shuffle: { questions: true, options: true } } };
    for (const seed of [7, 8]) {
      const form = items(shuffled, seed);
      expect(form.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      const row = writeRow(
        shuffled.items.map(() => 'a'),
        form,
      );
      const back = readRow(row, form);
      expect(back.ok && [...back.answers.values()]).toEqual(Array(8).fill('a'));
    }
    expect(writeRow(Array(8).fill('a'), items(shuffled, 7))).not.toBe(writeRow(Array(8).fill('a'), items(shuffled, 8)));
  });

  it('typed twice shows where the two differ', () => {
    const form = items(mixed);
    const row = readRow('A CA F', form);
    expect(row.ok && differing(row.answers, ['a', ['a', 'c'], null, true], form)).toEqual([4]);
  });
});
