import type { WordPaper } from '../../../core/exchange/export/word.ts';
import type { SheetPart } from '../../../core/paper/sheet.ts';
import type { Rubric } from '../../../core/quiz/question.ts';
import { fill } from '../../../i18n/fill.ts';
import { plain } from '../sit/words.ts';
import { HEADS, type Heads, type SheetWords, type Words } from './sheet-data.ts';

/** The heading of a part: 一、单项选择题（每小题 2 分，共 20 分）. */
export const titleOf = (words: SheetWords, { kind, each, total }: SheetPart, numeral: string): string =>
  each === null
    ? fill(words.partUneven, { numeral, kind: words.kinds[kind], total: plain(total) })
    : fill(words.part, { numeral, kind: words.kinds[kind], each: plain(each), total: plain(total) });

/** A laid-out paper with its key, in the words of the page, for a word processor. */
export const wordOf = (
  words: Words,
  title: string,
  form: string,
  heads: Heads,
  parts: readonly SheetPart[],
  rubrics: ReadonlyMap<string, Rubric>,
  locale: 'zh' | 'en',
): WordPaper => {
  const numerals = words.numerals.split(' ').map((n) => fill(words.numeral, { n }));
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const facts = [
    ...HEADS.filter((head) => head !== 'school' && heads[head]).map((head) => `${words.heads[head]} ${heads[head]}`),
    fill(words.full, { points: plain(total) }),
  ];
  return {
    locale,
    head: [
      `${title} ${fill(words.formOf, { form })}`,
      ...(heads.school ? [heads.school] : []),
      facts.join('　'),
      words.instructions,
    ],
    who: Object.values(words.who),
    parts: parts.map((part, i) => ({ part, numeral: numerals[i] ?? '', title: titleOf(words, part, numerals[i] ?? '') })),
    score: { question: words.question, marks: words.score, sum: words.sum },
    judge: words.judgeMarks,
    gap: words.gap,
    yes: words.yes,
    no: words.no,
    key: { title: fill(words.keyTitle, { form }), points: words.points, model: words.model, rubrics },
    page: (n, all) => [fill(words.pages, { n, all })],
  };
};
