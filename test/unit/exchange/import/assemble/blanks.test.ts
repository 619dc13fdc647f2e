import { describe, expect, it } from 'vitest';
import type { Parts } from '../../../../../src/core/exchange/import/assemble/body.ts';
import { fillBody, plainBraces, withPlaces } from '../../../../../src/core/exchange/import/assemble/fill.ts';
import { fillKeys } from '../../../../../src/core/exchange/import/assemble/fill-keys.ts';
import { judgeBody } from '../../../../../src/core/exchange/import/assemble/judge.ts';
import { numericBody, quantityOf } from '../../../../../src/core/exchange/import/assemble/numeric.ts';

const parts = (prompt: string, key: string | null): Parts => ({ id: 'q', prompt, options: [], key, note: '' });

describe('the answers to blanks are parted', () => {
  it.each([
    ['子|丑', [['子'], ['丑']]],
    ['子||丑', [['子'], ['丑']]],
    ['子；丑', [['子'], ['丑']]],
    ['子\n丑', [['子'], ['丑']]],
    ['子  丑', [['子'], ['丑']]],
    ['（1）子（2）丑', [['子'], ['丑']]],
    ['①子 ②丑', [['子'], ['丑']]],
    ['1.子 2.丑', [['子'], ['丑']]],
    ['1、子 2、丑', [['子'], ['丑']]],
    ['（子）（丑）', [['子'], ['丑']]],
    ['子、丑', [['子'], ['丑']]],
    ['子，丑。', [['子'], ['丑']]],
    ['子 丑', [['子'], ['丑']]],
    [
      '子/寅；丑或卯',
      [
        ['子', '寅'],
        ['丑', '卯'],
      ],
    ],
    [
      '子;寅|丑/卯',
      [
        ['子', '寅'],
        ['丑', '卯'],
      ],
    ],
    ['子、寅；丑', [['子、寅'], ['丑']]],
    ['子；寅\n丑；卯', [['子；寅'], ['丑；卯']]],
    ['子甲;丑乙', [['子甲'], ['丑乙']]],
    ['子甲 丑乙', [['子甲'], ['丑乙']]],
    ['（11）子（12）丑', [['子'], ['丑']]],
    ['11.子 12.丑', [['子'], ['丑']]],
    ['( 子 ) ( 丑 ) ', [['子'], ['丑']]],
    ['子（甲）、丑', [['子（甲）'], ['丑']]],
    ['子或;丑', [['子或'], ['丑']]],
    [' 子 ; 丑 ', [['子'], ['丑']]],
    ['1。5；丑', [['1。5'], ['丑']]],
    ['子;寅，丑', [['子'], ['寅，丑']]],
    ['1.5 2.5', [['1.5'], ['2.5']]],
    ['子。|丑。', [['子'], ['丑']]],
    ['子', null],
    ['子丑寅', null],
    ['子、丑、寅', null],
    ['', null],
    ['。', null],
  ])('%j for two', (key, keys) => {
    expect(fillKeys(key, 2)).toEqual(keys);
  });

  it.each([
    ['子', [['子']]],
    ['子/丑', [['子', '丑']]],
    ['子；丑。', [['子', '丑']]],
    ['子 或者 丑', [['子', '丑']]],
    ['子或丑', [['子', '丑']]],
    ['（子）', [['子']]],
    ['( 子 ) ', [['子']]],
    ['（子）丑', [['（子）丑']]],
    ['或', [['或']]],
    ['子 或丑', [['子', '丑']]],
    ['子  或者丑', [['子', '丑']]],
    ['A 或  B', [['A', 'B']]],
    ['（子甲 ）', [['子甲']]],
    ['丑（子）', [['丑（子）']]],
    ['1。5', [['1。5']]],
    ['子；。；丑', [['子', '丑']]],
    ['或许', [['或许']]],
    ['子、丑', [['子、丑']]],
    ['子。；丑', [['子', '丑']]],
    ['/', [['/']]],
    [' ', null],
  ])('and %j into the alternatives of one', (key, keys) => {
    expect(fillKeys(key, 1)).toEqual(keys);
  });
});

