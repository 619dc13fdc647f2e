import type { Concept } from '../../src/schemas/concept.ts';
import type { Question } from '../../src/schemas/question/question.ts';
import { question } from '../../src/schemas/question/question.ts';
import { type Content, type Lesson, toLesson } from './read.ts';

/** A course of two lessons, one of them written, in which every gate finds nothing; tests spoil it one place at a time. */
const concept = (id: string, points: number): Concept => ({
  id,
  kind: 'model',
  term: { zh: '模型', en: 'model' },
  definition: { zh: '一句话。', en: 'One sentence.' },
  points: Array.from({ length: points }, (_, i) => ({ zh: `第${i + 1}点`, en: `point ${i + 1}` })),
  asked: ['brief'],
  confusable: [],
  terms: [{ id: `${id}-term`, zh: '术语', en: 'term' }],
  sources: ['author-1984'],
});

export const SINGLE = question.parse({
  id: 'q-single',
  kind: 'single',
  concept: 'kano',
  points: ['kano.1', 'kano.2'],
  level: 'apply',
  prompt: { zh: '它是哪一类？', en: 'Which kind is it?' },
  options: [
    { id: 'a', correct: true, text: { zh: '当然质量', en: 'Must-be' }, feedback: { zh: '对。', en: 'Yes.' } },
    { id: 'b', text: { zh: '迷人质量', en: 'Attractive' }, feedback: { zh: '不对。', en: 'No.' } },
  ],
}) as Extract<Question, { kind: 'single' }>;

export const NUMERIC = question.parse({
  id: 'q-numeric',
  kind: 'numeric',
  concept: 'kano',
  points: ['kano.1'],
  level: 'apply',
  prompt: { zh: '算Better系数，保留三位小数。', en: 'Work out Better to three decimals.' },
  answer: 0.5676,
  tolerance: 0.0006,
  decimals: 3,
  traps: [{ value: 0.625, feedback: { zh: '分母漏了I。', en: 'I is missing below.' } }],
  trace: [{ zh: 'Better = 168 ÷ 296 ≈ 0.568', en: 'Better = 168 ÷ 296 ≈ 0.568' }],
}) as Extract<Question, { kind: 'numeric' }>;

export const ZH = `---
lead: 一句话，两个分句。
description: 这一课讲模型，以及怎样算出它的系数来。
minutes: 5
---

<Point id="kano.1"><Term id="kano-term">术语</Term>先陡，后平</Point>。<Cite id="author-1984" />

<Point id="kano.2">另一点</Point>，见[图](#kano=1&x=0)。

## 算一遍

<KanoPlotter id="plot" state="x=35">
图说。
</KanoPlotter>

<Work>
$$\\text{Better} = \\frac{45+123}{296} = \\frac{168}{296} \\approx 0.568$$
</Work>

<Check id="q-single" n={1} />
`;

export const EN = ZH.replace('一句话，两个分句。', 'One sentence, two clauses.')
  .replace('这一课讲模型，以及怎样算出它的系数来。', 'This lesson is about the model and its coefficients.')
  .replace('术语</Term>先陡，后平', 'The term</Term> is steep, then flat')
  .replace('</Point>。<Cite', '</Point>.<Cite')
  .replace('另一点</Point>，见[图]', 'Another point</Point>, see the [figure]')
  .replace('## 算一遍', '## Work it')
  .replace('图说。', 'A caption.');

export const lesson = (locale: 'zh' | 'en', source = locale === 'zh' ? ZH : EN): Lesson => toLesson(locale, 'unit/kano', source);

export const sample = (change: Partial<Content> = {}): Content => ({
  units: [
    {
      id: 'unit',
      order: 1,
      title: { zh: '单元', en: 'Unit' },
      tagline: { zh: '一句话', en: 'A line' },
      lessons: [{ slug: 'kano', title: { zh: '卡诺', en: 'Kano' }, concepts: ['kano'], also: { zh: [], en: [] } }],
    },
  ],
  concepts: [concept('kano', 2)],
  questions: [SINGLE, NUMERIC],
  sources: [
    {
      id: 'author-1984',
      short: { zh: '某某1984', en: 'Author 1984' },
      full: 'Author (1984). A title.',
      status: 'opened',
      note: { zh: '取定义。', en: 'The definition.' },
    },
  ],
  ledger: [SINGLE, NUMERIC].map(({ id }, i) => ({ id, number: i + 1 })),
  data: [],
  files: new Map(),
  lessons: [lesson('zh'), lesson('en')],
  ...change,
});
