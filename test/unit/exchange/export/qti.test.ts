import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ExportItem, frozen, type Packed } from '../../../../src/core/exchange/export/item.ts';
import type { QtiWords } from '../../../../src/core/exchange/export/qti/item.ts';
import { qti21 } from '../../../../src/core/exchange/export/qti21.ts';
import { qti30 } from '../../../../src/core/exchange/export/qti30.ts';
import { type Json, markHandedIn } from '../../../../src/core/quiz/any.ts';
import { partners } from '../../../../src/core/quiz/kinds/match.ts';
import type { Question } from '../../../../src/core/quiz/question.ts';
import { exportBank } from '../../../support/bank.ts';
import { type Element, elementsOf } from '../../../support/elements.ts';
import { QUESTIONS } from '../../../support/papers.ts';
import { type Responses, scoreOf } from '../../../support/qti-score.ts';

const WORDS: QtiWords = { lang: 'zh-CN', yes: '对', no: '错' };
type Write = (items: readonly ExportItem[], title: string, words: QtiWords, draws?: number) => Packed;
const filesOf = ({ file }: Packed) => new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const rootOf = (xml: string): Element => {
  const [root] = elementsOf(xml);
  if (!root) throw new Error('no root');
  return root;
};

/** Answers worth a look, each as our grader takes it and as a platform sends it: the key first. */
const answersOf = (asked: ReturnType<typeof frozen>[number]['asked']): readonly (readonly [Json, Responses])[] => {
  const one = (answer: Json, ...response: readonly string[]) => [answer, { RESPONSE: response }] as const;
  switch (asked.kind) {
    case 'single': {
      const ids = asked.options.map(({ id, correct }, i) => [id, `c${i + 1}`, correct] as const);
      return ids.toSorted((a, b) => Number(b[2] ?? 0) - Number(a[2] ?? 0)).map(([id, name]) => one(id, name));
    }
    case 'judge':
      return [asked.answer, !asked.answer].map((answer) => one(answer, answer ? 'c1' : 'c2'));
    case 'multiple': {
      const set = (taken: (place: number) => boolean) => {
        const places = asked.options.flatMap((_, i) => (taken(i) ? [i] : []));
        return one(
          places.map((i) => asked.options[i]?.id ?? ''),
          ...places.map((i) => `c${i + 1}`),
        );
      };
      const right = (i: number) => asked.options[i]?.correct === true;
      const flips = asked.options.map((_, flip) => set((i) => right(i) !== (i === flip)));
      return [set(right), ...flips.filter(([answer]) => (answer as readonly string[]).length > 0), set(() => true)];
    }
    case 'fill': {
      const set = (texts: readonly string[]) =>
        [
          Object.fromEntries(asked.blanks.map(({ id }, i) => [id, texts[i] ?? ''])),
          Object.fromEntries(texts.map((text, i) => [`RESPONSE_${i + 1}`, text === '' ? [] : [text]])),
        ] as const;
      const key = asked.blanks.map(({ accept }) => accept[0] ?? '');
      return [set(key), ...key.map((_, left) => set(key.map((text, i) => (i === left ? '不是答案' : text))))];
    }
    case 'numeric':
      return [
        asked.answer.toFixed(asked.decimals),
        ...asked.also.map(String),
        `${asked.answer + asked.tolerance * 3 + 1}`,
        ...asked.traps.map(({ value }) => `${value}`),
      ].map((text) => one(text.replace('\u2212', '-'), text));
    case 'match':
    case 'classify': {
      const left =
        asked.kind === 'match'
          ? asked.pairs.map(({ id }) => [id, id] as const)
          : asked.items.map(({ id, primary }) => [id, primary] as const);
      const right = asked.kind === 'match' ? partners(asked).map(({ id }) => id) : asked.categories.map(({ id }) => id);
      const set = (chosen: readonly string[]) =>
        one(
          Object.fromEntries(left.map(([id], i) => [id, chosen[i] ?? ''])),
          ...left.map((_, i) => `l${i + 1} r${right.indexOf(chosen[i] ?? '') + 1}`),
        );
      const key = left.map(([, to]) => to);
      return [
        set(key),
        ...right.map((to) => set(key.map((own, i) => (i === 0 ? to : own)))),
        ...right.map((to) => set(key.map(() => to))),
      ];
    }
    case 'order': {
      const ids = asked.steps.map(({ id }) => id);
      const orders = [ids, ...asked.also, [...ids].reverse()];
      return orders.map((order) => one(order, ...order.map((id) => `c${ids.indexOf(id) + 1}`)));
    }
    default:
      return [];
  }
};
/** What a platform gives all or nothing. */
const ALL_OR_NOTHING = new Set(['order']);

