import { KIND, type KindWord, kindOf } from './kind-words.ts';

/** A heading of a part, such as 一、单选题（每题2分，共20分） or （一）单选题. */
export interface Heading {
  readonly kind: KindWord | null;
  /** 1 for 一; null where it has no number. */
  readonly ordinal: number | null;
  readonly marks: number | null;
  /** The marks are for each blank and not for each question. */
  readonly perBlank: boolean;
  /** Where the text after number, kind and brackets begins. */
  readonly rest: number;
}

const HAN = '一二三四五六七八九十';
const HAN_NUMBER = `[${HAN}]{1,3}`;
const NUMBERED = new RegExp(
  `^(?:\\(?\\s?第?\\s?(${HAN_NUMBER})\\s?\\)?\\s?(?:部分|大题|题)?\\s*[、.:,]?|第\\s?(\\d{1,2})\\s?(?:部分|大题)\\s*[、.:,]?|(?:part|section)\\s+(?:[IVX]{1,4}|[A-Z]|\\d{1,2})(?![A-Z\\d])\\s*[.:,-]?|[IVX]{1,4}\\s?[.、])\\s*`,
  'i',
);
const WORD = new RegExp(`^[\\[(]?\\s*(${KIND})(?:\\s?题|\\s?questions?|类)?\\s*[\\])]?\\s*`, 'i');
const TAIL = /^$|^[([:;,。]|^[共每本]|^-/;
const UNIT = /^第\s?[一二三四五六七八九十\d]{1,3}\s?(?:部分|大题|章|节|单元|篇|讲)(?=$|[\s:、.])/;

/** The number a Chinese numeral up to 99 names. Example: ordinalOf('十二') is 12. */
export const ordinalOf = (han: string): number => {
  const digit = (one: string | undefined) => (one ? HAN.indexOf(one) + 1 : 0);
  const [ones, tens] = han.split('十').reverse();
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
};

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** The marks of each question, as a heading says them: 每题2分, 共10题20分, 2 marks each, 2 each. */
const marksOf = (line: string): Pick<Heading, 'marks' | 'perBlank'> => {
  const each = /每\s?(?:小)?([题空个])\s?(?:为|得)?\s?(\d{1,3}(?:\.\d)?)\s?分/.exec(line);
  if (each) return { marks: Number(each[2]), perBlank: each[1] === '空' };
  const english = /(\d{1,3}(?:\.\d)?) ?(?:points? |marks? )?(?:each|per question)/i.exec(line);
  if (english) return { marks: Number(english[1]), perBlank: false };
  const count = number(/共\s?(\d{1,3})\s?(?:小)?题/.exec(line)?.[1]);
  const total = number(/(\d{1,3}(?:\.\d)?)\s?分/.exec(line)?.[1]);
  return { marks: count && total ? total / count : null, perBlank: false };
};

/**
 * Reads a line, folded and trimmed, as the heading of a part; null where it is none. A kind alone is a heading, and so is a number before
 * a kind, before marks for each question, or 第二部分; a sentence that begins with the word of a kind is none.
 * Example: headingOf('一、单选题(每题2分,共4分)') has kind single, ordinal 1, marks 2.
 */
export const headingOf = (line: string): Heading | null => {
  if (line.length > 160) return null;
  const numbered = NUMBERED.exec(line);
  const ordinal = numbered?.[1] ? ordinalOf(numbered[1]) : number(numbered?.[2]);
  const digits = /^\d{1,2}\s?[.、]/.exec(line);
  const start = numbered?.[0].length ?? digits?.[0].length ?? 0;
  const after = line.slice(start);
  const word = WORD.exec(after);
  if (word) {
    const rest = after.slice(word[0].length);
    const strict = digits !== null || (numbered === null && /[A-Z]/i.test(word[1] as string));
    const sound = strict ? /^$|^:$|^\([^)]*\)\s*:?$/.test(rest) : TAIL.test(rest);
    // [单选题] behind a stem is read elsewhere; a tag and then a stem is a question.
    const tag = /^[[(]/.test(after) && rest !== '' && !/^[(:]/.test(rest);
    if (sound && !tag) {
      const text = rest.replace(/^(?:\([^)]*\)\s*)?:?\s*/, '');
      return { kind: kindOf(word[1] as string), ordinal, ...marksOf(line), rest: line.length - text.length };
    }
  }
  const unit = UNIT.test(line) && line.length <= 40 && !/[?。]$/.test(line);
  const scored = numbered !== null && /每\s?小?[题空]\s?\d+(?:\.\d)?\s?分|共\s?\d+\s?小?题/.test(line);
  return unit || scored ? { kind: null, ordinal, ...marksOf(line), rest: line.length } : null;
};
