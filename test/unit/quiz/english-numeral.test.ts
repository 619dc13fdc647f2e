import { describe, expect, it } from 'vitest';
import { englishNumeral } from '../../../src/core/quiz/english-numeral.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const below100 = (n: number) =>
  n < 20 ? SMALL[n] : [TENS[Math.floor(n / 10) - 2], n % 10 ? SMALL[n % 10] : []].flat().join('-');
const inWords = (n: number): string => {
  if (n < 100) return `${below100(n)}`;
  if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${below100(n % 100)}` : ''}`;
  const [size, name] = n < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  return `${inWords(Math.floor(n / size))} ${name}${n % size ? ` ${inWords(n % size)}` : ''}`;
};

describe('an English numeral', () => {
  it('is the number it was written from', () => {
    const all = [...Array.from({ length: 1200 }, (_, i) => i), 12_012, 99_999, 100_100, 1_120_000, 5_000_001, 123_456_789];
    expect(all.filter((n) => englishNumeral(inWords(n)) !== n)).toEqual([]);
  });

  it('may have decimals, read one by one', () => expect(englishNumeral('four point zero five')).toBe(4.05));

  it.each([
    '',
    'dozen',
    'one two',
    'twenty twelve',
    'two twenty',
    'hundred',
    'ten hundred',
    'thousand',
    'one thousand two million',
    'four point',
    'four point ten',
    'one point two point three',
    'half',
  ])('is none where the words name no number: %j', (text) => expect(englishNumeral(text)).toBeNull());
});
