import { fromBase64url, toBase64url } from './base64url.ts';

/** The field of P-256 and the b of its curve y² = x³ − 3x + b (FIPS 186-5, SEC 2). */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const numberOf = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
const bytesOf = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * (31 - i))) & 255n));
const power = (base: bigint, exponent: bigint): bigint => {
  let [result, square] = [1n, base % P];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
};

/** A point by its two coordinates, as a JSON Web Key has them. */
export interface Point {
  readonly x: string;
  readonly y: string;
}

/**
 * A public key of P-256 as its compressed point, 33 bytes in base64url (SEC 1 §2.3.3): 44 letters where a JSON Web Key has 86.
 * Throws RangeError where x or y are not 32 bytes each.
 */
export const compressed = ({ x, y }: Point): string => {
  const [across, up] = [fromBase64url(x), fromBase64url(y)];
  if (across?.length !== 32 || up?.length !== 32) throw new RangeError('invalid key (expected x and y of 32 bytes)');
  return toBase64url(Uint8Array.from([2 + ((up[31] ?? 0) & 1), ...across]));
};

/**
 * The point that was compressed: y = ±(x³ − 3x + b)^((p + 1) / 4), since p ≡ 3 mod 4. Null where there is no such point.
 * Example: expanded(compressed(point)) is the point.
 */
export const expanded = (key: string): Point | null => {
  const bytes = fromBase64url(key);
  if (bytes?.length !== 33 || (bytes[0] !== 2 && bytes[0] !== 3)) return null;
  const x = numberOf(bytes.subarray(1));
  if (x >= P) return null;
  const square = (((x * x * x - 3n * x + B) % P) + P) % P;
  const root = power(square, (P + 1n) / 4n);
  if ((root * root) % P !== square) return null;
  const y = Number(root & 1n) === (bytes[0] & 1) ? root : P - root;
  return { x: toBase64url(bytesOf(x)), y: toBase64url(bytesOf(y)) };
};
