import { describe, expect, it } from 'vitest';
import { readings } from '../../../src/widgets/search/pagefind.ts';

describe('a query', () => {
  it('in Chinese is also read in two parts, the longest first', () => {
    expect(readings('贴现率')).toEqual(['贴现率', '贴现 率', '贴 现率']);
  });
  it.each(['客户', 'discount rate', 'CLV 客户终身价值', '客户 终身'])('%s is read as it stands', (query) => {
    expect(readings(query)).toEqual([query]);
  });
});
