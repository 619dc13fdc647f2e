import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BrokenCode, ByteWriter } from '../../../../src/core/exchange/code/bytes.ts';
import { framed } from '../../../../src/core/exchange/code/frame.ts';
import { bodyOf, bytesOfBody, MOST_UNPACKED, packBytes, unpackBytes } from '../../../../src/core/exchange/code/pack.ts';
import { readCodes } from '../../../../src/core/exchange/code/read-code.ts';

const says = (size: number, bytes: Uint8Array) => Uint8Array.from([...new ByteWriter().whole(1).whole(size).done(), ...bytes]);
const thousand = new Uint8Array(1000).fill(7);

describe('packed bytes', () => {
  it('are as they were where packing makes them no shorter, with one byte before them', () => {
    for (const bytes of [[], [1], [5, 200, 3, 77]]) expect([...packBytes(Uint8Array.from(bytes))]).toEqual([0, ...bytes]);
    expect([...unpackBytes(Uint8Array.of(0, 9, 8))]).toEqual([9, 8]);
  });

  it('are as they were where packing makes them as long', () => {
    const even = Array.from({ length: 40 }, (_, n) => thousand.slice(0, n)).filter(
      (bytes) => says(bytes.length, deflateSync(bytes, { level: 9 })).length === bytes.length + 1,
    );
    expect(even.length).toBeGreaterThan(0);
    for (const bytes of even) expect(packBytes(bytes)[0]).toBe(0);
  });

  it('are shorter where they can be, never longer than a byte more, and come back', () => {
    const packed = packBytes(thousand);
    expect([packed[0], packed.length < 30]).toEqual([1, true]);
    expect(unpackBytes(packed)).toEqual(thousand);
    for (let n = 0; n < 40; n++) {
      const bytes = thousand.slice(0, n);
      expect(packBytes(bytes).length).toBe(Math.min(n + 1, says(n, deflateSync(bytes, { level: 9 })).length));
      expect(bytesOfBody(bodyOf(bytes))).toEqual(bytes);
    }
  });

  it.each([
    ['nothing', Uint8Array.of()],
    ['another way of packing', Uint8Array.of(2, ...says(1000, deflateSync(thousand)).slice(1))],
    ['less than they say', says(1001, deflateSync(thousand))],
    ['more than they say', says(999, deflateSync(thousand))],
    ['what was never packed', says(4, Uint8Array.of(255, 255, 255, 255))],
    ['more than a code may', says(MOST_UNPACKED + 1, deflateSync(new Uint8Array(MOST_UNPACKED + 1)))],
  ])('that hold %s are broken', (_, bytes) => {
    expect(() => unpackBytes(bytes)).toThrow(BrokenCode);
  });

  it('may hold as much as a code may', () => {
    expect(unpackBytes(packBytes(new Uint8Array(MOST_UNPACKED)))).toHaveLength(MOST_UNPACKED);
  });

  it('are not made of other letters', () => {
    expect(() => bytesOfBody('a.b')).toThrow(BrokenCode);
  });
});

describe('a whole code', () => {
  it('that is sealed is given as it is', () => {
    expect(readCodes(framed('sealed', 'aa.bb.cc'))).toEqual([{ ok: true, kind: 'sealed', jwe: 'aa.bb.cc' }]);
  });
  it.each(['paper', 'submission', 'feedback'] as const)('of a %s that holds something else is damaged', (kind) => {
    for (const body of ['a.b', 'AAAA', bodyOf(thousand)]) {
      expect(readCodes(framed(kind, body))).toEqual([{ ok: false, code: 'damaged' }]);
    }
  });
});
