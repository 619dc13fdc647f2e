import { describe, expect, it } from 'vitest';
import { pieces, readings } from '../../../src/widgets/search/pagefind.ts';

describe('an excerpt', () => {
  it('is cut at what was sought, without its markup', () => {
    expect(pieces('a <mark>b</mark> c')).toEqual([
      { text: 'a ', marked: false },
      { text: 'b', marked: true },
      { text: ' c', marked: false },
    ]);
  });
  it('shows what looks like markup as it is, and drops what is', () => {
    expect(pieces('1 &lt; 2 &amp; <script>x</script>')).toEqual([{ text: '1 < 2 & x', marked: false }]);
  });
});

describe('a query', () => {
  it('in Chinese is also read in two parts, the longest first', () => {
    expect(readings('贴现率')).toEqual(['贴现率', '贴现 率', '贴 现率']);
  });
  it.each(['客户', 'discount rate', 'CLV 客户终身价值', '客户 终身'])('%s is read as it stands', (query) => {
    expect(readings(query)).toEqual([query]);
  });
});
