import { describe, expect, it } from 'vitest';
import { punctuationFaults } from '../support/zh-punct.ts';
import { enTextFaults, yamlPunctuationFaults, zhLessonFaults } from './gates/punctuation.ts';
import { readContent } from './read.ts';
import { lesson, sample, ZH } from './sample.ts';

const course = readContent();

describe('Chinese', () => {
  it.each(course.lessons.filter(({ locale }) => locale === 'zh').map((l) => [l.path, l] as const))(
    'in the lesson %s is punctuated as Chinese',
    (_, l) => {
      expect(zhLessonFaults(l)).toEqual([]);
    },
  );

  it('in the YAML files is punctuated as Chinese, and English as English', () => {
    expect(yamlPunctuationFaults(course)).toEqual([]);
  });
});

it.each(course.lessons.filter(({ locale }) => locale === 'en').map((l) => [l.path, l] as const))(
  'English in the lesson %s is punctuated as English',
  (_, { blocks }) => {
    expect(blocks.flatMap(enTextFaults)).toEqual([]);
  },
);

describe('the gate on punctuation', () => {
  it.each([',', ':', ';', '?', '!', '(', ')'])('refuses a half-width %s after or before a Han character', (mark) => {
    expect(punctuationFaults(`净水${mark}`)).toHaveLength(1);
    expect(punctuationFaults(`a${mark}净水`)).toHaveLength(1);
  });

  it.each([',', ';'])('refuses a half-width %s after a full-width bracket or quotation mark', (mark) => {
    expect(punctuationFaults(`「净水」${mark} x`)).toHaveLength(1);
    expect(punctuationFaults(`（296）${mark} x`)).toHaveLength(1);
  });

  it('refuses brackets of two widths', () => {
    expect(punctuationFaults('五项服务（n = 296), 节选')).not.toEqual([]);
    expect(punctuationFaults('(6 分，每点 2 分）')).not.toEqual([]);
  });

  it('leaves numbers, Latin and formulas alone', () => {
    expect(punctuationFaults('相差28票（n = 1,250），见 M > O: A, I，是(O + M) ÷ 290，或290 ÷ (O + M)。')).toEqual([]);
  });

  const spoilt = (from: string, to: string) => zhLessonFaults(lesson('zh', ZH.replace(from, to)));
  it.each([
    ['in the front matter', '一句话，两', '一句话,两'],
    ['in the text', '先陡，后平', '先陡,后平'],
    ['after bold text', '图说。', '**图说**,再说。'],
    ['in an attribute', '<KanoPlotter id="plot"', '<KanoPlotter id="plot" alt="一张图,两条线"'],
    ['in an attribute in braces', '<KanoPlotter id="plot"', '<KanoPlotter id="plot" links={[{ text: \'推到0:看左端\' }]}'],
    ['in a heading', '## 算一遍', '## 算一遍:例'],
    ['in a table', '## 算一遍', '| 甲,乙 | 丙 |\n|---|---|\n| 1 | 2 |'],
  ])('refuses a half-width mark %s', (_, from, to) => {
    expect(spoilt(from, to)).toHaveLength(1);
  });

  it('refuses a lesson without any full-width comma', () => {
    expect(zhLessonFaults(lesson('zh', ZH.replaceAll('，', '。')))).toEqual(['no full-width comma (U+FF0C) in the whole lesson']);
  });

  it('leaves code, formulas and addresses of a lesson alone', () => {
    expect(spoilt('图说。', '图说`甲,乙`、$f(甲,乙)$、[见](#状态=1,2)。')).toEqual([]);
  });

  it('refuses half-width marks in YAML, and Chinese marks in English', () => {
    const course = sample();
    const source = course.sources[0] as (typeof course.sources)[number];
    expect(yamlPunctuationFaults(course)).toEqual([]);
    expect(
      yamlPunctuationFaults({ ...course, sources: [{ ...source, note: { zh: '取定义,页码。', en: 'Taken.' } }] }),
    ).toHaveLength(1);
    expect(
      yamlPunctuationFaults({ ...course, sources: [{ ...source, note: { zh: '取定义。', en: 'Taken，pages.' } }] }),
    ).toHaveLength(1);
  });
});
