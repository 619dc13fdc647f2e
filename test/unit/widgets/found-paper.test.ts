import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Listed } from '../../../src/core/paper/known.ts';
import { sheet } from '../../../src/i18n/zh/sheet.ts';
import { leavingOf } from '../../../src/widgets/quiz/print/found-paper.ts';
import { numberRuns } from '../../../src/widgets/quiz/print/number-runs.ts';
import { QUESTIONS } from '../../support/papers.ts';

const listed = (id: string, kind: Listed['kind'], number: number): Listed => ({
  id,
  number,
  hash: 0,
  unit: 'loyalty',
  concept: 'kano',
  kind,
  level: 'apply',
  points: [],
});
const FOUND = (['short', 'judge', 'single'] as const).map((kind, i) => listed(QUESTIONS[kind].id, kind, i + 1));
const questions = new Map(FOUND.map(({ id, kind }) => [id, QUESTIONS[kind]]));

afterEach(() => vi.unstubAllGlobals());

describe('what was found in the bank', () => {
  it('leaves as a paper does: every question once, parts in the usual order, options as they stand, the rubric with it', async () => {
    const rubric = { points: ['甲'], keywords: [['甲']], model: ['乙'] };
    const asked = vi.fn(async () => Response.json(rubric));
    vi.stubGlobal('fetch', asked);
    const { items, word } = await leavingOf(FOUND, questions, '客户忠诚', 'zh', '/answers/', sheet);
    expect(items.map(({ question }) => question.kind)).toEqual(['single', 'judge', 'short']);
    expect(items.map(({ rubric: text }) => text)).toEqual([null, null, rubric]);
    expect(items.map(({ about, points }) => [...about, points])).toEqual(Array(3).fill(['loyalty', 1]));
    expect(asked.mock.calls).toEqual([[`/answers/${QUESTIONS.short.id}.json`]]);
    const { head, parts } = word();
    expect(head[0]).toContain('客户忠诚');
    const [single] = parts;
    const letters = single?.part.items[0]?.letters.map(({ text }) => text);
    expect(letters).toEqual(QUESTIONS.single.options.map(({ text }) => text));
  });

  it('leaves without what a written answer is compared with where that does not come', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const { items } = await leavingOf(FOUND, questions, '', 'zh', '/answers/', sheet);
    expect(items.map(({ rubric }) => rubric)).toEqual([null, null, null]);
  });
});

describe('numbers of questions', () => {
  it.each([
    [[], ''],
    [[4], '4'],
    [[1, 2], '1, 2'],
    [[1, 2, 3, 5, 8, 9, 10, 11], '1–3, 5, 8–11'],
  ])('in a row are said as a run', (numbers, said) => {
    expect(numberRuns(numbers, ', ')).toBe(said);
  });
});
