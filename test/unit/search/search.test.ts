import { describe, expect, it } from 'vitest';
import { named } from '../../../src/search/named.ts';
import { spread } from '../../../src/search/spread.ts';
import { readings, subjectOf } from '../../../src/widgets/search/readings.ts';

describe('a query', () => {
  it('in Chinese is also read in two parts, the longest first', () => {
    expect(readings('贴现率')).toEqual(['贴现率', '贴现 率', '贴 现率']);
  });
  it.each(['客户', 'discount rate', 'CLV 客户终身价值', '客户 终身'])('%s is read as it stands', (query) => {
    expect(readings(query)).toEqual([query]);
  });

  it.each([
    ['满意和忠诚的区别', '满意 忠诚'],
    ['投诉怎么处理', '投诉 处理'],
    ['What is the difference between satisfaction and loyalty?', 'difference satisfaction loyalty'],
    ['什么是', '什么 是'],
    ['kano', 'kano'],
  ])('that asks (%s) comes down to what it is about', (query, subject) => {
    expect(
      subjectOf(query)
        .filter((word) => word !== '的')
        .join(' '),
    ).toBe(subject);
  });
});

describe('the index', () => {
  it('holds a Chinese name whole and in words, and any other as it is', () => {
    expect(spread('客户资产')).toBe('客户资产\n客户 资产');
    expect(spread('customer equity')).toBe('customer equity');
  });

  const page = '<head><meta name="description" content="讲什么"></head><body><main id="text"><p>课文</p></main></body>';
  it('puts the names of a lesson before its text, where they weigh more', () => {
    const html = named(page, '忠诚', ['loyalty']);
    expect(html).toMatch(/<main data-pagefind-body data-pagefind-filter="kind:lesson" id="text"><p [^>]*>讲什么<\/p>/);
    expect(html.indexOf('<p data-pagefind-weight="9">loyalty</p>')).toBeLessThan(html.indexOf('课文'));
  });
  it.each(['<body><main id="text"></main></body>', page.replaceAll('main', 'div')])(
    'refuses a page without its marks: %s',
    (html) => {
      expect(() => named(html, '忠诚', [])).toThrow(/忠诚/);
    },
  );
});
