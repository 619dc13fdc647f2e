import { expect } from 'vitest';
import { countPrimary, KEY } from '../../src/core/knowledge/key.ts';
import { FOCUS, KINDS, type Kind, STYLES } from '../../src/core/knowledge/kinds.ts';
import { markPlacement } from '../../src/core/knowledge/sorting.ts';
import { type Checks, checkVectors, readVectors, type Vector } from './vectors.ts';

const vectors = readVectors('knowledge');

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

const CHECKS: Checks = {
  'ckm.taxonomy': fourKinds,
  'ckm.crmVsCkm': twoDisciplines,
  'ckm.answerKey': answerKey,
};

checkVectors('the knowledge core', vectors, 3, CHECKS);
