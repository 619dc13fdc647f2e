import { describe, expect, it } from 'vitest';
import { type Entry, KEY } from '../../../src/core/knowledge/key.ts';
import type { Kind } from '../../../src/core/knowledge/kinds.ts';
import { markPlacement, markSorting, PART_MARK } from '../../../src/core/knowledge/sorting.ts';

const ENTRY: Entry = { id: 'customer-experience', primary: 'from', also: ['about', 'cocreated'], contestable: true };
const PLAIN: Entry = { id: 'customer-name', primary: 'about', also: [], contestable: false };

describe('markPlacement', () => {
  it('gives full marks for the primary kind, with or without a reason', () => {
    for (const reasoned of [true, false]) {
      expect(markPlacement(ENTRY, { kind: 'from', reasoned })).toEqual({
        id: 'customer-experience',
        verdict: 'primary',
        mark: 1,
      });
    }
  });

  it('gives a part mark for any defensible kind with a reason', () => {
    for (const kind of ['about', 'cocreated'] as const) {
      expect(markPlacement(ENTRY, { kind, reasoned: true })).toMatchObject({ verdict: 'defended', mark: 0.5 });
      expect(markPlacement(ENTRY, { kind, reasoned: true }, 0.75).mark).toBe(0.75);
    }
  });

  it('asks for the reason of a defensible kind instead of calling it wrong', () => {
    expect(markPlacement(ENTRY, { kind: 'about', reasoned: false })).toMatchObject({ verdict: 'undefended', mark: 0 });
  });

  it('gives nothing for another kind, whatever the reason', () => {
    expect(markPlacement(ENTRY, { kind: 'for', reasoned: true })).toMatchObject({ verdict: 'other', mark: 0 });
    expect(markPlacement(PLAIN, { kind: 'from', reasoned: true })).toMatchObject({ verdict: 'other', mark: 0 });
  });

  it('gives nothing yet for what is not placed', () => {
    expect(markPlacement(PLAIN, undefined)).toEqual({ id: 'customer-name', verdict: 'missing', mark: 0 });
  });

  it('takes half a mark for a part mark unless told otherwise', () => {
    expect(PART_MARK).toBe(0.5);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses a part mark of %s', (partMark) => {
    expect(() => markPlacement(PLAIN, undefined, partMark)).toThrow(
      new RangeError(`invalid part mark: ${partMark} (expected 0 <= mark <= 1)`),
    );
  });

  it('refuses an unknown kind', () => {
    expect(() => markPlacement(PLAIN, { kind: 'with' as Kind, reasoned: true })).toThrow(
      new RangeError('invalid kind: with (expected about, for, from, cocreated)'),
    );
  });
});

describe('markSorting', () => {
  const key = [PLAIN, ENTRY];

  it('marks every entry by the placement under its id, in the order of the key', () => {
    const placements = {
      'customer-experience': { kind: 'about', reasoned: true },
      'customer-name': { kind: 'about', reasoned: false },
    } as const;
    expect(markSorting(key, placements)).toEqual({
      marks: [
        { id: 'customer-name', verdict: 'primary', mark: 1 },
        { id: 'customer-experience', verdict: 'defended', mark: 0.5 },
      ],
      score: 1.5,
      max: 2,
    });
    expect(markSorting(key, placements, 0.25).score).toBe(1.25);
  });

  it('gives one mark for one of nineteen', () => {
    const sorted = markSorting(KEY, { 'customer-name': { kind: 'about', reasoned: false } });
    expect(sorted).toMatchObject({ score: 1, max: 19 });
    expect(sorted.marks.filter(({ verdict }) => verdict === 'missing')).toHaveLength(18);
  });

  it('refuses a placement of something the key does not have', () => {
    expect(() => markSorting(key, { 'customer-mood': { kind: 'about', reasoned: true } })).toThrow(
      new RangeError('invalid placement: customer-mood (expected an id of the key)'),
    );
  });

  it('does not mistake what every object inherits for a placement', () => {
    expect(markSorting([{ ...PLAIN, id: 'toString' }], {}).marks[0]?.verdict).toBe('missing');
  });

  it('gives nothing out of nothing for an empty key', () => {
    expect(markSorting([], {})).toEqual({ marks: [], score: 0, max: 0 });
  });
});
