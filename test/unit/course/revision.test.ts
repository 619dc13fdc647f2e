import { expect, it } from 'vitest';
import { revisionOf } from '../../../src/course/revision.ts';
import { readContent } from '../../content/read.ts';

const { points, questions, pairs } = revisionOf(readContent());

it('revision knows every marking point of the course once, in the order of its lessons, and no bet', () => {
  const concepts = readContent().concepts;
  expect(points).toHaveLength(concepts.reduce((sum, each) => sum + each.points.length, 0));
  expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
  expect(points[0]).toEqual({ id: 'customer.1', concept: 'customer', unit: 'customers' });
  expect(questions.length).toBeLessThan(readContent().questions.length);
});

it('every point can be asked for, and every question asks for points there are', () => {
  const known = new Set(points.map(({ id }) => id));
  const asked = new Set(questions.flatMap((question) => question.points));
  expect([...asked].filter((point) => !known.has(point))).toEqual([]);
  expect([...known].filter((point) => !asked.has(point))).toEqual([]);
});

it('pairs that are mixed up stand once, whichever of the two declares them', () => {
  const names = pairs.map(({ a, b }) => `${a} ${b}`);
  expect(new Set(names).size).toBe(names.length);
  expect(pairs.every(({ a, b }) => a < b)).toBe(true);
  expect(names).toContain('ckm ckm-vs-crm');
});
