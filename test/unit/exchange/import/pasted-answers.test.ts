import { describe, expect, it } from 'vitest';
import { parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { summary } from './summary.ts';

/** Two parts of two questions each. */
const PAPER = '一、单选题\n1. 甲（ ）\nA. 一 B. 二\n2. 乙（ ）\nA. 一 B. 二\n二、判断题\n1. 丙\n2. 丁\n';
const read = (answers: string, paper = PAPER) => {
  const text = paper + answers;
  const found = parsePasted(text);
  if (!found.ok) throw new Error(found.code);
  return {
    items: found.items.map(summary),
    notes: found.notes.map(({ code, span }) => [code, text.slice(span.from, span.to)]),
    left: found.leftOut.map(({ from, to }) => text.slice(from, to)),
  };
};
/** The stretches of the source that are taken as heads of answers, and those that are taken as keys. */
const taken = (answers: string, paper = PAPER) => {
  const text = paper + answers;
  const found = parsePasted(text);
  if (!found.ok) throw new Error(found.code);
  const said = (spans: readonly { readonly from: number; readonly to: number }[]) =>
    spans.map(({ from, to }) => text.slice(from, to).trim());
  return {
    heads: said(found.headings.filter(({ from }) => from >= paper.length)),
    keys: found.items.map(({ spans }) => said(spans.key ?? [])),
  };
};
const ALL = { items: ['single A', 'single B', 'judge T', 'judge F'], notes: [], left: [] };

describe('answers that stand together go', () => {
  it.each([
    ['by the number of the part', '参考答案\n一、1.A 2.B\n二、1.√ 2.×'],
    ['by its number in a line of its own', '参考答案\n一、\n1.A 2.B\n二、\n1.√ 2.×'],
    ['by its number and kind', '参考答案\n一、单选题\n1.A 2.B\n二、判断题\n1.√ 2.×'],
    ['by its kind', '参考答案\n单选题\n1.A 2.B\n判断题\n1.√ 2.×'],
    ['by its kind in the line', '参考答案\n单选题:1.A 2.B\n判断题:1.√ 2.×'],
    ['by its kind without a colon', '参考答案\n单选题 1-2 AB\n判断题 1-2 √×'],
    ['by 第一部分', '参考答案\n第一部分\n1.A 2.B\n第二部分\n1.√ 2.×'],
    ['by 第一大题', '参考答案\n第一大题 1.A 2.B\n第二大题 1.√ 2.×'],
    ['by a part that says no more, in the line', '参考答案\n第1部分 1-2 AB\n第2部分:1-2 √×'],
    ['by (一)', '参考答案\n(一)1.A 2.B\n(二)1.√ 2.×'],
    ['in another order of the parts', '参考答案\n二、1.√ 2.×\n一、1.A 2.B'],
    ['to the next part where the numbers begin anew', '参考答案\n1.A 2.B\n1.√ 2.×'],
    ['to the next part in one line', '参考答案\n1.A 2.B 1.√ 2.×'],
    ['by ranges', '参考答案\n一、1-2 AB\n二、1-2 √×'],
    ['by a table', '参考答案\n题号 1 2\n答案 A B\n二、\n题号|1|2\n答案|√|×'],
    ['by a table with colons and gaps', '参考答案\n题 号:  1  2\n答 案:  A  B\n二、1.√ 2.×'],
    ['by a table in the line of its part', '参考答案\n一、题号 1 2\n答案 A B\n二、 题号 1 2\n答案 √ ×'],
    [
      'by a table with more than numbers',
      '参考答案\n题号 | 01 | 02 | 总分 |\n答案 | A | B |\n二、\n题号 | 1 | 2 |\n答案 | √ | × |',
    ],
    ['by a table with a line between its rows', '参考答案\n题号 1 2\n一、单选题\n答案 A B\n二、1.√ 2.×'],
    ['under labels', '参考答案\n一、\n1.\n答案：A\n2.\n【答案】B\n二、1.√ 2.×'],
    ['from the last to the first', '参考答案\n一、2.B 1.A\n二、2.×\n1.√'],
    ['past the foot of a page', '参考答案\n一、1.A 2.B\n第3页\n二、1.√ 2.×'],
  ])('%s', (how, answers) => {
    const found = read(answers);
    expect(found).toEqual(how.startsWith('past') ? { ...ALL, left: ['第3页'] } : ALL);
  });

  it('one to each of those that have some, the others keeping none', () => {
    expect(read('参考答案\n一、2.B\n二、1.√')).toEqual({ ...ALL, items: ['single -', 'single B', 'judge T', 'judge -'] });
  });

  it.each([
    ['a list that is too short', '参考答案\n一、1-2 A\n二、1-2 √×', [['answer-count', '1-2 A']]],
    ['a list that is too long', '参考答案\n一、1-2 ABB\n二、1-2 √×', [['answer-count', '1-2 ABB']]],
    ['a table that is too short', '参考答案\n题号 1 2\n答案 A\n二、1-2 √×', [['answer-count', '答案 A']]],
  ])('and %s is named and never shifted', (_, answers, notes) => {
    expect(read(answers)).toMatchObject({ items: ['single -', 'single -', 'judge T', 'judge F'], notes });
  });

  it.each([
    ['to a part that is not there', '一、1.A 2.B\n三、1.√\n二、1.√ 2.×', '1.√'],
    ['to a part that is not there, in brackets', '一、1.A 2.B\n三、（1）√\n二、1.√ 2.×', '（1）√'],
    ['with a number that no question has', '一、1.A 2.B 7.C\n二、1.√ 2.×', '7.C'],
    ['with such a number in a line of its own', '一、1.A 2.B\n7.C\n二、1.√ 2.×', '7.C'],
  ])('and one %s is named, and is none of the question before', (_, answers, unplaced) => {
    expect(read(`参考答案\n${answers}`)).toEqual({ ...ALL, notes: [['answer-unplaced', unplaced]], left: [unplaced] });
  });

  it('and one without a question is named', () => {
    expect(read('参考答案\n一、1-2 AB\n二、1-3 √×√')).toMatchObject({
      items: ALL.items,
      notes: [['answer-unplaced', '√']],
      left: ['√'],
    });
  });

  it('with what stands under labels behind them', () => {
    const found = parsePasted(`${PAPER}参考答案\n一、\n1.A 解析:因为\n还有\n2.【答案】B【解析】所以\n二、1.√ 2.×`);
    const owns = found.ok ? found.items : [];
    expect(owns.map(summary)).toEqual(ALL.items);
    // What goes on behind an explanation is no key: the letters in it would be.
    expect(owns.map(({ own }) => own.explanation)).toEqual(['因为\n还有', '所以', '', '']);
  });

  it('and are taken with their numbers, the heads and lines of the table apart', () => {
    expect(taken('参考答案：\n一、1.A\n2.B\n二、\n题号|1|2\n答案|√|×')).toEqual({
      heads: ['参考答案：', '一、', '二、', '题号|1|2', '答案|', '|'],
      keys: [['1.A'], ['2.B'], ['√'], ['×']],
    });
    expect(taken('答案：1.√ 2.×')).toEqual({ heads: ['答案：'], keys: [[], [], ['1.√'], ['2.×']] });
  });

  it('to the question of its number though it has a key of its own', () => {
    const paper = PAPER.replace('A. 一 B. 二', 'A. 一 B. 二\n答案：A');
    expect(read('参考答案\n一、1.A 2.B\n二、1.√ 2.×', paper)).toEqual(ALL);
  });

  it('to the next part where a part has but one', () => {
    const paper = '一、单选题\n1. 甲（ ）\nA. 一 B. 二\n二、判断题\n1. 丙\n';
    expect(read('参考答案\n1.A\n1.√', paper)).toEqual({ ...ALL, items: ['single A', 'judge T'] });
  });

  it('by the kinds of parts that have no numbers, in the order in which they come', () => {
    const plain = PAPER.replace(/[一二]、(?=.{3}\n)/g, '');
    expect(read('参考答案\n判断题\n1.√ 2.×', plain).items).toEqual(['single -', 'single -', 'judge T', 'judge F']);
    const again = `${plain}单选题\n1. 戊（ ）\nA. 一 B. 二\n`;
    expect(read('参考答案\n单选题\n1.A 2.B\n判断题\n1.√ 2.×\n单选题\n1.B', again)).toEqual({
      ...ALL,
      items: [...ALL.items, 'single B'],
    });
  });

  it('without a student’s own', () => {
    expect(read('参考答案\n一、\n1.A 我的答案:B\n2.B 得分:2\n二、1.√ 2.×').items).toEqual(ALL.items);
  });
});

describe('long answers that stand together', () => {
  const written = '一、简答题\n1. 甲?\n2. 乙?\n参考答案\n';
  const models = (answers: string) => {
    const found = parsePasted(written + answers);
    return found.ok ? found.items.map(({ own }) => [own.model, ...own.points.map(({ text }) => text)]) : [];
  };
  it('go on over lines, their own lists with them', () => {
    expect(models('1. 因为\n所以\n2. 那么')).toEqual([['因为\n所以'], ['那么']]);
    expect(models('1. 有三点。\n(1)子\n(2)丑\n2. 那么')).toEqual([['有三点。', '子', '丑'], ['那么']]);
    expect(models('1. 因为\n2. 那么\n3. 还有')).toEqual([['因为'], ['那么\n3. 还有']]);
    expect(models('1. 因为\n三、3.5倍\n2. 那么')).toEqual([['因为\n三、3.5倍'], ['那么']]);
    expect(models('1. 见题号 1 2\n与答案 A B\n2. 那么')).toEqual([['见题号 1 2\n与答案 A B'], ['那么']]);
  });
});

describe('answers in the midst of a paper', () => {
  it('are those to the questions before them, and questions go on behind', () => {
    expect(read('答案:1.√ 2.×\n三、单选题\n1. 戊（ ）\nA. 一 B. 二\n答案:B')).toEqual({
      ...{ items: ['single -', 'single -', 'judge T', 'judge F', 'single B'], notes: [], left: [] },
    });
  });
  it('go on over lines of ranges', () => {
    expect(read('答案：1-1 √\n2-2 ×')).toEqual({ ...ALL, items: ['single -', 'single -', 'judge T', 'judge F'] });
  });
  it('end where the next question, heading or label begins', () => {
    const two = '1. 甲（ ）\nA. 一 B. 二\n2. 乙（ ）\nA. 一 B. 二\n答案:1.A 2.B\n';
    expect(read('3. 丙（ ）\nA. 一 B. 二\n答案:A', two)).toEqual({
      items: ['single A', 'single B', 'single A'],
      notes: [],
      left: [],
    });
    expect(read('二、判断题\n1. 丙\n答案:√', two)).toEqual({ items: ['single A', 'single B', 'judge T'], notes: [], left: [] });
    expect(read('解析:因为', two)).toEqual({ items: ['single A', 'single B'], notes: [], left: ['解析:因为'] });
  });
  it('go to their own parts, though the parts before had the same numbers', () => {
    const first = PAPER.replace('二、', '答案：1-2 AB\n二、');
    const paper = `${first}答案：1-2 √×\n一、单选题\n1. 戊（ ）\nA. 一 B. 二\n二、判断题\n1. 己\n`;
    expect(read('参考答案\n二、1.×\n一、1.B', paper)).toEqual({ ...ALL, items: [...ALL.items, 'single B', 'judge F'] });
  });
  it('of an earlier block are not given again', () => {
    const text = '参考答案\n1-2 AB\n二、判断题\n1. 丙\n2. 丁\n参考答案\n1-2 √×';
    expect(read(text, PAPER.slice(0, PAPER.indexOf('二、')))).toEqual(ALL);
  });
});
