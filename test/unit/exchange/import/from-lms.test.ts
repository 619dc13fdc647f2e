import { describe, expect, it } from 'vitest';
import { lmsItem, oneBlank, oneNumber, paired, weightedChoice } from '../../../../src/core/exchange/import/from-lms.ts';
import { htmlText } from '../../../../src/core/exchange/import/html-text.ts';

const weighted = (...weights: readonly number[]) => weights.map((weight, i) => ({ text: `选${i}`, weight, feedback: `话${i}` }));
const chosen = (several: boolean | null, ...weights: readonly number[]) => {
  const { body, flags } = weightedChoice('q', '甲', weighted(...weights), several);
  if (!('options' in body)) throw new Error(body.kind);
  return [body.kind, body.options.flatMap(({ id, correct }) => (correct ? [id] : [])).join(''), flags];
};

describe('options with their weights', () => {
  it.each<[boolean | null, readonly number[], string, string, readonly string[]]>([
    [null, [100, 0], 'single', 'a', []],
    [null, [100, 50, 0], 'single', 'a', ['part-marks']],
    [null, [0, 50, 50], 'multiple', 'bc', []],
    [null, [33.33, 33.33, 33.34, -100], 'multiple', 'abc', []],
    [null, [70, 30, 0], 'multiple', 'ab', ['part-marks']],
    [null, [51, 49, 0], 'multiple', 'ab', []],
    [null, [100, 100, 0], 'multiple', 'ab', []],
    [null, [50, 0], 'single', 'a', []],
    [null, [0, -50], 'single', '', ['no-answer']],
    [false, [100, 50], 'single', 'a', ['part-marks']],
    [false, [50, 50], 'single', 'ab', ['part-marks']],
    [true, [100, 0], 'multiple', 'a', []],
    [true, [100, 50], 'multiple', 'ab', []],
    [true, [40, 0], 'multiple', 'a', ['part-marks']],
    [true, [50, 50, 20], 'multiple', 'abc', ['part-marks']],
    [true, [34, 33, 20], 'multiple', 'abc', ['part-marks']],
  ])('%s %j', (several, weights, kind, key, flags) => {
    expect(chosen(several, ...weights)).toEqual([kind, key, flags]);
  });

  it('keep their texts and what is said to each, in their order', () => {
    expect(weightedChoice('q', '甲', weighted(0, 50, 50), null).body).toEqual({
      ...{ kind: 'multiple', id: 'q', prompt: '甲', marking: 'each' },
      options: [
        { id: 'a', text: '选0', feedback: '话0' },
        { id: 'b', text: '选1', correct: true, feedback: '话1' },
        { id: 'c', text: '选2', correct: true, feedback: '话2' },
      ],
    });
  });
});

describe('one blank', () => {
  it('accepts what is worth all, and has something to say to what is worth nothing', () => {
    const answers = [...weighted(0, 100, 50, 100, -10), { text: '*', weight: 0, feedback: '别的' }];
    expect(oneBlank('q', '甲', answers)).toEqual({
      body: {
        ...{ kind: 'fill', id: 'q', prompt: '甲 {b1}', anyOrder: [] },
        blanks: [
          {
            ...{ id: 'b1', accept: ['选1', '选3'], feedback: '话1' },
            slips: [
              { texts: ['选0'], feedback: '话0' },
              { texts: ['选4'], feedback: '话4' },
            ],
          },
        ],
      },
      flags: ['part-marks'],
    });
    expect(oneBlank('q', '甲', [])).toMatchObject({
      body: { blanks: [{ accept: [], feedback: '', slips: [] }] },
      flags: ['no-answer'],
    });
  });

  it.each([
    [50, true],
    [1, true],
    [0, false],
    [-50, false],
    [100, false],
  ])('has part marks where an answer is worth %i: %s', (weight, part) => {
    expect(oneBlank('q', '甲', weighted(100, weight)).flags.includes('part-marks')).toBe(part);
  });

  it.each([
    ['甲___乙', '甲{b1}乙'],
    ['甲 _____ 乙', '甲{b1}乙'],
    ['甲__乙', '甲__乙 {b1}'],
    ['{x-1}甲{B}', '｛x-1｝甲{B} {b1}'],
    ['甲___乙___', '甲{b1}乙___'],
  ])('stands in %j as in %j', (prompt, read) => {
    expect(oneBlank('q', prompt, weighted(100)).body.prompt).toBe(read);
  });
});

