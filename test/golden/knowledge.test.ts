import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countPrimary, KEY } from '../../src/core/knowledge/key.ts';
import { FOCUS, KINDS, type Kind, STYLES } from '../../src/core/knowledge/kinds.ts';
import { markPlacement } from '../../src/core/knowledge/sorting.ts';

type Vector = Readonly<{
  id: string;
  model: string;
  source: string;
  status: 'published' | 'derived' | 'recalled' | 'judgement' | 'negative';
  inputs: unknown;
  expected: unknown;
  tolerance: number | Readonly<Record<string, number>>;
}>;

const { vectors } = JSON.parse(readFileSync(new URL('./knowledge.json', import.meta.url), 'utf8')) as {
  vectors: readonly Vector[];
};

function fourKinds(vector: Vector): void {
  expect(KINDS).toEqual(Object.keys(vector.expected as Record<Kind, string>));
}

function twoDisciplines(vector: Vector): void {
  const expected = vector.expected as { CRM: string; 'CKM(Gibbert)': string; styles: number };
  expect(expected.CRM).toContain(`knowledge ${FOCUS.crm} customers`);
  expect(expected['CKM(Gibbert)']).toContain(`knowledge ${FOCUS.ckm} `);
  expect(STYLES).toHaveLength(expected.styles);
}

function answerKey(vector: Vector): void {
  const { items } = vector.inputs as { items: string[] };
  const { primary, alsoDefensible, counts } = vector.expected as {
    primary: Record<string, Kind>;
    alsoDefensible: Record<string, Kind[]>;
    counts: Record<Kind, number>;
  };
  expect(KEY).toHaveLength(items.length);
  expect(countPrimary(KEY)).toEqual(counts);
  items.forEach((item, k) => {
    const entry = KEY[k];
    if (entry === undefined) throw new Error(`no entry for ${item}`);
    expect(entry.primary, item).toBe(primary[item]);
    expect(entry.also, item).toEqual(alsoDefensible[item]);
    for (const kind of KINDS) {
      const expected = kind === primary[item] ? 1 : alsoDefensible[item]?.includes(kind) ? 0.5 : 0;
      expect(markPlacement(entry, { kind, reasoned: true }).mark, `${item} under ${kind}`).toBe(expected);
    }
  });
}

const CHECKS: Readonly<Record<string, (vector: Vector) => void>> = {
  'ckm.taxonomy': fourKinds,
  'ckm.crmVsCkm': twoDisciplines,
  'ckm.answerKey': answerKey,
};

const CAVEAT = {
  published: 'published',
  derived: 'derived by recomputing',
  recalled: 'recalled: quoted from memory, the original was not opened',
  judgement: 'judgement: an expert key, not a measurement',
  negative: 'negative: a documented output that is wrong',
} as const;

describe('the knowledge core against reference figures', () => {
  for (const vector of vectors) {
    it(`reproduces ${vector.id} (${CAVEAT[vector.status]})`, () => {
      const check = CHECKS[vector.model];
      if (check === undefined) throw new Error(`${vector.id}: nothing checks ${vector.model}`);
      check(vector);
    });
  }

  it('holds every reference figure once, with its source and standing', () => {
    expect(vectors).toHaveLength(3);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    for (const { source, status } of vectors) {
      expect(source.length).toBeGreaterThan(10);
      expect(Object.keys(CAVEAT)).toContain(status);
    }
  });
});
