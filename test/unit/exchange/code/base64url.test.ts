import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../../src/core/exchange/code/base64url.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('base64url', () => {
  it('is what Node writes, and gives the bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
    );
  });

  it('has each of its 64 letters for its own value', () => {
    const all = fromBase64url(ALPHABET) as Uint8Array;
    expect(Buffer.from(all).toString('base64url')).toBe(ALPHABET);
    expect(toBase64url(all)).toBe(ALPHABET);
  });

  it('is none where a single letter is left over, a letter is no such one, or bits stand that no byte takes', () => {
    for (const text of ['A', 'AAAAA', '_x', 'AAB', 'AA=', 'AA==', 'A+', 'A/', 'A A', 'A。', '😀AA']) {
      expect([text, fromBase64url(text)]).toEqual([text, null]);
    }
  });

  it('of two texts never reads alike', () => {
    const read = [...ALPHABET].flatMap((a) => [...ALPHABET].map((b) => fromBase64url(a + b)?.join()));
    const bytes = read.filter((each) => each !== undefined);
    expect([bytes.length, new Set(bytes).size]).toEqual([256, 256]);
  });

  it('of nothing is nothing', () => {
    expect([toBase64url(new Uint8Array()), fromBase64url('')]).toEqual(['', new Uint8Array()]);
  });
});
