import { describe, expect, it } from 'vitest';
import { glyphsOf } from '../../../src/markdown/font/glyphs.ts';
import { mathItalic } from '../../../src/markdown/font/italics.ts';
import { mathmlOf } from '../../../src/markdown/formula.ts';

const glyphs = (tex: string) => [...glyphsOf(mathmlOf(tex, true))].sort().join('');

describe('mathItalic', () => {
  it.each([
    ['A', 0x1d434],
    ['Z', 0x1d44d],
    ['a', 0x1d44e],
    ['z', 0x1d467],
    ['h', 0x210e],
    ['\u0391', 0x1d6e2],
    ['\u03A9', 0x1d6fa],
    ['\u03B1', 0x1d6fc],
    ['\u03C7', 0x1d712],
    ['\u03C9', 0x1d714],
    ['\u2202', 0x1d715],
    ['\u03D5', 0x1d719],
    ['\u0131', 0x1d6a4],
  ])('of %s is the character Unicode gives it', (plain, italic) => {
    expect(mathItalic(plain).codePointAt(0)).toBe(italic);
  });

  it('leaves digits and signs as they are', () => {
    expect([...'7+\u221E%'].map(mathItalic).join('')).toBe('7+\u221E%');
  });
});

describe('glyphsOf', () => {
  it('asks for the italic form of one letter and the upright form of a name', () => {
    expect(glyphs('a\\mathrm{CS}')).toBe('CS\u{1D44E}');
  });

  it('asks for upright letters marked so', () => {
    expect(glyphs('\\mathrm{d}')).toBe('d');
  });

  it('asks for the sign of a root, which no token holds', () => {
    expect(glyphs('\\sqrt{2}')).toBe('2\u221A');
  });

  it('leaves Han text to the font of the page', () => {
    expect(glyphs('\\text{顾客，A}')).toBe('A');
  });

  it('asks for nothing to show an invisible operator', () => {
    expect(glyphs('\\ln x')).toBe('ln\u{1D465}');
  });
});
