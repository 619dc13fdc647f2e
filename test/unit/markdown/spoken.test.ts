import { describe, expect, it } from 'vitest';
import { en } from '../../../src/markdown/spoken/en.ts';
import { zh } from '../../../src/markdown/spoken/zh.ts';

const TABLES = ['greek', 'symbols', 'signs', 'functions', 'big', 'currency', 'accents'] as const;

describe('the spoken dictionaries', () => {
  it.each(TABLES)('have the same %s in both languages', (table) => {
    expect(Object.keys(zh[table])).toEqual(Object.keys(en[table]));
  });

  it.each(TABLES)('leave none of the %s silent', (table) => {
    for (const reading of [...Object.values(zh[table]), ...Object.values(en[table])]) expect(reading).toBeTruthy();
  });

  it('tell apart what sounds alike only in haste: no two Greek letters of one case share a Chinese name', () => {
    const letters = Object.entries(zh.greek).filter(([letter]) => !'εϑϕ'.includes(letter));
    expect(new Set(letters.map(([, name]) => name)).size).toBe(letters.length);
  });
});
