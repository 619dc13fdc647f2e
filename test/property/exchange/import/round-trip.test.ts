import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnBody, OwnQuestion } from '../../../../src/core/exchange/import/own-question.ts';
import { parsePasted } from '../../../../src/core/exchange/import/pasted/parse.ts';
import { writePasted } from '../../../../src/core/exchange/import/pasted/write.ts';
import { sameContent } from '../../../../src/core/exchange/import/same-content.ts';

const RUNS = Math.min(20_000, Number(process.env.ZHIKE_FUZZ ?? 300));

/** Words as they stand in questions, letters and figures among them. */
const word = fc.constantFrom(
  '客户',
  '满意',
  '忠诚',
  '份额',
  '保持率',
  'CRM',
  'CLV',
  'A型客户',
  'U.S.A.',
  '维生素B12',
  '3.5%',
  '第2章',
  '（旧称）',
  '「价值」',
  '，',
  '与',
  '的',
  'loyalty',
  '与 B 的比',
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => `甲${list.join('')}`);
const distinct = (least: number, most: number) => fc.uniqueArray(words, { minLength: least, maxLength: most });
const id = 'q';

const choice = (kind: 'single' | 'multiple') =>
  distinct(2, 6).chain((texts) => {
    const least = kind === 'single' ? 0 : 2;
    return fc
      .tuple(
        fc.subarray(texts, { minLength: Math.min(least, texts.length), maxLength: kind === 'single' ? 1 : texts.length }),
        words,
        fc.constantFrom('all', 'each', 'some'),
      )
      .map(([right, prompt, marking]): OwnBody => {
        const options = texts.map((text, i) => ({
          id: `o${i}`,
          text,
          ...(right.includes(text) ? { correct: true as const } : {}),
          feedback: '',
        }));
        return kind === 'single' ? { kind, id, prompt, options } : { kind, id, prompt, options, marking };
      });
  });
const judge = fc
  .tuple(words, fc.constantFrom(true, false, null))
  .map(([prompt, answer]): OwnBody => ({ kind: 'judge', id, prompt: `${prompt}。`, answer, feedback: { true: '', false: '' } }));
