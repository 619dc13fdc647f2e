import { describe, expect, it } from 'vitest';
import { factor } from '../../src/core/money/factors.ts';
import { quadrantOf } from '../../src/core/satisfaction/matrix.ts';
import type { Question } from '../../src/schemas/question/question.ts';
import { clvLink } from '../../src/widgets/clv/state.ts';
import { worthOf } from '../../src/widgets/clv/valuation.ts';
import { under } from './gates/punctuation.ts';
import { readContent } from './read.ts';

const LOCALES = ['zh', 'en'] as const;
const { questions, lessons } = readContent();
const asked = (id: string): Question => {
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
};
const textOf = (id: string, locale: (typeof LOCALES)[number]) =>
  under(locale, asked(id))
    .join('\n')
    .replace(/(?<=\d),(?=\d{3})/g, '');

const worth = (inputs: string): number => {
  const read = clvLink.decode(`clv-1${inputs}`);
  const found = read && read.faults.length === 0 ? worthOf(read.state) : undefined;
  if (!found?.ok) throw new Error(inputs);
  return found.value.value;
};
const member = worth('');
const yearly = [0, 1, 2, 3, 4].map((year) => Number((120 * (0.75 / 1.2) ** year).toFixed(2)));
const ahead = [240, 144, 86.4, 51.84];
const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
const value = (years: number) => 1000 - 160 * (years + 1);

/** What the feedback and the model answers of a question quote, worked out here: as printed, grouping left out. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  'judgements-bet': [`${(100 * 110) / 1000}`, `${(100 * 130) / 200}`],
  'group-bet': [(0.9 ** 10).toFixed(3), (1000 * 0.9 ** 10).toFixed(0)],
  'computing-payback': [
    ...yearly.map((each) => each.toFixed(2).replace('.00', '')),
    `${sum(yearly.slice(0, 2))}`,
    `${260 - sum(yearly.slice(0, 2))}`,
    `${sum(yearly.slice(0, 3))}`,
    sum(yearly.slice(0, 4)).toFixed(2),
  ],
  'factors-horizon': [
    `${sum(ahead.slice(0, 3))}`,
    `${sum(ahead)}`,
    (500 - sum(ahead.slice(0, 3))).toFixed(1),
    (sum(ahead) - 500).toFixed(2),
  ],
  'computing-annuity-judge': [(600 * 1.1 * factor('P/A', 0.1, 5)).toFixed(0), ((600 * 1.1) / (1.1 - 0.8)).toFixed(0)],
  'money-bet': [(10_000 * factor('P/A', 0.1, 2)).toFixed(0)],
  'marginal-judge': [`${10_000 / 8}`, `${10_000 / 5}`],
  'delivered-tie-judge': [(40 / 30).toFixed(2), `${30 / 20}`, `${40 - 30}`],
  'perceived-bet': [(25 / 27).toFixed(2), `${25 / (16 + 9)}`, `${25 / (18 + 2)}`],
  'delivered-bet': [`${31 - 23}`, `${26 - 18}`, (31 / 23).toFixed(2), (26 / 18).toFixed(2)],
  'value-tension-essay': [`${160 * 4}`, `${value(3)}`, `${160 * 7}`, `${-value(6)}`],
  'strategies-bet': [`${58_000 - 39_000 - 8_500}`],
  'kano-loan-machine': [`${93 - 65}`, (0.06 * (65 + 87 + 93 + 51)).toFixed(1)],
  'keep-reader-single': [`${420 - 180}`, `${420 - 180 - 200}`, `${200 + 300}`],
  'growth-books-single': [`${(14 - 10) * 8}`, `${14 * (9 - 8)}`, `${(14 - 10) * 9}`, `${14 * 9 - 10 * 8}`],
  'types-potential-single': [`${15_000 - 2_000}`, `${400 - 300}`],
};

describe.each(Object.entries(QUOTED))('the figures of %s', (id, figures) => {
  it.each(LOCALES)('are worked out again, in %s', (locale) => {
    for (const figure of figures)
      expect(textOf(id, locale)).toMatch(new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?![\\d])`));
  });
});

describe('what feedback says of figures in words', () => {
  it('half of a group that loses a tenth a year are left after some six and a half years, and under 40 % in year ten', () => {
    expect(Math.abs(Math.log(0.5) / Math.log(0.9) - 6.5)).toBeLessThan(0.1);
    expect(0.9 ** 10).toBeLessThan(0.4);
  });

  it('a fifth of the discount rate moves the value by eighty or ninety yuan, of retention by almost 1,400', () => {
    for (const inputs of ['_discount-12', '_discount-8']) {
      const moved = Math.abs(worth(inputs) - member);
      expect(moved).toBeGreaterThan(80);
      expect(moved).toBeLessThan(92);
    }
    const up = worth('_retention-96') - member;
    expect(up).toBeGreaterThan(1350);
    expect(up).toBeLessThan(1400);
  });

  it('from March 2021 to September 2024 are three and a half years, and goodwill is the price less the assets', () => {
    const months = (from: readonly [number, number], to: readonly [number, number]) => 12 * (to[0] - from[0]) + to[1] - from[1];
    const spans = [
      months([2021, 5], [2024, 6]),
      months([2021, 3], [2024, 6]),
      months([2021, 5], [2024, 9]),
      months([2021, 3], [2024, 9]),
    ];
    const texts = textOf('span-gym-single', 'en').match(/(\d) years and (\d) months?/g) ?? [];
    expect(texts).toEqual(
      spans.map((span) => `${Math.floor(span / 12)} years and ${span % 12} month${span % 12 === 1 ? '' : 's'}`),
    );
    expect(textOf('why-pharmacy-single', 'en')).toContain(`${900_000 - 500_000}`);
    expect(textOf('why-pharmacy-single', 'zh')).toContain('四十万');
  });

  it('years about the tenth are worth some thirty yuan each', () => {
    const tenth = 600 * (0.8 / 1.1) ** 9;
    expect([30, 40].map((bound) => Math.sign(tenth - bound))).toEqual([1, -1]);
  });
});

/** The two numbers that an item of a sort quotes, whatever the sign. */
const two = (text: string): readonly [number, number] => {
  const [a = Number.NaN, b = Number.NaN] = (text.match(/\d+\.\d+/g) ?? []).map(Number);
  return [a, b];
};