describe.each([
  ['2.1', qti21 as Write],
  ['3.0', qti30 as Write],
])('QTI %s', (version, write) => {
  it.each(['zh', 'en'] as const)(
    'gives the bank in %s the marks our grader gives: all for the key, the same for every other answer',
    (locale) => {
      const items = exportBank(locale);
      const files = filesOf(write(items, '卷', WORDS, 1));
      let compared = 0;
      for (const item of items)
        for (const { id, asked } of frozen(item, 1)) {
          const root = rootOf(files.get(`items/${id}.xml`) ?? '');
          for (const [place, [answer, response]] of answersOf(asked).entries()) {
            const template: Question = asked.kind === 'numeric' ? { ...asked, draw: {}, where: [] } : asked;
            const graded = markHandedIn(template, answer, 1);
            const own = graded ? (item.points * graded.score) / graded.max : 0;
            const { score, max } = scoreOf(root, response);
            if (place === 0) expect([id, score]).toEqual([id, max]);
            const expected = ALL_OR_NOTHING.has(asked.kind) && own < item.points ? 0 : own;
            expect([id, JSON.stringify(answer), Math.round(score * 1e6) / 1e6]).toEqual([
              id,
              JSON.stringify(answer),
              Math.round(expected * 1e6) / 1e6,
            ]);
            compared++;
          }
        }
      expect(compared).toBeGreaterThan(1000);
    },
  );

  it('names every file in the manifest once, and every item in the test once', () => {
    const files = filesOf(write(exportBank('zh'), '卷 & "题"', WORDS, 2));
    const manifest = elementsOf(files.get('imsmanifest.xml') ?? '');
    const listed = manifest.filter(({ name }) => name === 'file').map(({ attributes }) => attributes.href);
    expect([...listed].sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
    const asked = elementsOf(files.get('paper.xml') ?? '').filter(({ attributes }) => attributes.href);
    expect(asked.map(({ attributes }) => attributes.href)).toEqual(listed.filter((path) => path !== 'paper.xml'));
    expect(new Set(manifest.filter(({ name }) => name === 'resource').map(({ attributes }) => attributes.type))).toEqual(
      new Set([`imsqti_test_xmlv${version.replace('.', 'p')}`, `imsqti_item_xmlv${version.replace('.', 'p')}`]),
    );
  });

  it('says what it had to leave behind, by item and reason', () => {
    const item = (question: Question): ExportItem => ({ id: question.id, question, rubric: null, points: 2, about: [] });
    const { losses } = write(Object.values(QUESTIONS).map(item), '卷', WORDS);
    expect(losses).toEqual([
      { item: 'own-fill', code: 'exact-text' },
      { item: 'own-short', code: 'by-hand' },
      { item: 'own-essay', code: 'by-hand' },
    ]);
  });

  it('shows whoever marks the points, and no candidate anything of the key', () => {
    const rubric = { points: ['要点甲'], keywords: [[]], model: [{ text: '范文乙', points: [0] }] };
    const files = filesOf(write([{ id: 'own-short', question: QUESTIONS.short, rubric, points: 2, about: [] }], '卷', WORDS));
    const [block] = elementsOf(files.get('items/own-short.xml') ?? '').filter(({ attributes }) => attributes.view !== undefined);
    expect(block?.attributes.view).toBe('scorer');
  });
});