describe('blanks to fill', () => {
  const filled = (prompt: string, key: string | null) => {
    const { body, flags } = fillBody(parts(prompt, key));
    if (body.kind !== 'fill') throw new Error(body.kind);
    return [body.prompt, body.blanks.map(({ id, accept }) => `${id} ${accept.join('/')}`), flags];
  };
  it.each<[string, string | null, string, readonly string[], readonly string[]]>([
    ['甲____乙（ ）。', '子；丑', '甲{b1}乙{b2}。', ['b1 子', 'b2 丑'], []],
    ['甲____{x}乙', '子', '甲{b1}｛x｝乙', ['b1 子'], []],
    ['{x}甲____', '子', '｛x｝甲{b1}', ['b1 子'], []],
    ['甲____', null, '甲{b1}', ['b1 '], ['no-answer']],
    ['甲____', '略', '甲{b1}', ['b1 '], ['no-answer']],
    ['甲____乙____', '子', '甲{b1}乙{b2}', ['b1 ', 'b2 '], ['blank-count']],
    ['甲是乙', '子', '甲是乙', [], ['blank-count']],
    ['甲是乙', null, '甲是乙', [], ['no-answer', 'blank-count']],
    ['甲是（子），乙是（丑）。', null, '甲是{b1}，乙是{b2}。', ['b1 子', 'b2 丑'], ['answer-in-stem']],
    ['甲是（子），乙是（丑）。', '寅', '甲是（子），乙是（丑）。', [], ['blank-count']],
    ['甲是（子）（2分）', null, '甲是{b1}（2分）', ['b1 子'], ['answer-in-stem']],
    ['甲是（ 子 ）', null, '甲是{b1}', ['b1 子'], ['answer-in-stem']],
    ['甲是（子3）（ ）', '丑', '甲是（子3）{b1}', ['b1 丑'], []],
    ['甲是（第3）', null, '甲是{b1}', ['b1 第3'], ['answer-in-stem']],
    ['甲是（12分）（丑）', null, '甲是（12分）{b1}', ['b1 丑'], ['answer-in-stem']],
    ['甲是____。（子）', '丑', '甲是{b1}。（子）', ['b1 丑'], []],
    ['甲是乙。（子）', null, '甲是乙。{b1}', ['b1 子'], ['answer-in-stem']],
    ['甲是____。（不填）', null, '甲是{b1}。', ['b1 不填'], ['answer-in-stem']],
    ['甲是____。乙（子）', null, '甲是{b1}。乙（子）', ['b1 '], ['no-answer']],
    ['甲是____。（12 分）', null, '甲是{b1}。（12 分）', ['b1 '], ['no-answer']],
    ['甲是（ 3 ）', null, '甲是（ 3 ）', [], ['no-answer', 'blank-count']],
    ['甲是____。（子）', null, '甲是{b1}。', ['b1 子'], ['answer-in-stem']],
    ['甲是____。 ( 子 ) ', null, '甲是{b1}。', ['b1 子'], ['answer-in-stem']],
    ['甲是____。（填整数）', null, '甲是{b1}。（填整数）', ['b1 '], ['no-answer']],
    ['甲是____。（ 2分）', null, '甲是{b1}。（ 2分）', ['b1 '], ['no-answer']],
    ['甲是____（子）', null, '甲是{b1}（子）', ['b1 '], ['no-answer']],
    ['甲是____。（子）乙', null, '甲是{b1}。（子）乙', ['b1 '], ['no-answer']],
    ['甲是____。（ ）', null, '甲是{b1}。{b2}', ['b1 ', 'b2 '], ['no-answer']],
  ])('%s with the key %s', (prompt, key, read, blanks, flags) => {
    expect(filled(prompt, key)).toEqual([read, blanks, flags]);
  });

  it('have nothing to say but their answers', () => {
    expect(fillBody(parts('甲____', '子')).body).toEqual({
      ...{ kind: 'fill', id: 'q', prompt: '甲{b1}', blanks: [{ id: 'b1', accept: ['子'], feedback: '', slips: [] }] },
      anyOrder: [],
    });
  });

  it('stand where the stem has them, braces that are none in full width', () => {
    expect(withPlaces('甲____{b9}（ ）')).toEqual({ prompt: '甲{b1}｛b9｝{b2}', count: 2 });
    expect(plainBraces('{a-1}{A}{}{ab}')).toBe('｛a-1｝{A}{}｛ab｝');
  });
});

