import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gift } from '../../../../src/core/exchange/export/gift.ts';
import { type ExportItem, frozen } from '../../../../src/core/exchange/export/item.ts';
import { moodleXml } from '../../../../src/core/exchange/export/moodle.ts';
import { readGift } from '../../../../src/core/exchange/import/gift/read.ts';
import type { ImportedItem } from '../../../../src/core/exchange/import/imported.ts';
import { readMoodle } from '../../../../src/core/exchange/import/moodle/read.ts';
import type { OwnBody } from '../../../../src/core/exchange/import/own-question.ts';
import { plain } from '../../../../src/core/quiz/text.ts';
import { exportBank } from '../../../support/bank.ts';

type Asked = ReturnType<typeof frozen>[number]['asked'];

/** What both sides must agree on: kind, prompt, what is chosen among, key. Stress and the names of parts do not travel. */
const contentOf = (body: Asked | OwnBody): unknown => {
  const said = (text: string) => plain(text).trim();
  // GIFT has no escape for what parts a pair.
  const arrow = (text: string) => said(text).replaceAll('->', '→');
  switch (body.kind) {
    case 'single':
    case 'multiple':
      return [
        body.kind,
        said(body.prompt),
        body.options.map(({ text, correct, feedback }) => [arrow(text), correct === true, arrow(feedback)]),
      ];
    case 'judge':
      return [body.kind, said(body.prompt), body.answer, arrow(body.feedback.true), arrow(body.feedback.false)];
    case 'fill':
      return [
        body.kind,
        plain(body.prompt, 'blank', '▢')
          .replace(/\s*▢\s*/g, '▢')
          .trim(),
        body.blanks.map(({ accept }) => accept),
      ];
    case 'numeric':
      return [body.kind, said(body.prompt).replaceAll('｛', '{').replaceAll('｝', '}'), body.answer, body.tolerance];
    case 'match':
      return [body.kind, said(body.prompt), body.pairs.map(({ left, right }) => [arrow(left), arrow(right)])];
    case 'classify':
      return [
        'match',
        said(body.prompt),
        body.items.map(({ text, primary }) => [said(text), said(body.categories.find(({ id }) => id === primary)?.name ?? '')]),
      ];
    case 'order':
      return ['match', said(body.prompt), body.steps.map(({ text }, i) => [said(text), `${i + 1}`])];
    default:
      return ['essay', said(body.prompt)];
  }
};

const read = {
  moodle: (items: readonly ExportItem[]) => readMoodle(moodleXml(items, 1).text),
  gift: (items: readonly ExportItem[]) => readGift(gift(items, 1).text),
};
const found = (format: keyof typeof read, items: readonly ExportItem[]): readonly ImportedItem[] => {
  const back = read[format](items);
  if (!back.ok) throw new Error(back.code);
  expect(back.notTaken).toEqual([]);
  return back.items;
};
/** GIFT parts a question with several blanks: the rest of them must come back one for one. */
const whole =
  (format: keyof typeof read) =>
  ({ question }: ExportItem) =>
    format === 'moodle' || question.kind !== 'fill' || question.blanks.length === 1;
const askedOf = (item: ExportItem): Asked => {
  const [one] = frozen(item, 1);
  if (!one) throw new Error('no question');
  return one.asked;
};

describe.each(['moodle', 'gift'] as const)('what leaves as %s and is read in again', (format) => {
  it.each(['zh', 'en'] as const)(
    'is the bank in %s: each question of the nearest kind, its text, what is chosen among and its key',
    (locale) => {
      const items = exportBank(locale).filter(whole(format));
      const back = found(format, items);
      expect(back).toHaveLength(items.length);
      const wrong = items.flatMap((item, i) => {
        const [ours, theirs] = [contentOf(askedOf(item)), back[i] && contentOf(back[i].own.body)];
        return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [[item.id, ours, theirs]];
      });
      expect(wrong).toEqual([]);
    },
  );

  it('is a choice and no pairs though an answer has an arrow in it', () => {
    const question = {
      ...{ kind: 'single' as const, id: 'own-a', prompt: '题->目' },
      options: [
        { id: 'a', text: '满意->忠诚', correct: true as const, feedback: '因->果' },
        { id: 'b', text: '忠诚->满意', feedback: '' },
      ],
    };
    const [back] = found(format, [{ id: 'own-a', question, rubric: null, points: 1, about: [] }]);
    expect(back && contentOf(back.own.body)).toEqual(contentOf(question));
  });

  it('is any text, whatever signs stand in it', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'甲乙ab1\\{}~=#:%&<>"\'/*-→ ，。[]^$'.split('')), minLength: 1, maxLength: 30 })
      .map((each) => `题${each.replaceAll('**', '*').replace(/\s+/g, ' ').trim()}末`);
    fc.assert(
      fc.property(text, text, text, text, (prompt, right, wrong, feedback) => {
        const question = {
          kind: 'single' as const,
          id: 'own-a',
          prompt,
          options: [
            { id: 'a', text: right, correct: true as const, feedback },
            { id: 'b', text: wrong, feedback: '' },
          ],
        };
        const pairs = [
          [right, wrong],
          [prompt, feedback],
        ].map(([left = '', partner = ''], i) => ({ id: `p${i}`, left, right: `${i}${partner}`, feedback: '', also: [] }));
        const match = { kind: 'match' as const, id: 'own-b', prompt, pairs, extra: [] };
        const asked = [question, match];
        const back = found(
          format,
          asked.map((each) => ({ id: each.id, question: each, rubric: null, points: 1, about: [] })),
        );
        expect(back.map(({ own }) => contentOf(own.body))).toEqual(asked.map((each) => contentOf(each)));
      }),
    );
  });
});
