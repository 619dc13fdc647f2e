import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenCode, ByteReader, ByteWriter } from '../../../../src/core/exchange/code/bytes.ts';
import { crc32 } from '../../../../src/core/exchange/code/crc32.ts';

const read = (...bytes: readonly number[]) => new ByteReader(Uint8Array.from(bytes));
const MOST = Number.MAX_SAFE_INTEGER;

describe('the bytes of a code', () => {
  it('give back the numbers, pairs, bytes and texts that were written, in their order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((each) => each.isWellFormed());
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(65_535), fc.uint8Array({ maxLength: 300 }), text, (whole, pair, bytes, said) => {
        const from = new ByteReader(new ByteWriter().whole(whole).pair(pair).bytes(bytes).text(said).done());
        expect([from.whole(MOST), from.pair(), from.bytes(300), from.text(1000)]).toEqual([whole, pair, bytes, said]);
        from.end();
      }),
    );
  });

  it('hold a number in groups of seven bits, the lowest first', () => {
    const written = [0, 127, 128, 300, MOST].map((value) => [...new ByteWriter().whole(value).done()]);
    expect(written).toEqual([[0], [127], [128, 1], [172, 2], [255, 255, 255, 255, 255, 255, 255, 15]]);
    expect(written.map((bytes) => read(...bytes).whole(MOST))).toEqual([0, 127, 128, 300, MOST]);
  });

  it.each([-1, 1.5, MOST + 1, Number.NaN])('hold no number like %s', (value) => {
    expect(() => new ByteWriter().whole(value)).toThrow(new RangeError(`invalid number: ${value} (expected a whole number ≥ 0)`));
  });

  it('hold a number within its bounds, both included', () => {
    expect([read(3).whole(9, 3), read(9).whole(9, 3)]).toEqual([3, 9]);
    for (const byte of [2, 10]) expect(() => read(byte).whole(9, 3)).toThrow(BrokenCode);
  });

  it('hold a text as it is: a mark at its beginning stays, and half a sign becomes the sign for it', () => {
    const again = (text: string) => new ByteReader(new ByteWriter().text(text).done()).text(20);
    expect([again('\ufeff知客'), again('\ud800a')]).toEqual(['\ufeff知客', '\ufffda']);
  });

  it.each([
    ['a number that ends too soon', () => read(128).whole(MOST)],
    ['no number at all', () => read().whole(MOST)],
    ['a number beyond all whole ones', () => read(255, 255, 255, 255, 255, 255, 255, 16).whole(Number.POSITIVE_INFINITY)],
    ['a number without end', () => read(...Array(8).fill(128), 0).whole(MOST)],
    ['half a pair', () => read(1).pair()],
    ['no pair', () => read().pair()],
    ['fewer bytes than they say', () => read(2, 1).bytes(9)],
    ['more bytes than may be', () => read(3, 1, 2, 3).bytes(2)],
    ['a text that is none', () => read(1, 255).text(9)],
    ['a text that is no JSON', () => read(1, 91).json(9)],
    ['something more', () => read(1).end()],
  ])('that hold %s are broken', (_, reading) => {
    expect(reading).toThrow(BrokenCode);
  });

  it('hold whatever JSON says', () => {
    const from = new ByteReader(new ByteWriter().text('[1,{"a":null}]').done());
    expect(from.json(20)).toEqual([1, { a: null }]);
  });

  it('may end with the last of them', () => {
    const from = read(2, 1, 7, 0, 9);
    expect([[...from.bytes(2)], from.pair()]).toEqual([[1, 7], 9]);
    expect(() => from.end()).not.toThrow();
  });
});

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of %j is the one that zip has', (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});