it('a number has as many decimals as it or its tolerance is written with, six at most', () => {
  expect(oneNumber('q', '求{x:1}', 2.5, 0.125)).toEqual({
    ...{ kind: 'numeric', id: 'q', prompt: '求｛x:1｝', draw: {}, where: [], answer: 2.5, also: [], tolerance: 0.125 },
    ...{ decimals: 3, traps: [], trace: [] },
  });
  const decimals = (answer: number | null, tolerance: number) => {
    const body = oneNumber('q', '', answer, tolerance);
    return body.kind === 'numeric' && body.decimals;
  };
  expect([decimals(2, 0), decimals(null, 0.5), decimals(1.25, 0), decimals(0.12345678, 0)]).toEqual([0, 1, 2, 6]);
});

it('pairs without a left side are partners left over', () => {
  expect(
    paired('q', '甲', [
      ['一', '子'],
      ['', '丑'],
      ['二', '寅'],
    ]),
  ).toEqual({
    ...{ kind: 'match', id: 'q', prompt: '甲' },
    pairs: [
      { id: 'p1', left: '一', right: '子', feedback: '', also: [] },
      { id: 'p2', left: '二', right: '寅', feedback: '', also: [] },
    ],
    extra: [{ id: 'x1', text: '丑', feedback: '' }],
  });
});

it('an item of a platform has no place in a text, and what nobody says is empty', () => {
  const body = oneNumber('q', '甲', 1, 0);
  expect(lmsItem(body, { marks: 2 }, ['no-answer'])).toEqual({
    own: { body, explanation: '', points: [], model: '', marks: 2, level: '', tags: [], material: '' },
    flags: ['no-answer'],
    spans: {},
  });
});

describe('HTML is the text that is seen', () => {
  it.each([
    ['<p>甲<br>乙 &lt; 3</p>', '甲\n乙 < 3'],
    ['<div>甲</div><ul><li>乙</li><li>丙</li></ul>', '甲\n乙\n丙'],
    ['<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>', '甲\n乙'],
    ['<h1>甲</h1><h6>乙</h6>丙', '甲\n乙\n丙'],
    ['<BR/>甲<Br />乙', '甲\n乙'],
    ['甲<b>乙</b><span class="x">丙</span>', '甲乙丙'],
    ['甲<img src="a.png">乙<IMG>', '甲[图片]乙[图片]'],
    ['甲<image>乙', '甲乙'],
    ['甲<!-- <p> 乙 -->丙', '甲丙'],
    ['甲<!-- 乙', '甲<!-- 乙'],
    ['<!-- 乙', '<!-- 乙'],
    ['甲乙<!-- 丙', '甲乙<!-- 丙'],
    ['甲<!---->乙', '甲乙'],
    ['甲<script>a < b</script>乙<style>p {}</style>丙', '甲乙丙'],
    ['甲<SCRIPT>x</SCRIPT >乙', '甲乙'],
    ['甲<script>乙', '甲乙'],
    ['甲<script>乙</script', '甲乙</script'],
    ['3 < 5 且 5 > 3', '3 < 5 且 5 > 3'],
    ['甲<p', '甲<p'],
    ['a<1>b', 'a<1>b'],
    ['甲\n  乙', '甲 乙'],
    ['<b>甲</b>\n<b>乙</b>', '甲 乙'],
    ['<b>甲</b> 丙\n 丁 \n乙 <b>戊</b>', '甲 丙 丁 乙 戊'],
    ['甲 \n<b>乙</b>', '甲 乙'],
    ['甲\n\n乙', '甲 乙'],
    ['甲<abr>乙<brx>丙<ximg>丁<imgx>戊', '甲乙丙丁戊'],
    ['甲<noscript>乙</noscript><scripts>丙</scripts>', '甲乙丙'],
    ['x <p<br>y', 'x y'],
    ['<script>a</b>c</script>甲', '甲'],
    [' 甲 \n\n 乙 ', '甲 乙'],
    ['<p>甲\n</p>\n<p>\n乙</p>', '甲\n乙'],
    ['甲<br>\n\n<br>乙', '甲\n乙'],
    ['&amp;&LT;&gt;&quot;&apos;&nbsp;&ldquo;&rdquo;&lsquo;&rsquo;', '&<>"\' “”‘’'],
    ['&hellip;&mdash;&ndash;&times;&divide;&minus;&plusmn;&le;&ge;&ne;', '…—–×÷−±≤≥≠'],
    ['&#30002;&#x4E59;&#X4e59;', '甲乙乙'],
    ['甲&#0;&#xD800;&#xDFFF;&#x110000;&#1114112;乙', '甲乙'],
    ['&#xD7FF;&#xE000;&#1114111;'.replace('&#xE000;', ''), '\ud7ff\u{10ffff}'],
    ['&unknown;&;&amp', '&unknown;&;&amp'],
    ['&amp;lt;', '&lt;'],
    ['', ''],
  ])('%j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });
});
