import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Json } from '../../../src/core/quiz/any.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import type { Mistake } from '../../../src/core/review/mistakes.ts';
import { practice } from '../../../src/i18n/en/practice.ts';
import { quiz as strings } from '../../../src/i18n/en/quiz.ts';
import { revise as words } from '../../../src/i18n/en/revise.ts';
import MistakeText from '../../../src/widgets/quiz/revise/MistakeText.svelte';
import PrintMistakes from '../../../src/widgets/quiz/revise/PrintMistakes.svelte';
import { better, classify, essay, fill, judge, match, multiple, order, short, single } from './questions.ts';

const plain = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');
const POINTS = ['the first point', 'the second point'];
const points = (id: string) => [`${id}.1`, `${id}.2`];

beforeEach(() => vi.stubGlobal('document', { documentElement: { dataset: { locale: 'en' } } }));
afterEach(() => vi.unstubAllGlobals());

const common = { words, strings, kinds: practice.kinds, run: practice, banks: { zh: '', en: '' }, rubrics: '', pages: {} };
const deskOf = ({ id, kind }: Question) => ({
  course: {
    questions: [{ id, kind, concept: id, unit: 'one', points: points(id) }],
    points: [],
    units: [],
    concepts: [],
    pairs: [],
  },
  concepts: new Map([[id, { id, texts: POINTS }]]),
});
const mistakeOf = (question: Question, answer: Json, share = 0): Mistake => ({
  ...{ question: question.id, why: 'wrong', day: '2026-11-29', answer, seed: 1, share, right: 0, needed: 2 },
  ...{ reason: null, hidden: false, due: true },
});
const shown = (question: Question, answer: Json) => {
  const mistake = mistakeOf(question, answer);
  const props = { common, desk: deskOf(question), day: '2026-11-30', mistake, question };
  return plain(render(MistakeText, { props: props as never }).body);
};

/** A wrong answer to a question of each kind: what was answered, what would have been right, and why. */
const KINDS: readonly (readonly [Question, Json, string, string, string])[] = [
  [single, 'none', 'You answered: Indifferent', 'Right: Must-be', '81 comes second.'],
  [multiple, ['attractive', 'one'], 'You answered: Attractive, One-dimensional', 'Right: Attractive, Delight', 'It is straight.'],
  [judge, true, `You answered: ${strings.judge.true}`, `Right: ${strings.judge.false}`, 'That is one-dimensional quality.'],
  [fill, { n: 'M', m: 'M' }, 'You answered: M, M', 'Right: N, M', 'Upside down.'],
  [better, '0.416', 'You answered: 0.416', 'Right: 0.568', 'A is missing.'],
  [classify, { name: 'from', suggestion: 'from', age: 'about' }, 'a name → by', 'Right: a name → about', 'we hold it'],
  [match, { h: 'x', m: 'm', i: 'i' }, 'hygiene → both', 'Right: hygiene → absent, it annoys', 'because h'],
  [order, ['settle', 'explore', 'build'], 'settle → explore → build', 'Right: explore → build → settle', 'last'],
  [short, { text: 'what I know', gaveUp: false, ticked: [0] }, 'what I know', 'the second point', 'the second point'],
  [essay, { text: 'a page', gaveUp: false, ticked: [1] }, 'a page', 'the first point', 'the first point'],
];

describe('a mistake in the book', () => {
  it.each(KINDS.map(([question, ...rest]) => [question.kind, question, ...rest] as const))(
    'of the kind %s shows its question, what was answered, the right answer and why',
    (kind, question, answer, answered, key, why) => {
      const text = shown(question, answer);
      expect(text).toContain(practice.kinds[kind]);
      expect(text).toContain(answered.replace('→ by', '→ from'));
      expect(text).toContain(key);
      expect(text).toContain(why);
      expect(text).not.toMatch(/undefined|NaN/);
    },
  );

  it('that was right by a guess does not say the same thing twice', () => {
    expect(shown(single, 'must')).not.toContain('Right:');
  });

  it('has each of the ten kinds', () => {
    expect(new Set(KINDS.map(([{ kind }]) => kind)).size).toBe(10);
  });

  it('is on paper once without its answer and once with it, whatever its kind', () => {
    for (const [question, answer, , key] of KINDS) {
      const props = {
        ...{ common, desk: deskOf(question), mistakes: [mistakeOf(question, answer)] },
        questions: new Map([[question.id, question]]),
      };
      const [, stems = '', keys = ''] = render(PrintMistakes, { props: props as never }).body.split('<ol>');
      expect(plain(stems)).toContain(practice.kinds[question.kind]);
      expect(plain(keys).trim()).not.toBe('');
      if (question.kind === 'single' || question.kind === 'short') expect(plain(keys)).toContain(key.replace('Right: ', ''));
    }
  });
});
