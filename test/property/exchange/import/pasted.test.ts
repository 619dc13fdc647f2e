import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PASTED_MOST, parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { fold, sourceText } from '../../../../src/core/exchange/import/pasted/source-text.ts';
import { ANY } from '../../../support/any-text.ts';
import { SAMPLES } from '../../../support/pasted-samples.ts';
import { summary } from '../../../unit/exchange/import/summary.ts';

// Twice as many as the others: half of them are mutations of what teachers write.
const RUNS = 2 * Number(process.env.ZHIKE_FUZZ ?? 500);

const scrap = fc.constantFrom(
  ...[
    '1.',
    '2、',
    '（3）',
    '4)',
    '①',
    '[5]',
    '第6题',
    '一、',
    '二、单选题（每题2分）',
    '判断题',
    '填空题',
    '简答题',
    '\n',
    '\n\n',
    '\r\n',
    '\u3000',
  ],
  ...[
    'A.',
    'B、',
    '(C)',
    'Ｄ．',
    'a)',
    '（ ）',
    '（A）',
    '____',
    '(√)',
    '×',
    '答案：',
    '【答案】',
    '参考答案',
    '解析：',
    '难度：易',
    '分值：2',
    '知识点：甲',
  ],
  ...[
    '1-3 ABC',
    '1.A 2.B',
    '题号 1 2',
    '答案 A B',
    '阅读材料回答1~2题。',
    '第1页 共2页',
    '甲',
    '客户',
    'U.S.A.',
    'B12',
    '3.5',
    ' ',
    '\t',
    '；',
    '|',
    '*',
    '{b1}',
  ],
);
const made = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(''));
/** A sample cut, glued to another, with a scrap put in and a stretch taken out. */
const mutated = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.constantFrom(...SAMPLES), scrap, fc.nat(999), fc.nat(999), fc.nat(30))
  .map(([one, two, put, at, cut, gone]) => {
    const text = `${one.slice(0, (one.length * cut) / 999)}\n${two}`;
    const place = Math.floor((text.length * at) / 1000);
    return text.slice(0, place) + put + text.slice(place + gone);
  });
const texts = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: ANY, maxLength: 200 }) },
  { weight: 2, arbitrary: made },
  { weight: 3, arbitrary: mutated },
);

const invisible = (text: string) => sourceText(text).stored.replace(/\s/g, '');

describe('any pasted text', () => {
  it('is read without a throw; each character that is not blank belongs to a field, a heading or what is left out, and no item is invented', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = parsePasted(text);
        if (!read.ok) return;
        const covered = new Uint8Array(text.length);
        const spans = [...read.leftOut, ...read.headings, ...read.items.flatMap(({ spans }) => Object.values(spans).flat())];
        for (const { from, to } of spans) {
          if (from >= to || from < 0 || to > text.length) throw new Error(`a span out of the text: ${from} ${to}`);
          covered.fill(1, from, to);
        }
        const missed =
          [...text].length === 0 ? '' : text.replace(/[\s\S]/g, (character, at: number) => (covered[at] ? '' : character));
        expect(invisible(missed)).toBe('');
        for (const { own, spans } of read.items) {
          const words = (from: 'stem' | 'options') => (spans[from] ?? []).map((span) => text.slice(span.from, span.to)).join('');
          if ((spans.stem ?? spans.options ?? []).length === 0) throw new Error('an item without a source');
          // What an option says stands in the source word for word.
          const options = 'options' in own.body ? own.body.options.map((option) => option.text) : [];
          for (const option of options)
            if (!invisible(words('options')).includes(invisible(option))) throw new Error(`invented: ${option}`);
          if (own.body.kind === 'short' && !invisible(words('stem')).includes(invisible(own.body.prompt)))
            throw new Error(`invented: ${own.body.prompt}`);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('is refused above its longest', () => {
    expect(parsePasted('x'.repeat(PASTED_MOST + 1))).toEqual({ ok: false, code: 'too-long' });
  });
});

const wide = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const REWRITES: readonly (readonly [string, (text: string) => string])[] = [
  ['CRLF', (text) => text.replace(/\n/g, '\r\n')],
  ['indents of U+3000', (text) => text.replace(/^(?=.)/gm, '\u3000\u3000')],
  ['NBSP at line ends', (text) => text.replace(/(?<=.)$/gm, '\u00a0')],
  ['U+200B between characters', (text) => text.replace(/(?<=[^\s])(?=[^\s])/g, '\u200b')],
  ['VT for LF', (text) => text.replace(/\n/g, '\v')],
  ['full width', wide],
  ['half width', fold],
];

describe.each(REWRITES)('%s', (_, rewrite) => {
  it.each(SAMPLES.map((text, i) => [i, text] as const))('changes nothing in what is read from sample %i', (_, text) => {
    const one = parsePasted(text);
    const other = parsePasted(rewrite(text));
    const said = (read: typeof one) =>
      read.ok
        ? read.items.map((item) => [fold(summary(item)), fold(item.own.explanation).replace(/\s/g, ''), item.own.marks])
        : read.code;
    expect(said(other)).toEqual(said(one));
  });
});
