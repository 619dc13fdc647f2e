import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** How far each standing lets a figure be trusted, as the titles of the tests say it. */
const CAVEAT = {
  published: 'published',
  derived: 'derived by recomputing',
  recalled: 'recalled: quoted from memory, the original was not opened',
  judgement: 'judgement: an expert key, not a measurement',
  negative: 'negative: a documented output that is wrong',
} as const;

/** A figure of reference: what goes in, what must come out, how near, and where it stands. */
export type Vector = Readonly<{
  id: string;
  model: string;
  source: string;
  status: keyof typeof CAVEAT;
  inputs: unknown;
  expected: unknown;
  tolerance: number | Readonly<Record<string, number>>;
}>;

/** What checks the figures of a model. */
export type Checks = Readonly<Record<string, (vector: Vector) => void>>;

/** The figures of a topic, from `<topic>.json` beside this file. */
export const readVectors = (topic: string): readonly Vector[] =>
  (JSON.parse(readFileSync(new URL(`./${topic}.json`, import.meta.url), 'utf8')) as { vectors: readonly Vector[] }).vectors;

/** An assertion with an absolute tolerance; nothing is near to a figure that is missing. */
export function near(actual: number | null | undefined, expected: number, tolerance: number, what: string): void {
  const off = Math.abs((actual ?? Number.NaN) - expected);
  expect(off, `${what}: got ${actual}, expected ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** The vector's own tolerance for one of its fields. */
export function tolerance({ id, tolerance: given }: Vector, field: string): number {
  const value = typeof given === 'number' ? given : (given[field] ?? given.default);
  if (value === undefined) throw new Error(`${id} has no tolerance for ${field}`);
  return value;
}

/** A test for each figure of a topic, and one that they are all there with their source and standing. */
export function checkVectors(what: string, vectors: readonly Vector[], count: number, checks: Checks): void {
  describe(`${what} against reference figures`, () => {
    for (const vector of vectors) {
      it(`${vector.status === 'negative' ? 'contradicts' : 'reproduces'} ${vector.id} (${CAVEAT[vector.status]})`, () => {
        const check = checks[vector.model];
        if (check === undefined) throw new Error(`${vector.id}: nothing checks ${vector.model}`);
        check(vector);
      });
    }

    it('holds every reference figure once, with its source and standing', () => {
      expect(vectors).toHaveLength(count);
      expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
      for (const { source, status } of vectors) {
        expect(source.length).toBeGreaterThan(5);
        expect(Object.keys(CAVEAT)).toContain(status);
      }
    });
  });
}
