import { createECDH, ECDH } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressed, expanded } from '../../../../src/core/exchange/code/p256.ts';

const text = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
/** What OpenSSL makes of a compressed point; null where it refuses it. */
const bySsl = (bytes: Uint8Array) => {
  try {
    const whole = ECDH.convertKey(bytes, 'prime256v1', undefined, undefined, 'uncompressed') as Buffer;
    return { x: whole.subarray(1, 33).toString('base64url'), y: whole.subarray(33).toString('base64url') };
  } catch {
    return null;
  }
};
/** The base point of the curve (SEC 2 §2.4.2), and the one at x = 0, whose coordinate is all noughts. */
const BASE = {
  x: text('6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296'),
  y: text('4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5'),
};
const AT_ZERO = { x: text('00'.repeat(32)), y: text('66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4') };

describe('a public key of P-256', () => {
  it('is as short as its standard has it', () => {
    expect(compressed(BASE)).toBe(text('036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296'));
    expect(compressed(AT_ZERO)).toBe(text(`02${'00'.repeat(32)}`));
    expect([BASE, AT_ZERO].map((point) => expanded(compressed(point)))).toEqual([BASE, AT_ZERO]);
  });

  it('comes back whole from its short form, whoever made it', () => {
    for (let n = 0; n < 12; n++) {
      const pair = createECDH('prime256v1');
      pair.generateKeys();
      const whole = pair.getPublicKey();
      const point = { x: whole.subarray(1, 33).toString('base64url'), y: whole.subarray(33).toString('base64url') };
      expect(compressed(point)).toBe(pair.getPublicKey('base64url', 'compressed'));
      expect(expanded(compressed(point))).toEqual(point);
    }
  });

  it('is one where OpenSSL says so, and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 3), fc.uint8Array({ minLength: 32, maxLength: 32 }), (sign, x) => {
        const bytes = Uint8Array.of(sign, ...x);
        expect(expanded(Buffer.from(bytes).toString('base64url'))).toEqual(bySsl(bytes));
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['a sign that is none', `01${'00'.repeat(32)}`],
    ['the sign of a whole point', `04${'00'.repeat(32)}`],
    ['a byte too few', `02${'00'.repeat(31)}`],
    ['a byte too many', `02${'00'.repeat(33)}`],
    // The field’s own size, which would stand for 0.
    ['a number beyond the field', '02ffffffff00000001000000000000000000000000ffffffffffffffffffffffff'],
    ['nothing', ''],
  ])('is none with %s', (_, hex) => {
    expect(expanded(text(hex))).toBeNull();
  });

  it('is none in other letters', () => {
    expect(expanded('A+')).toBeNull();
  });

  it.each([
    ['x too short', { ...BASE, x: text('00'.repeat(31)) }],
    ['y too long', { ...BASE, y: text('00'.repeat(33)) }],
    ['x in other letters', { ...BASE, x: '+' }],
    ['y in other letters', { ...BASE, y: '+' }],
  ])('is refused with %s', (_, point) => {
    expect(() => compressed(point)).toThrow(new RangeError('invalid key (expected x and y of 32 bytes)'));
  });
});
