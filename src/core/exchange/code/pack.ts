import { deflateSync, inflateSync } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';
import { BrokenCode, ByteReader, ByteWriter } from './bytes.ts';

/** Most bytes that a code may hold unpacked. */
export const MOST_UNPACKED = 2 * 1024 * 1024;

/**
 * Bytes, packed with deflate (RFC 1951) where that makes them shorter. The first byte says whether: 0 as they are, 1 packed, followed
 * by how many they unpack to.
 */
export const packBytes = (bytes: Uint8Array): Uint8Array => {
  const packed = deflateSync(bytes, { level: 9 });
  const head = new ByteWriter().whole(1).whole(bytes.length).done();
  const short = packed.length + head.length < bytes.length + 1;
  return short ? Uint8Array.from([...head, ...packed]) : Uint8Array.from([0, ...bytes]);
};

/** What `packBytes` packed. Throws BrokenCode where it is not that, or unpacks to something else than it says. */
export const unpackBytes = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] === 0) return bytes.slice(1);
  const size = new ByteReader(bytes.subarray(1)).whole(MOST_UNPACKED);
  if (bytes[0] !== 1) throw new BrokenCode();
  const head = new ByteWriter().whole(1).whole(size).done().length;
  try {
    // Into a buffer one byte too long: what unpacks to more than it says is seen, and never grows.
    const out = inflateSync(bytes.subarray(head), { out: new Uint8Array(size + 1) });
    if (out.length === size) return out;
  } catch {
    // Not deflate.
  }
  throw new BrokenCode();
};

/** Packed bytes as the body of a code, and back. */
export const bodyOf = (bytes: Uint8Array): string => toBase64url(packBytes(bytes));
export const bytesOfBody = (body: string): Uint8Array => {
  const bytes = fromBase64url(body);
  if (!bytes) throw new BrokenCode();
  return unpackBytes(bytes);
};
