import { expect } from 'vitest';
import { grade } from '../../src/core/quiz/kinds/classify.ts';
import { sortIn } from '../../src/course/sorts.ts';
import { SORTS } from '../content/read.ts';
import { type Checks, checkVectors, readVectors, type Vector } from './vectors.ts';

const vectors = readVectors('knowledge');
const nineteen = SORTS.find(({ id }) => id === 'nineteen')?.data;
if (nineteen === undefined) throw new Error('content/sorts/nineteen.yaml is gone');
const asked = sortIn('nineteen', nineteen, 'zh');

function fourKinds(vector: Vector): void {
  expect(nineteen?.categories.map(({ id }) => id)).toEqual(Object.keys(vector.expected as Record<string, string>));
}

/** The set's own key against the expert's, thing by thing, and the mark the site gives for every answer. */
function answerKey(vector: Vector): void {
  const { items } = vector.inputs as { items: string[] };
  const { primary, alsoDefensible } = vector.expected as {
    primary: Record<string, string>;
    alsoDefensible: Record<string, string[]>;
  };
  expect(nineteen?.items.map(({ text }) => text.zh)).toEqual(items);
  const key = Object.fromEntries((nineteen?.items ?? []).map(({ id, text }) => [id, primary[text.zh] ?? '']));
  expect(grade(asked, key).score).toBe(items.length);
  for (const { id, text } of nineteen?.items ?? []) {
    for (const { id: kind } of nineteen?.categories ?? []) {
      const earned = kind === key[id] ? 1 : alsoDefensible[text.zh]?.includes(kind) ? 0.5 : 0;
      const { score } = grade(asked, { ...key, [id]: kind });
      expect(score, `${text.zh} under ${kind}`).toBe(items.length - 1 + earned);
    }
  }
}

const CHECKS: Checks = { 'ckm.taxonomy': fourKinds, 'ckm.answerKey': answerKey };

checkVectors('the nineteen things', vectors, 2, CHECKS);