describe.each(LOCALES)('items filed by figures, in %s', (locale) => {
  it('are in the zone that their importance and satisfaction give', () => {
    const question = asked('matrix-classify');
    if (question.kind !== 'classify') throw new Error('no longer a sort');
    const zones = { concentrate: 'urgent', keep: 'advantage', 'low-priority': 'secondary', overkill: 'icing' } as const;
    for (const { text, primary, reason } of question.items) {
      const [importance, satisfaction] = two(text[locale]);
      expect(primary).toBe(zones[quadrantOf({ importance, satisfaction }, { importance: 3.73, satisfaction: 3.71 })]);
      expect(reason[locale]).toContain(importance.toFixed(1));
      expect(reason[locale]).toContain(satisfaction.toFixed(1));
    }
  });

  it('are of the Kano kind that their coefficients give at 0.5', () => {
    const question = asked('kano-half-classify');
    if (question.kind !== 'classify') throw new Error('no longer a sort');
    const kinds = question.items.map(({ text, primary }) => {
      const [better, worse] = two(text[locale]);
      return [primary, `${better > 0.5 ? 'better' : ''}${worse > 0.5 ? 'worse' : ''}`];
    });
    // one kind for each pair of sides, and no kind on two
    expect(new Set(kinds.map(String)).size).toBe(new Set(kinds.map(([, sides]) => sides)).size);
    expect(new Set(kinds.map(String)).size).toBe(new Set(kinds.map(([kind]) => kind)).size);
  });
});

/** A division told in words, with what it is said to make. */
const SAID: readonly RegExp[] = [
  /(\d[\d,.]*)(?:年|人|位|元)?除以(\d[\d,.]*)(?!\d)(?:人|位)?(?:，?(?:等于|就是|得)约?|，?约)(\d+(?:\.\d+)?)(%?)/g,
  /(\d[\d,.]*)(?: years)? divided by (\d[\d,.]*),? (?:which )?(?:is|equals|about) (?:about |exactly )?(\d+(?:\.\d+)?)( ?%)?/g,
];
const plain = (text: string) => Number(text.replace(/,|\.$/g, ''));
/** The divisions that a text tells in words and gets wrong, and how many it tells. */
const divisions = (text: string): { readonly told: number; readonly wrong: readonly string[] } => {
  const found = SAID.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([all, a = '', b = '', c = '', percent = '']) => {
      const digits = c.split('.')[1]?.length ?? 0;
      const made = (plain(a) / plain(b)) * (percent ? 100 : 1);
      return Math.abs(made - plain(c)) <= 0.5 * 10 ** -digits + 1e-9 ? '' : all;
    }),
  );
  return { told: found.length, wrong: found.filter((each) => each !== '') };
};

describe('a division told in words', () => {
  it('comes out, in every lesson and question', () => {
    const texts = [
      ...lessons.map(({ source }) => source),
      ...questions.flatMap((question) => LOCALES.map((locale) => under(locale, question).join('\n'))),
    ];
    const all = texts.map(divisions);
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(all.reduce((count, { told }) => count + told, 0)).toBeGreaterThan(12);
  });

  it.each(['1,800除以240，等于7.6年', '31除以23约1.53', '31 divided by 23 is about 1.53'])(
    'that is false is found: %s',
    (text) => {
      expect(divisions(text).wrong).toHaveLength(1);
    },
  );
});
