import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../../src/core/exchange/import/docx/number-format.ts';
import { counter, readLists } from '../../../../../src/core/exchange/import/docx/numbering.ts';
import { symbolOf, unsymboled } from '../../../../../src/core/exchange/import/docx/symbols.ts';

describe('an automatic number is printed as Word does', () => {
  it.each<[string, readonly (readonly [number, string])[]]>([
    [
      'chineseCounting',
      [
        ...([
          [1, '一'],
          [9, '九'],
          [10, '十'],
          [12, '十二'],
          [20, '二十'],
          [35, '三十五'],
        ] as const),
        ...([
          [99, '九十九'],
          [100, '一零零'],
          [105, '一零五'],
        ] as const),
      ],
    ],
    ...['chineseCountingThousand', 'japaneseCounting', 'taiwaneseCounting', 'taiwaneseCountingThousand', 'ideographDigital'].map(
      (format): [string, readonly (readonly [number, string])[]] => [format, [[11, '十一']]],
    ),
    ...['decimalEnclosedCircle', 'decimalEnclosedCircleChinese'].map(
      (format): [string, readonly (readonly [number, string])[]] => [
        format,
        [
          [1, '①'],
          [20, '⑳'],
          [21, '21'],
        ],
      ],
    ),
    [
      'upperLetter',
      [
        [1, 'A'],
        [26, 'Z'],
        [27, 'AA'],
        [54, 'BBB'],
        [900, 'P'.repeat(9)],
      ],
    ],
    [
      'lowerLetter',
      [
        [3, 'c'],
        [28, 'bb'],
      ],
    ],
    [
      'upperRoman',
      [
        [4, 'IV'],
        [9, 'IX'],
        [14, 'XIV'],
        [49, 'XLIX'],
        [90, 'XC'],
        [388, 'CCCLXXXVIII'],
        [400, 'CCCXCIX'],
      ],
    ],
    ['lowerRoman', [[6, 'vi']]],
    [
      'decimalZero',
      [
        [7, '07'],
        [12, '12'],
      ],
    ],
    ['decimal', [[7, '7']]],
    ['whatever', [[7, '7']]],
    ['bullet', [[7, '']]],
    ['none', [[7, '']]],
    ['upperRoman', [[0, '0']]],
    ['upperLetter', [[-1, '-1']]],
  ])('%s', (format, numbers) => {
    expect(numbers.map(([n]) => formatNumber(n, format))).toEqual(numbers.map(([, text]) => text));
  });
});

