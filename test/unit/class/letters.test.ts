import { describe, expect, it } from 'vitest';
import { differing, letteredItems, readRow, writeRow } from '../../../src/core/class/letters.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import type { Json } from '../../../src/core/quiz/any.ts';
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
    ['A AE T', { ok: false, code: 'letter', n: 2, text: 'AE' }],
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

  it.each([...'TtＴ对√✓✔是'])('takes %s for a judgement that is right', (token) => {
    expect(read(`A A ${token}`)).toEqual(['a', ['a'], true]);
  });
  it.each([...'FfＦ错×✗✘X否'])('takes %s for one that is wrong', (token) => {
    expect(read(`A A ${token}`)).toEqual(['a', ['a'], false]);
  });
  it.each([...'-_.0?？'])('takes %s for nothing said', (token) => {
    expect(read(`A ${token} T`)).toEqual(['a', null, true]);
  });
  it.each(['TT', '对错', 'XT', '--', 'A-', '0A'])('takes %s for nothing it knows', (token) => {
    expect(read(`A A ${token}`)).toEqual({ ok: false, code: 'letter', n: 4, text: token });
    expect(read(`${token} A T`)).toEqual({ ok: false, code: 'letter', n: 1, text: token });
  });

  it('may be parted by any of the usual signs, several of them, and blanks around it', () => {
    for (const sign of [' ', ',', ';', '/', '|', '、', '，', '；', '\t', '  ', ' , ']) {
      expect(read(`  A${sign}AC${sign}T${sign}`)).toEqual(['a', ['a', 'c'], true]);
    }
  });

  it('in groups of letters is read a letter each, where nothing asks for several', () => {
    expect(read('ab c', three)).toEqual(['a', 'b', 'c']);
    expect(read('ab c b', three)).toEqual({ ok: false, code: 'letter', n: 1, text: 'AB' });
    expect(read('AB C T')).toEqual({ ok: false, code: 'letter', n: 1, text: 'AB' });
    expect(read('AB CT')).toEqual({ ok: false, code: 'count', found: 2, wanted: 3 });
  });

  it('is written with letters in their order, and a stroke where nothing was said or is not known', () => {
    const form = items(mixed);
    expect(writeRow(['b', ['c', 'a'], null, false], form)).toBe('B AC B');
    expect(writeRow(['gone', [], null, null], form)).toBe('- - -');
    expect(writeRow([], form)).toBe('- - -');
    expect(items({ ...mixed, items: [own(QUESTIONS.essay), own(QUESTIONS.fill)] })).toEqual([]);
  });

  it('differs from another by what was said, in whatever order several were', () => {
    const form = items(mixed);
    const row = readRow('A CA -', form);
    const from = (...answers: readonly Json[]) =>
      row.ok && differing(row.answers, [answers[0] ?? null, answers[1] ?? null, null, answers[2] ?? null], form);
    expect([
      from('a', ['a', 'c'], null),
      from('b', ['a', 'c'], null),
      from('a', ['a'], null),
      from('a', ['a', 'c'], true),
      from('a', null, null),
    ]).toEqual([...[[], [1], [2], [4], [2]]]);
  });
});
