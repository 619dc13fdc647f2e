import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/core/exchange/csv.ts';

describe('CSV', () => {
  it('writes numbers as they are, negative ones too', () => {
    expect(
      toCsv([
        ['name', 'worse'],
        ['a', -0.736],
      ]),
    ).toBe('name,worse\na,-0.736');
  });

  it('writes no trace of binary fractions, whatever a sum came to', () => {
    expect(toCsv([[77.27999999999999, 0.1 + 0.2, 30.000000000000004, -0.30000000000000004, 1234567.25, 0]])).toBe(
      '77.28,0.3,30,-0.3,1234567.25,0',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF20x'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(toCsv([[text]]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('quotes commas, quotation marks and line ends', () => {
    expect(toCsv([['a,b', 'say "hi"', 'x\ny']])).toBe('"a,b","say ""hi""","x\ny"');
  });
});