describe('a judgement', () => {
  const judged = (prompt: string, key: string | null) => {
    const { body, flags } = judgeBody(parts(prompt, key));
    return body.kind === 'judge' ? [body.prompt, body.answer, flags] : [];
  };
  it.each<[string, string | null, string, boolean | null, readonly string[]]>([
    ['甲。（ ）', '对', '甲。', true, []],
    ['甲（ ）。', '错', '甲。', false, []],
    ['甲（　）．', '错', '甲．', false, []],
    ['甲（ ）乙。', '错', '甲（ ）乙。', false, []],
    ['甲。', '错，应为乙', '甲。', false, []],
    ['甲。', '对 因为', '甲。', true, []],
    ['甲。', '错误（应为乙）', '甲。', false, []],
    ['甲。', 'A', '甲。', true, ['answer-guessed']],
    ['甲。', ' Ｂ ', '甲。', false, ['answer-guessed']],
    ['甲。', ' Ａ ', '甲。', true, ['answer-guessed']],
    ['甲。', 'AB', '甲。', null, ['bad-answer']],
    ['甲。', 'BA', '甲。', null, ['bad-answer']],
    ['甲。', ' 正确，因为', '甲。', true, []],
    ['（√） 甲。', null, '甲。', true, ['answer-in-stem']],
    ['甲。 （ ）', null, '甲。', null, ['no-answer']],
    ['甲。', 'C', '甲。', null, ['bad-answer']],
    ['甲。', '因为错', '甲。', null, ['bad-answer']],
    ['甲。', '，对', '甲。', null, ['bad-answer']],
    ['甲。', null, '甲。', null, ['no-answer']],
    ['甲。（√）', null, '甲。', true, ['answer-in-stem']],
    ['（×）甲。', '略', '甲。', false, ['answer-in-stem']],
    ['甲（错误）乙。', null, '甲乙。', false, ['answer-in-stem']],
    ['甲（√）乙（丙）。', null, '甲（√）乙（丙）。', null, ['no-answer']],
  ])('%s with the key %s', (prompt, key, stem, answer, flags) => {
    expect(judged(prompt, key)).toEqual([stem, answer, flags]);
  });
  it('has nothing to say to either side', () => {
    expect(judgeBody(parts('甲。', '对')).body).toMatchObject({ feedback: { true: '', false: '' } });
  });
});

describe('a number with its tolerance and unit', () => {
  it.each([
    ['56.8±0.1 元', [56.8, 0.1, 1, '元']],
    ['约3', [3, 0, 0, '']],
    ['约为 3', [3, 0, 0, '']],
    ['≈ 3.25。', [3.25, 0, 2, '']],
    ['= -2', [-2, 0, 0, '']],
    ['−2', [-2, 0, 0, '']],
    ['1,234.5万元', [1234.5, 0, 1, '万元']],
    ['12.5%', [0.125, 0, 3, '']],
    ['３．５', [3.5, 0, 1, '']],
    ['3 +/- 1', [3, 1, 0, '']],
    ['3（误差0.5）', [3, 0.5, 0, '']],
    ['3 KG', [3, 0, 0, 'KG']],
    ['3 (Tolerance 1)', [3, 1, 0, '']],
    ['3 元/（人）', null],
    ['3 元 )', [3, 0, 0, '元']],
    ['3 (元)天', [3, 0, 0, '(元)天']],
    ['3 误差：0.5', [3, 0.5, 0, '']],
    ['3 (tolerance: 0.5) kg', [3, 0.5, 0, 'kg']],
    ['3±-1', [3, 1, 0, '']],
    ['2 percentage points', [2, 0, 0, 'percentage points']],
    ['0.1234567', [0.1234567, 0, 6, '']],
    ['（3）', null],
    ['三', null],
    ['3或4', null],
    ['3；4', null],
    ['x=3', null],
    ['', null],
  ])('%s', (key, read) => {
    const found = quantityOf(key);
    expect(found && [found.value, found.tolerance, found.decimals, found.unit]).toEqual(read);
  });

  it('is the key of a sum, or missing, or no number', () => {
    const read = (key: string | null) => numericBody(parts('求{x}', key));
    expect(read('3.5±0.1元')).toMatchObject({
      body: { kind: 'numeric', prompt: '求｛x｝', answer: 3.5, tolerance: 0.1, decimals: 1, unit: '元' },
      flags: [],
    });
    expect(read('3.5').body).toEqual({
      ...{ kind: 'numeric', id: 'q', prompt: '求｛x｝', draw: {}, where: [], answer: 3.5, also: [], tolerance: 0 },
      ...{ decimals: 1, traps: [], trace: [] },
    });
    for (const [key, flag] of [
      [null, 'no-answer'],
      ['略', 'no-answer'],
      ['很多', 'bad-answer'],
    ] as const)
      expect(read(key)).toMatchObject({ body: { answer: null, tolerance: 0, decimals: 2 }, flags: [flag] });
  });
});
