import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, soughtOf } from '../../../src/widgets/search/query.ts';
import { ANY } from '../../support/any-text.ts';

describe('what is sought', () => {
  it.each([
    [`${'a'.repeat(199)}😀`, `${'a'.repeat(199)}😀`],
    [`${'a'.repeat(200)}😀`, 'a'.repeat(200)],
    ['😀'.repeat(300), '😀'.repeat(200)],
    ['\uD83D', ''],
    ['五倍\uDE00', '五倍'],
    [' 客户 ', '客户'],
    ['\uDE00\uD83D', ''],
  ])('takes %j as %j', (typed, wanted) => {
    expect(soughtOf(typed)).toBe(wanted);
  });

  it('can be written into an address whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY, maxLength: 500 }), fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })), (text, units) => {
        const wanted = soughtOf(text + String.fromCharCode(...units));
        expect([...wanted].length).toBeLessThanOrEqual(LONGEST);
        expect(() => encodeURIComponent(wanted)).not.toThrow();
      }),
    );
  });
});