const level = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const use = (id: string, abstract: string, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const marks = (xml: string, places: readonly (readonly [string, number])[]) => {
  const lists = readLists(`<w:numbering xmlns:w="w">${xml}</w:numbering>`);
  if (!lists) throw new Error('broken');
  const number = counter(lists);
  return places.map(([id, depth]) => number(id, depth));
};

describe('the numbers of lists', () => {
  const abstract = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2')}${level(2, 'bullet', '●%3')}</w:abstractNum>`;
  it('go up, and those within begin again', () => {
    const places = [0, 1, 1, 2, 0, 1].map((depth) => ['1', depth] as const);
    expect(marks(abstract + use('1', '0'), places)).toEqual(['一、', '一.1', '一.2', '●', '二、', '二.1']);
  });

  it('within a list that has none above begin where that would', () => {
    expect(marks(abstract + use('1', '0'), [['1', 1]])).toEqual(['一.1']);
    expect(
      marks(`<w:abstractNum w:abstractNumId="0">${level(1, 'decimal', '%1.%2')}</w:abstractNum>${use('1', '0')}`, [['1', 1]]),
    ).toEqual(['1.1']);
  });

  it('go on through uses of one list, but for one that says where it starts, once', () => {
    const starting = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>`;
    const within = `<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>`;
    const plain = `<w:lvlOverride><w:startOverride w:val="8"/></w:lvlOverride>`;
    const xml = abstract + use('1', '0') + use('2', '0') + use('3', '0', starting) + use('4', '0', within) + use('5', '0', plain);
    expect(
      marks(xml, [
        ['1', 0],
        ['2', 0],
        ['3', 0],
        ['3', 0],
        ['4', 1],
        ['4', 1],
        ['5', 0],
      ]),
    ).toEqual([...['一、', '二、', '五、', '六、', '六.3', '六.4', '八、']]);
  });

  it('begin where a level says, are decimal where it says none, and nothing where it prints nothing', () => {
    const xml = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', '<w:start w:val="7"/>')}<w:lvl w:ilvl="1"><w:lvlText w:val="(%2)"/></w:lvl><w:lvl w:ilvl="2"/></w:abstractNum>${use('1', '0')}`;
    expect(
      marks(xml, [
        ['1', 0],
        ['1', 0],
        ['1', 1],
        ['1', 2],
      ]),
    ).toEqual(['7.', '8.', '(1)', '']);
  });

  it('of a use that redefines a level are those of its list', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`;
    expect(
      marks(abstract + use('1', '0', override) + use('2', '0'), [
        ['1', 0],
        ['2', 0],
      ]),
    ).toEqual(['一、', '二、']);
    // What stands between and behind the levels belongs to none.
    const loose = `<w:numFmt w:val="none"/><w:lvlText w:val="x"/>`;
    expect(marks(abstract + loose + level(0, 'none', 'x') + use('1', '0') + loose, [['1', 0]])).toEqual(['一、']);
  });

  it('that are not there are nothing', () => {
    expect(
      marks(abstract + use('1', '0') + use('2', '9'), [
        ['9', 0],
        ['2', 0],
        ['1', 8],
      ]),
    ).toEqual(['', '', '']);
    expect(readLists('<w:numbering xmlns:w="w">')).toBeNull();
  });
});

describe('a character of a font of symbols', () => {
  it.each([
    ['Wingdings', 0xf0fc, '√'],
    ['wingdings', 0xfc, '√'],
    ['Wingdings 2', 0xf050, '√'],
    ['Wingdings', 0xf0ff, '[符号]'],
    ['Wingdings', 0x6d, '[符号]'],
    ['Wingdings', 0x6b, '[符号]'],
    ['Symbol', 0x20, ' '],
    ['SymbolPS', 0xf061, 'α'],
    ['', 0xf061, 'α'],
    ['My Symbol', 0x61, 'a'],
    ['My Wingdings 2', 0x50, 'P'],
    ['宋体', 0xf100, '\uf100'],
    ['宋体', 0xf000, '[符号]'],
    ['宋体', 0x2460, '①'],
    ['宋体', 0x20, ' '],
    ['宋体', 0x1f, '[符号]'],
    ['宋体', 0x10ffff, '\u{10ffff}'],
    ['宋体', 0x110000, '[符号]'],
    ['宋体', Number.NaN, '[符号]'],
    ['宋体', 65.5, '[符号]'],
  ])('%s %i is %j', (font, code, text) => {
    expect(symbolOf(font, code)).toBe(text);
  });
  it.each([
    ['Symbol', 0xf1, '〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭[符号]'],
    ['Wingdings', 0x6c, '●'],
    ['Wingdings', 0x6e, '■□[符号]'],
    ['Wingdings', 0x80, '[符号]①②③④⑤⑥⑦⑧⑨⑩[符号]①②③④⑤⑥⑦⑧⑨⑩[符号]'],
    ['Wingdings', 0xa1, '○[符号]'],
    ['Wingdings', 0xa6, '[符号]▪□[符号]'],
    ['Wingdings', 0xd8, '➢[符号]'],
    ['Wingdings', 0xdf, '←→↑↓[符号]'],
    ['Wingdings', 0xe7, '←→↑↓[符号]'],
    ['Wingdings', 0xef, '⇐⇒⇑⇓⇔[符号]'],
    ['Wingdings', 0xfb, '×√☒☑[符号]'],
    ['Wingdings 2', 0x4f, '×√☒☑☒[符号]'],
    ['Wingdings 2', 0xa3, '□[符号]'],
  ])('stands in its row of %s from %i on', (font, from, row) => {
    const signs = row.match(/\[符号\]|./gu) ?? [];
    expect(signs.map((_, i) => symbolOf(font, from + i)).join('')).toBe(row);
  });
  it('is put in the place it has in a text', () => {
    expect(unsymboled('甲\uf0fc乙', 'Wingdings')).toBe('甲√乙');
  });
});
