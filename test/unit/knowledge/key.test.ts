import { describe, expect, it } from 'vitest';
import { countPrimary, KEY } from '../../../src/core/knowledge/key.ts';
import { FOCUS, KINDS, STYLES } from '../../../src/core/knowledge/kinds.ts';

describe('the kinds of customer knowledge', () => {
  it('are four, each once', () => {
    expect(KINDS).toEqual(['about', 'for', 'from', 'cocreated']);
  });

  it('part CRM, which asks about customers, from CKM, which asks them', () => {
    expect(FOCUS).toEqual({ crm: 'about', ckm: 'from' });
  });

  it('are managed in five styles (their names are recalled)', () => {
    expect(new Set(STYLES).size).toBe(5);
    for (const style of STYLES) expect(style).toMatch(/^[a-z-]{5,}$/);
  });
});

describe('the key', () => {
  it('has nineteen things with an id of their own', () => {
    expect(KEY).toHaveLength(19);
    expect(new Set(KEY.map(({ id }) => id)).size).toBe(19);
    for (const { id } of KEY) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('names kinds only, never the primary one again among the defensible, and none twice', () => {
    for (const { primary, also } of KEY) {
      expect(KINDS).toContain(primary);
      for (const kind of also) expect(KINDS).toContain(kind);
      expect(new Set([primary, ...also]).size).toBe(also.length + 1);
    }
  });

  it('calls six things contestable, each of which can be defended otherwise', () => {
    const numbers = KEY.flatMap(({ contestable }, k) => (contestable ? [k + 1] : []));
    expect(numbers).toEqual([2, 3, 10, 13, 15, 17]);
    for (const { contestable, also } of KEY) if (contestable) expect(also.length).toBeGreaterThan(0);
  });
});

describe('countPrimary', () => {
  it('counts 7, 2, 5 and 5 in the key', () => {
    expect(countPrimary(KEY)).toEqual({ about: 7, for: 2, from: 5, cocreated: 5 });
  });

  it('counts zeros in an empty key', () => {
    expect(countPrimary([])).toEqual({ about: 0, for: 0, from: 0, cocreated: 0 });
  });
});
