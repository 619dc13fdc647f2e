import fc from 'fast-check';

/**
 * Every character of Unicode but halves of pairs, as fast-check's unit 'binary' has them: that one takes most of a second to be made, in
 * each worker anew.
 */
export const ANY = fc.nat(0x10ffff - 0x800).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));
