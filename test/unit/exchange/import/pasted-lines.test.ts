import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/core/exchange/import/pasted/lines.ts';
import { beginsWith, type Expected, optionsIn } from '../../../../src/core/exchange/import/pasted/options.ts';
import { sourceText } from '../../../../src/core/exchange/import/pasted/source-text.ts';

const only = (text: string) => {
  const [line] = linesOf(sourceText(text));
  if (!line) throw new Error('no line');
  return line;
};

describe('of a line alone can be said', () => {
  it('its text without the blanks around it, and whether a blank line stands before it', () => {
    const lines = linesOf(sourceText('甲\n\u3000乙 \n \n丙\n\n'));
    expect(lines.map(({ text, afterBlank }) => [text, afterBlank])).toEqual([
      ['甲', false],
      ['乙', false],
      ['丙', true],
    ]);
    expect(linesOf(sourceText(' \n\n'))).toEqual([]);
  });

  it.each(['（√）1. 甲', '（ ）1. 甲', '[×] 12、甲', '(T)1.甲', '（对） 3. 甲', '（错误）1. 甲', '（AB）1. 甲'])(
    'its number behind the bracket of a judgement: %s',
    (text) => {
      const { mark, lead, text: folded } = only(text);
      expect([folded.slice(mark?.length), lead > 0, mark?.style]).toEqual(['甲', true, 'point']);
    },
  );
  it.each(['（√）甲', '甲（√）1. 乙(√)1. 丙', '（客户）1. 甲', '甲（√）1. 乙', '（√）1.5 倍'])('and none in %s', (text) => {
    expect([only(text).mark, only(text).lead]).toEqual([null, 0]);
  });

  it.each(['A. 甲', 'A、甲 B、乙', '1. A. 甲 B. 乙', '*A. 甲', '(A)甲', '甲（ ）A. 一 B. 二'])(
    'that it opens options: %s',
    (text) => {
      expect(only(text).opensOptions).toBe(true);
    },
  );
  it.each(['B. 甲', '甲', '1. 甲', '1. A. 甲', '甲 A. 一', '甲 B. 一 C. 二', 'A股的价格'])('or not: %s', (text) => {
    expect(only(text).opensOptions).toBe(false);
  });

  it.each(['甲?', '甲？', '甲____', '甲（ ）', '甲（√）', '甲( 错误 )', '甲(T)'])('that it asks: %s', (text) => {
    expect(only(text).asks).toBe(true);
  });
  it.each(['甲', '甲（乙）', '甲(TF)', '甲_乙'])('or does not: %s', (text) => {
    expect(only(text).asks).toBe(false);
  });

  it('that it has a key, behind its number too', () => {
    expect(['答案:A', '1. 甲 答案:A', '甲【答案】A', '解析:甲', '甲'].map((text) => only(text).hasKey)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

const row: Expected = { letter: 0, inBrackets: null, lineStart: false, opening: false, moreFollow: false };
/** The options of a line, as letters and texts. */
const options = (line: string, expected: Partial<Expected> = {}, from = 0) => {
  const marks = optionsIn(line, { from, to: line.length }, { ...row, ...expected });
  return marks.map(
    ({ letter, textFrom }, i) => String.fromCharCode(65 + letter) + line.slice(textFrom, marks[i + 1]?.from ?? line.length),
  );
};

describe('options in a line', () => {
  it.each([
    ['A. 子 B. 丑', ['A 子 ', 'B 丑']],
    ['A、子B、丑C、寅', ['A子', 'B丑', 'C寅']],
    ['A.子;B.丑', ['A子;', 'B丑']],
    ['(A)子 (B)丑', ['A子 ', 'B丑']],
    ['( A ).子(B)丑', ['A子', 'B丑']],
    ['A)子 B)丑', ['A子 ', 'B丑']],
    ['A:子 B:丑', ['A子 ', 'B丑']],
    ['A,子 B,丑', ['A子 ', 'B丑']],
    ['a. one b. two', ['A one ', 'B two']],
    ['A. 子', ['A 子']],
    ['* A. 子 B. 丑', ['A 子 ', 'B 丑']],
    ['√A. 子', ['A 子']],
    ['甲? A. 子 B. 丑', ['A 子 ', 'B 丑']],
    ['甲。A.子 B.丑', ['A子 ', 'B丑']],
    ['甲:A.子 B.丑', ['A子 ', 'B丑']],
    ['甲____A.子 B.丑', ['A子 ', 'B丑']],
    ['A 子', []],
    ['甲 A. 子', []],
    ['甲A. 子 B. 丑', []],
    ['B. 丑', []],
    ['A. 子 C. 寅', ['A 子 C. 寅']],
    ['维生素A. 子 B. 丑', []],
    ['Vitamin A. 子', []],
    ['U.S.A. 子 B. 丑', []],
    ['P/A. 子 B. 丑', []],
    ['P-A. 子 B. 丑', []],
    ['A://子', []],
    ['A,three', []],
    ['A, 子 B, 丑', ['A 子 ', 'B 丑']],
    ['*甲A. 子', []],
    ['(A)子 B.丑', ['A子 B.丑']],
    ['M. 子', []],
    ['A. one two b. three', ['A one two ', 'B three']],
    ['A. oneb. three', ['A oneb. three']],
    ['A. oneB. three', ['A oneB. three']],
    ['A. 子/B. 丑', ['A 子/B. 丑']],
    ['A. 子 P-B. 丑 B. 寅', ['A 子 P-B. 丑 ', 'B 寅']],
    ['a. 子b. 丑', ['A 子b. 丑']],
    ['甲* A. 子', []],
  ])('%j', (line, found) => {
    expect(options(line)).toEqual(found);
  });

  it('go on with the letter that is due; at the start of a line one may be left out', () => {
    const from = { letter: 2, inBrackets: false };
    expect(['C. 寅', 'D. 卯', 'E. 辰', 'F. 巳', 'B. 丑', 'A. 子'].map((line) => options(line, from))).toEqual([
      ...[['C 寅'], ['D 卯'], ['E 辰'], [], [], []],
    ]);
    expect(options('丑 D. 卯', from)).toEqual([]);
    expect(options('丑 C. 寅', from)).toEqual(['C 寅']);
    expect(options('B. 丑')).toEqual([]);
    expect(options('丑 (C)寅', from)).toEqual([]);
    expect(options('(C)寅', from)).toEqual(['C寅']);
  });

  it('of a letter and a space begin at the start of a line only', () => {
    expect(options('C 寅', { letter: 2 })).toEqual(['C 寅']);
    expect(options('丑 C 寅', { letter: 2 })).toEqual([]);
    expect(options('A 子', { moreFollow: true })).toEqual(['A 子']);
  });

  it('in written questions stand at the start of a line only', () => {
    expect(options('甲 A. 子 B. 丑', { lineStart: true })).toEqual([]);
    expect(options('A. 子 B. 丑', { lineStart: true })).toEqual(['A 子 ', 'B 丑']);
  });

  it('are none where a bracket opens the stem', () => {
    expect(options('(A)最能说明', { opening: true })).toEqual([]);
    expect(options('( A )甲 A. 子 B. 丑', { opening: true })).toEqual(['A 子 ', 'B 丑']);
  });

  it('in mid-line need a second, here or in the next line', () => {
    expect(options('甲 A. 子')).toEqual([]);
    expect(options('甲 A. 子', { moreFollow: true })).toEqual(['A 子']);
  });

  it('are looked for in their stretch only', () => {
    expect(options('1. A. 子 B. 丑', {}, 2)).toEqual(['A 子 ', 'B 丑']);
    expect(optionsIn('A. 子 B. 丑', { from: 0, to: 4 }, row)).toHaveLength(1);
    expect(options('   A. 子', {}, 1)).toEqual(['A 子']);
  });

  it('begin a line by their letter', () => {
    for (const line of ['B. 甲', '(B)甲', '( B )甲', 'b. 甲', 'B、甲', 'B:甲', 'B)甲', 'B 甲', '*B. 甲', '√ B. 甲']) {
      expect([line, beginsWith(line, 1), beginsWith(line, 0)]).toEqual([line, true, false]);
    }
    for (const line of ['B*. 甲', 'B甲', 'B股', 'B two', '甲 B. 乙', 'B'])
      expect([line, beginsWith(line, 1)]).toEqual([line, false]);
  });
});
