import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding } from '../../../src/core/exchange/decode-text.ts';

const HEAD = 'feature,functional,dysfunctional\n';
/** Bytes of a word in an encoding that this platform cannot write, as other programs wrote them. */
const file = (hex: string) => {
  const word = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const ascii = (text: string) => new TextEncoder().encode(text);
  return new Uint8Array([...ascii(HEAD), ...word, ...ascii(',1,5\n')]);
};
const utf16 = (text: string, little: boolean) =>
  new Uint8Array(
    [...text]
      .flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
      .flatMap((_, i, all) => (little ? all[i] : all[i ^ 1]) ?? 0),
  );

describe('the encoding of a file', () => {
  it.each<[string, string, Encoding]>([
    ['无线网', 'cedecfdfcdf8', 'gb18030'],
    ['投票', 'cdb6c6b1', 'gb18030'],
    ['通票', 'cda8c6b1', 'gb18030'],
    ['头图', 'cdb7cdbc', 'gb18030'],
    ['VIP卡', '564950bfa8', 'gb18030'],
    ['naïve', '6e61ef7665', 'windows-1252'],
    ['Größe', '4772f6df65', 'windows-1252'],
    ['café', '636166e9', 'windows-1252'],
    ['crème brûlée', '6372e86d65206272fb6ce965', 'windows-1252'],
    ['熱水', 'bcf6a4f4', 'big5'],
    ['會員卡', 'b77cadfba564', 'big5'],
    ['naïve', '6e61c3af7665', 'utf-8'],
    ['Привет', 'd09fd180d0b8d0b2d0b5d182', 'utf-8'],
    ['热水', 'e783ade6b0b4', 'utf-8'],
  ])('of %s in bytes %s is found to be %s, and the reader is told that others would do', (word, hex, encoding) => {
    expect(decodeText(file(hex))).toEqual({ text: `${HEAD}${word},1,5\n`, encoding, sure: false });
  });

  it('is what the first bytes say', () => {
    const text = `${HEAD}热水,1,5\n`;
    expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8', sure: true });
    expect(decodeText(utf16(`\uFEFF${text}`, true))).toEqual({ text, encoding: 'utf-16le', sure: true });
    expect(decodeText(utf16(`\uFEFF${text}`, false))).toEqual({ text, encoding: 'utf-16be', sure: true });
  });

  it('is told by the zeros where UTF-16 bears no mark', () => {
    expect(decodeText(utf16(`${HEAD}热水,1,5\n`, true))).toMatchObject({ encoding: 'utf-16le', sure: true });
    expect(decodeText(utf16(`${HEAD}热水,1,5\n`, false))).toMatchObject({ encoding: 'utf-16be', sure: true });
  });

  it('is the one the reader names, or none', () => {
    expect(decodeText(file('d0a3'))?.encoding).toBe('utf-8');
    expect(decodeText(file('d0a3'), 'gb18030')?.text).toContain('校');
    expect(decodeText(file('c3'), 'utf-8')).toBeNull();
  });

  it('is none where the bytes are no text', () => {
    expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0x99, 1]))).toBeNull();
  });

  it('is plain where only ASCII stands', () => {
    expect(decodeText(new TextEncoder().encode(HEAD))).toEqual({ text: HEAD, encoding: 'utf-8', sure: true });
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', sure: true });
  });

  it('is found in five megabytes without holding the page up', { timeout: 60_000 }, () => {
    const bytes = new Uint8Array(5_000_000).map((_, i) => [0xce, 0xde, 0xcf, 0xdf, 0x2c, 0x0a][i % 6] ?? 0);
    expect(decodeText(bytes)?.encoding).toBe('gb18030');
  });
});
