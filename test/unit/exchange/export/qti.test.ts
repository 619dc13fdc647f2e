import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ExportItem, frozen, type Packed } from '../../../../src/core/exchange/export/item.ts';
import type { QtiWords } from '../../../../src/core/exchange/export/qti/item.ts';
import { qti21 } from '../../../../src/core/exchange/export/qti21.ts';
import { qti30 } from '../../../../src/core/exchange/export/qti30.ts';
import type { Question } from '../../../../src/core/quiz/question.ts';
import { exportBank } from '../../../support/bank.ts';
import { type Element, elementsOf } from '../../../support/elements.ts';
import { QUESTIONS } from '../../../support/papers.ts';
import { answersOf, deservedScore } from '../../../support/qti-answers.ts';
import { scoreOf } from '../../../support/qti-score.ts';

const WORDS: QtiWords = { lang: 'zh-CN', yes: '对', no: '错' };
type Write = (items: readonly ExportItem[], title: string, words: QtiWords, draws?: number) => Packed;
const filesOf = ({ file }: Packed) => new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const rootOf = (xml: string): Element => {
  const [root] = elementsOf(xml);
  if (!root) throw new Error('no root');
  return root;
};

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
            const { score, max } = scoreOf(root, response);
            if (place === 0) expect([id, score]).toEqual([id, max]);
            const expected = deservedScore(asked, answer, item.points);
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
