import { ordinalOf } from './heading.ts';

/** How a question is numbered; within a part only the first style numbers questions, the others are text. */
export type MarkStyle = 'point' | 'brackets' | 'bracket' | 'square' | 'circle' | 'word' | 'han' | 'space';

/** The number before a question: 1. 1、 (1) 1) [1] ① 第1题 一、 or a number and a space. */
export interface Mark {
  readonly style: MarkStyle;
  readonly n: number;
  /** Where the text after it begins. */
  readonly length: number;
}

const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A decimal, a list such as 1、2、3 or a clause such as 1.2 is no number of a question; a year or a date may follow one. */
const AFTER_POINT = '(?!\\d)|(?=\\d{4}\\s?年)';
const AFTER_COMMA = '(?!\\d)|(?=\\d+(?:年|月|个|家|位|名|月|%|万))';

const STYLES: readonly (readonly [MarkStyle, RegExp])[] = [
  ['word', /^(?:第\s?(\d{1,3})\s?题|题\s?(\d{1,3})|(?:question|q)\s?(\d{1,3}))\s*(?:[.、:)]|(?=\s|\[|\(|$))\s*/i],
  ['point', new RegExp(`^(\\d{1,3})\\s?(?:[.:]\\s*(?:${AFTER_POINT})|[、,]\\s*(?:${AFTER_COMMA}))`)],
  ['brackets', /^\(\s?(\d{1,3})\s?\)\s*[.、:]?\s*/],
  ['bracket', /^(\d{1,3})\s?\)\s*/],
  ['square', /^\[\s?(\d{1,3})\s?\]\s*/],
  ['circle', /^([①-⑳])\s*[.、:]?\s*/],
  ['han', /^([一二三四五六七八九十]{1,3})\s?[、.]\s*/],
  ['space', /^(\d{1,3})\s+(?=[\u3400-\u9FFF"“《'A-Z([])/],
];

/** The number of a circled figure from 1; 0 for any other character. */
export const circled = (character: string): number => CIRCLES.indexOf(character) + 1;

/**
 * Reads the number before a question from a line, folded and trimmed; null where there is none.
 * Example: markOf('1.客户') is point 1; markOf('1.5 倍') is null.
 */
export const markOf = (line: string): Mark | null => {
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(line);
    if (!match) continue;
    const text = match[1] ?? match[2] ?? match[3] ?? '';
    const n = style === 'circle' ? circled(text) : style === 'han' ? ordinalOf(text) : Number(text);
    return { style, n, length: match[0].length };
  }
  return null;
};