const plain = fc.constantFrom('期望', '感知', '保持率', 'CLV', '贴现', 'share of wallet');
const fill = fc.array(fc.uniqueArray(plain, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map(
  (keys): OwnBody => ({
    kind: 'fill',
    id,
    prompt: `甲是${keys.map((_, i) => `{x${i}}`).join('与')}。`,
    blanks: keys.map((accept, i) => ({ id: `x${i}`, accept, feedback: '', slips: [] })),
    anyOrder: [],
  }),
);
const numeric = fc
  .tuple(
    words,
    fc.option(fc.integer({ min: -100_000, max: 100_000 })),
    fc.constantFrom(0, 0.5, 1),
    fc.constantFrom(undefined, '元', '万元', 'kg'),
  )
  .map(([prompt, n, tolerance, unit]): OwnBody => {
    const rest = { kind: 'numeric', id, prompt, draw: {}, where: [], also: [], traps: [], trace: [] } as const;
    return n === null
      ? { ...rest, answer: null, tolerance: 0, decimals: 2 }
      : { ...rest, answer: n / 100, tolerance, decimals: 2, ...(unit ? { unit } : {}) };
  });
const match = fc.tuple(words, distinct(4, 8), fc.nat(1)).map(([prompt, texts, extra]): OwnBody => {
  const n = Math.floor((texts.length - extra) / 2);
  const pairs = Array.from({ length: n }, (_, i) => ({
    id: `p${i}`,
    left: texts[2 * i] as string,
    right: texts[2 * i + 1] as string,
    feedback: '',
    also: [],
  }));
  return { kind: 'match', id, prompt, pairs, extra: texts.slice(2 * n).map((text, i) => ({ id: `e${i}`, text, feedback: '' })) };
});
const classify = fc
  .tuple(words, distinct(2, 4), fc.array(words, { minLength: 2, maxLength: 5 }), fc.infiniteStream(fc.nat(1)))
  .map(
    ([prompt, names, items, places]): OwnBody => ({
      kind: 'classify',
      id,
      prompt,
      hint: '',
      partMark: 0.5,
      categories: names.map((name, i) => ({ id: `c${i}`, name, gist: '' })),
      items: items.map((text, i) => ({ id: `i${i}`, text, primary: `c${places.next().value}`, reason: '', also: [] })),
    }),
  );
const order = fc.tuple(words, distinct(2, 6), fc.boolean()).map(
  ([prompt, steps, unordered]): OwnBody => ({
    kind: 'order',
    id,
    prompt,
    steps: steps.map((text, i) => ({ id: `s${i}`, text, feedback: '' })),
    also: [],
    ...(unordered ? { unordered: true as const } : {}),
  }),
);
const points = fc.array(fc.record({ text: words, marks: fc.option(fc.integer({ min: 1, max: 9 })) }), {
  minLength: 2,
  maxLength: 5,
});
const details = fc.record({
  explanation: fc.option(words).map((text) => text ?? ''),
  marks: fc.option(fc.integer({ min: 1, max: 20 })),
  level: fc.constantFrom('', '易', '0.7'),
  tags: fc.uniqueArray(plain, { maxLength: 3 }),
  material: fc.constantFrom('', '青禾咖啡有会员一千人。\n一年后还有八百人。'),
});
const BODIES = { single: choice('single'), multiple: choice('multiple'), judge, fill, numeric, match, classify, order } as const;

const closed = (body: fc.Arbitrary<OwnBody>): fc.Arbitrary<OwnQuestion> =>
  fc.tuple(body, details).map(([body, rest]) => ({ body, points: [], model: '', ...rest }));
const written = (kind: 'short' | 'essay'): fc.Arbitrary<OwnQuestion> =>
  fc.tuple(words, points, words, fc.boolean(), details).map(([prompt, list, model, whole, rest]) => {
    const made = whole ? [] : list;
    const sum = made.reduce((all, { marks }) => all + (marks ?? 0), 0);
    const body: OwnBody =
      kind === 'short'
        ? { kind, id, prompt, count: made.length }
        : { kind, id, prompt, marks: made.map(({ marks }) => marks ?? 1) };
    // Where every point has its marks they are those of the question.
    const marks = rest.marks ?? (made.length > 0 && made.every((point) => point.marks !== null) ? sum : null);
    return { body, points: made, model: whole ? model : '', ...rest, marks };
  });
const KINDS: readonly (readonly [string, fc.Arbitrary<OwnQuestion>])[] = [
  ...Object.entries(BODIES).map(([kind, body]) => [kind, closed(body)] as const),
  ['short', written('short')],
  ['essay', written('essay')],
];

describe.each(KINDS)('questions of the kind %s', (_, questions) => {
  it('come back the same from the text they are written as, or are named as changed', () => {
    let [all, kept] = [0, 0];
    fc.assert(
      fc.property(fc.array(questions, { minLength: 1, maxLength: 4 }), (owns) => {
        const { text, changed } = writePasted(owns);
        const read = parsePasted(text);
        all += owns.length;
        kept += owns.length - changed.length;
        if (changed.length > 0) return;
        if (!read.ok) throw new Error(`${read.code}: ${text}`);
        expect(read.items.length).toBe(owns.length);
        for (const [i, own] of owns.entries())
          if (!sameContent(own, read.items[i]?.own as OwnQuestion)) expect([text, read.items[i]?.own]).toEqual([text, own]);
        expect(read.leftOut).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // A form that names everything as changed would keep the rule above and be of no use.
    expect(kept / all).toBeGreaterThan(0.97);
  });
});

describe('what the form cannot carry', () => {
  const single = (prompt: string, feedback: string): OwnQuestion => ({
    body: {
      kind: 'single',
      id,
      prompt,
      options: [
        { id: 'a', text: '一', correct: true, feedback },
        { id: 'b', text: '二', feedback: '' },
      ],
    },
    explanation: '',
    points: [],
    model: '',
    marks: null,
    level: '',
    tags: [],
    material: '',
  });
  it.each([
    ['feedback of an option', single('甲', '因为')],
    ['a stem that looks like an answer', single('甲\n答案：B', '')],
    ['a stem that looks like options', single('甲\nA. 丙\nB. 丁', '')],
  ])('is named: %s', (_, own) => {
    expect(writePasted([single('好', ''), own]).changed).toEqual([1]);
  });
});
