import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../../src/core/exchange/import/assemble/assemble.ts';
import type { Raw } from '../../../../../src/core/exchange/import/assemble/raw.ts';

const RAW: Raw = {
  ...{ id: 'q', tag: null, part: null, note: '', stem: '甲', options: [], key: null, explanation: '' },
  ...{ marks: null, perBlank: false, level: '', tags: [], material: '' },
};
const two = ['子', '丑'];
const made = (raw: Partial<Raw>) => {
  const { own, flags } = assemble({ ...RAW, ...raw });
  return [own.body.kind, flags];
};

describe('the kind of a question is', () => {
  it.each<[string, Partial<Raw>, string, readonly string[]]>([
    ['what its tag says', { tag: 'multiple', part: 'single', options: two, key: 'A' }, 'multiple', []],
    ['what its stem is tagged with', { stem: '【多选】甲', part: 'single', options: two, key: 'A' }, 'multiple', []],
    ['what its part says', { part: 'multiple', options: two, key: 'A' }, 'multiple', []],
    ['one to choose, with options', { options: two, key: 'A' }, 'single', ['kind-guessed']],
    ['one to choose, in a part of written ones', { part: 'essay', options: two, key: 'A' }, 'single', ['kind-guessed']],
    ['one to choose, among blanks', { part: 'fill', options: two, key: 'A' }, 'single', ['kind-guessed']],
    ['what its tag says, though it has options', { tag: 'essay', options: two, key: 'A' }, 'essay', []],
    ['written, with one option', { part: 'essay', options: ['子'], key: '因为' }, 'essay', []],
    ['open, with one option', { options: ['子'], key: '因为' }, 'short', ['kind-guessed']],
    ['a sum, where the key is a number', { part: 'sum', key: '3.5元' }, 'numeric', []],
    ['written, where that of a sum is none', { part: 'sum', key: '因为' }, 'essay', []],
    ['written, where a sum has none', { part: 'sum' }, 'essay', ['no-answer']],
    ['open, where one to choose has no options', { part: 'choice', key: '因为' }, 'short', ['kind-guessed']],
    ['single, where one to choose has one key', { part: 'choice', options: two, key: 'A' }, 'single', []],
    ['multiple, where it has several', { part: 'choice', options: two, key: 'AB' }, 'multiple', []],
    ['a judgement, where the key is one', { key: '错' }, 'judge', ['kind-guessed']],
    ['a judgement, where the stem has one', { stem: '甲。（√）' }, 'judge', ['answer-in-stem', 'kind-guessed']],
    ['a judgement, where an empty bracket ends it', { stem: '甲。（ ）' }, 'judge', ['no-answer', 'kind-guessed']],
    ['a judgement, where one in full width does', { stem: '甲．（　）' }, 'judge', ['no-answer', 'kind-guessed']],
    ['blanks, where the bracket stands before the stop', { stem: '甲（ ）。' }, 'fill', ['no-answer', 'kind-guessed']],
    ['blanks, where the stop stands before more', { stem: '甲。乙（ ）' }, 'fill', ['no-answer', 'kind-guessed']],
    ['blanks, where more stands behind', { stem: '甲。（ ）乙' }, 'fill', ['no-answer', 'kind-guessed']],
    ['a judgement, where blanks part them', { stem: '甲。 （ ）' }, 'judge', ['no-answer', 'kind-guessed']],
    ['blanks, where there are two', { stem: '甲____。（ ）', key: null }, 'fill', ['no-answer', 'kind-guessed']],
    ['blanks, where the key is no judgement', { stem: '甲。（ ）', key: '子' }, 'fill', ['kind-guessed']],
    ['written, else', { key: '因为' }, 'short', ['kind-guessed']],
    ['a judgement, by its part', { part: 'judge', key: '对' }, 'judge', []],
    ['a judgement, by its options', { part: 'judge', options: ['对', '错'], key: 'A' }, 'judge', []],
    ['single, where a judgement has other options', { part: 'judge', options: two, key: 'A' }, 'single', []],
    ['blanks, by its part', { part: 'fill', stem: '甲____', key: '子' }, 'fill', []],
    ['a number, by its part', { part: 'numeric', key: '3' }, 'numeric', []],
    ['pairs, by its part', { part: 'match', stem: '甲\n1. 一\n2. 二', options: two, key: '1A2B' }, 'match', []],
    ['items, by its part', { part: 'classify', stem: '甲\n1. 一\n2. 二', options: two, key: '1A2B' }, 'classify', []],
    ['steps, by its part', { part: 'order', options: two, key: 'BA' }, 'order', []],
  ])('%s', (_, raw, kind, flags) => {
    expect(made(raw)).toEqual([kind, flags]);
  });
});

describe('a question has', () => {
  const own = (raw: Partial<Raw>) => assemble({ ...RAW, ...raw }).own;

  it('what its source says of it, and nothing else', () => {
    const said = { explanation: '因为', level: '易', tags: ['子'], material: '丑' };
    expect(own({ ...said, key: '所以' })).toEqual({
      ...said,
      ...{ body: { kind: 'short', id: 'q', prompt: '甲', count: 0 }, points: [], model: '所以', marks: null },
    });
    expect(own({ key: '略' }).model).toBe('');
  });

  it('the points of its answer, with the marks of each or one', () => {
    const key = '有二\n1. 子（2分）\n2. 丑';
    expect(own({ part: 'essay', key })).toMatchObject({ body: { marks: [2, 1] }, model: '有二', marks: null });
    expect(own({ part: 'short', key })).toMatchObject({ body: { count: 2 }, points: [{ marks: 2 }, { marks: null }] });
  });

  it('the marks of its tag, else its own, else the sum of its points', () => {
    const key = '1. 子（2分）\n2. 丑（3分）';
    expect(own({ key }).marks).toBe(5);
    expect(own({ key, marks: 4 }).marks).toBe(4);
    expect(own({ key, marks: 4, stem: '甲（6分）' }).marks).toBe(6);
    expect(own({ key: '因为' }).marks).toBeNull();
  });

  it('the marks of its part for each of its blanks, where these are for a blank', () => {
    const fill: Partial<Raw> = { part: 'fill', stem: '____与____', key: '子；丑', marks: 2 };
    expect([own({ ...fill, perBlank: true }).marks, own(fill).marks]).toEqual([4, 2]);
    expect(own({ ...fill, perBlank: true, marks: null }).marks).toBeNull();
    expect(own({ part: 'short', key: '子', marks: 2, perBlank: true }).marks).toBe(2);
  });

  it('the marking that its heading or its tag says', () => {
    const raw: Partial<Raw> = { options: two, key: 'AB' };
    expect(own({ ...raw, part: 'multiple', note: '少选不得分' }).body).toMatchObject({ marking: 'all' });
    expect(own({ ...raw, stem: '【多选，按选项给分】甲' }).body).toMatchObject({ marking: 'each', prompt: '甲' });
  });

  it.each([
    ...['如图，甲', '甲如下图', '下图中甲', '图1所示', '图 2-1 中', '图1.2所示', '图12所示', '图1-12所示', '[图片]', '甲（图片]'],
    ...['as shown in fig. 1', 'As shown in the figure', 'the graph below', 'The diagram shows'],
  ])('a sign that a picture is missing: %s', (stem) => {
    expect(assemble({ ...RAW, stem, key: '子' }).flags).toContain('image-missing');
  });
  it.each(['意图', '图书', '图1', '图片', 'the figure of a customer'])('and none: %s', (stem) => {
    expect(assemble({ ...RAW, stem, key: '子' }).flags).toEqual(['kind-guessed']);
  });
});
