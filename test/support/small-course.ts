import type { getCollection as get } from 'astro:content';
import { concept } from '../../src/schemas/concept.ts';
import { dataset } from '../../src/schemas/dataset.ts';
import { namedState } from '../../src/schemas/named-state.ts';
import { paperPreset } from '../../src/schemas/paper-preset.ts';
import { question } from '../../src/schemas/question/question.ts';
import { sort } from '../../src/schemas/sort.ts';
import { source } from '../../src/schemas/source.ts';
import { unit } from '../../src/schemas/unit.ts';

/** A course of two units that stands for `astro:content` where no build runs; nothing in it has its names in the order of its places. */
const both = (word: string) => ({ zh: `${word}中`, en: `${word} en` });
const lesson = (slug: string, concepts: readonly string[], also?: object) => ({ slug, title: both(slug), concepts, also });
const UNITS = [
  { id: 'after', order: 2, title: both('after'), tagline: both('worth'), lessons: [lesson('worth', ['worth'])] },
  {
    id: 'quality',
    order: 1,
    title: both('quality'),
    tagline: both('good'),
    lessons: [lesson('kano', ['kano', 'later'], { zh: ['质量模型'], en: ['quality model'] }), lesson('factors', ['factors'])],
  },
];
const about = (id: string, points: number, rest: object = {}) => ({
  ...{ id, kind: 'model', term: both(id), definition: both(`what ${id} is`), asked: ['brief'], sources: ['author'] },
  points: Array.from({ length: points }, (_, i) => both(`${id} ${i + 1}`)),
  ...rest,
});
const CONCEPTS = [
  about('worth', 1, { confusable: ['kano'] }),
  about('kano', 2, { confusable: ['worth', 'later'], terms: [{ id: 'must', zh: '当然质量', en: 'must-be' }] }),
  about('factors', 1, {
    terms: [
      { id: 'hygiene', zh: '保健因素', en: 'hygiene factor', also: { zh: ['卫生因素'], en: ['maintenance'], ja: '衛生要因' } },
    ],
  }),
];
const ask = (id: string, kind: string, points: readonly string[], rest: object) => ({
  ...{ id, kind, points, concept: points[0]?.split('.')[0], level: 'apply', prompt: both(`ask ${id}`) },
  ...rest,
});
const OPTIONS = ['a', 'b'].map((id) => ({
  id,
  text: both(id),
  feedback: both(`why ${id}`),
  ...(id === 'a' && { correct: true }),
}));
const QUESTIONS = [
  ask('q-bet', 'single', ['kano.1'], { options: OPTIONS }),
  ask('q-single', 'single', ['kano.1'], { options: OPTIONS, prompt: { zh: '**哪**个？', en: '**Which** one?' } }),
  ask('q-fill', 'fill', ['factors.1'], {
    prompt: { zh: '缺了{h}就不满。', en: 'Without {h} there is dislike.' },
    blanks: [{ id: 'h', accept: { zh: ['保健因素'], en: ['hygiene factor'] }, feedback: both('h') }],
  }),
  ask('q-short', 'short', ['kano.2', 'kano.1'], { model: both('model'), keywords: { 'kano.1': { zh: ['词'], en: ['word'] } } }),
  ask('q-essay', 'essay', ['worth.1', 'kano.2'], {
    marks: [2, 3],
    exemplar: [
      { text: both('body'), points: ['kano.2'] },
      { text: both('end'), points: ['worth.1'] },
    ],
  }),
];
const common = { origin: both('made up'), licence: both('free'), unit: both('people') };
const KANO = {
  ...common,
  title: both('water'),
  features: [{ id: 'w', name: both('w'), counts: { M: 1, O: 2, A: 3, I: 4, R: 0, Q: 0 } }],
};
const GOAL = { prompt: both('do'), goal: { name: 'm' }, solution: 'kano-1_x-2', met: both('met'), replies: { no: both('no') } };
const state = (id: string, widget: string, order: number, rest: object = {}) => ({
  id,
  widget,
  order,
  fragment: `${widget}-1_x-1`,
  title: both(id),
  ...rest,
});
const SORT = {
  ...{ title: both('set'), prompt: both('sort'), hint: both('hint'), origin: both('whose'), sources: ['author'] },
  categories: ['x', 'y'].map((id) => ({ id, name: both(id), gist: both(id) })),
  items: ['i', 'j'].map((id) => ({ id, text: both(id), primary: 'x', reason: both('r') })),
};
const paper = (id: string, order: number) => ({
  id,
  order,
  name: both(id),
  gist: both('g'),
  minutes: 9,
  parts: [{ kind: 'single', count: 1, points: 2 }],
});
const mdx = (locale: string) => `<Bet id="q-bet" />

<Point id="kano.1">x</Point> <Point id="kano.2">y</Point> <Cite id="author" />

<KanoPlotter id="plot">a figure</KanoPlotter>

[further ${locale}](#kano-1_x-2)

<Check id="q-single" n={1} />
`;

interface Entry {
  readonly id: string;
  readonly data: unknown;
  readonly body?: string;
}
const read = (schema: { parse(raw: unknown): unknown }, all: readonly { readonly id: string }[]): readonly Entry[] =>
  all.map((each) => ({ id: each.id, data: schema.parse(each) }));
const parsed = (schema: { parse(raw: unknown): unknown }, all: Readonly<Record<string, unknown>>): readonly Entry[] =>
  Object.entries(all).map(([id, raw]) => ({ id, data: schema.parse(raw) }));

const COLLECTIONS: Readonly<Record<string, readonly Entry[]>> = {
  course: read(unit, UNITS),
  concepts: read(concept, CONCEPTS),
  questions: read(question, QUESTIONS),
  ledger: QUESTIONS.map(({ id }, i) => ({ id, data: { id, number: i + 1 } })),
  sources: read(source, [
    { id: 'author', short: both('Author'), full: 'Author (1984). A title.', status: 'opened', note: both('note') } as {
      id: string;
    },
  ]),
  data: parsed(dataset, {
    'kano-water': { ...KANO, kind: 'kano-counts' },
    'old-kano-tea': { ...KANO, kind: 'kano-counts' },
    'old-cohort-x': { ...common, title: both('x'), kind: 'cohort', survivors: [9, 6, 4, 3] },
    'cohort-app': { ...common, title: both('app'), kind: 'cohort', survivors: [9, 6, 4, 3] },
  }),
  sorts: parsed(sort, { abc: SORT, nineteen: SORT, xyz: SORT }),
  states: read(namedState, [state('steep', 'kano', 1, { challenge: GOAL }), state('flat', 'kano', 2), state('long', 'clv', 1)]),
  papers: read(paperPreset, [paper('weekly', 1), paper('exam', 2)]),
  lessons: ['zh', 'en'].flatMap((locale) => [
    { id: `${locale}/quality/kano`, data: {}, body: mdx(locale) },
    { id: `${locale}/after/worth`, data: {} },
  ]),
};

/** What Astro's `getCollection` gives: entries with their collection and file, in the order of their names. */
export const getCollection = (async (name: string) =>
  (COLLECTIONS[name] ?? [])
    .map((entry) => ({ ...entry, collection: name, filePath: `content/${name}/${entry.id}` }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))) as unknown as typeof get;
