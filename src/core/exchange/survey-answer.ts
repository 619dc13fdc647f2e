import { halfWidth } from '../parse-number.ts';

/** The five answers as people write them, in the order of ANSWERS. */
const WORDS: readonly (readonly string[])[] = [
  ['like', 'like it', 'i like it', 'i like it that way', 'enjoy', '喜欢', '我很喜欢', '很喜欢', '满意'],
  [
    'must-be',
    'must be',
    'must',
    'it must be that way',
    'expect',
    'i expect it',
    'i expect it that way',
    '理应如此',
    '应当如此',
    '应该如此',
    '理所应当',
    '理所当然',
    '必须这样',
  ],
  ['neutral', 'i am neutral', 'indifferent', '无所谓', '中立'],
  [
    'live-with',
    'live with',
    'can live with',
    'i can live with it',
    'i can live with it that way',
    'tolerate',
    '可以忍受',
    '勉强接受',
    '能忍受',
  ],
  ['dislike', 'dislike it', 'i dislike it', 'i dislike it that way', 'hate', '不喜欢', '很不喜欢', '讨厌'],
];
const PLACE = new Map(WORDS.flatMap((words, place) => words.map((word) => [word, place] as const)));

/** One cell of answers, read. */
export interface AnswerRead {
  /** The answer's place 0..4 in the order of ANSWERS, or null where it is none of the five. */
  readonly place: number | null;
  /** Whether nothing stands there. */
  readonly blank: boolean;
  /** Whether it is written as a number 1..5, so that the direction of the scale was assumed. */
  readonly numbered: boolean;
  /** The number where it is one, but outside the scale; else nothing. */
  readonly beyond: string;
}

/**
 * An answer by word, in either language, or by number 1..5, which counts from like downwards unless flipped; programs write 1.0 for 1.
 * Never throws.
 * Example: readAnswer('５', false).place is 4; readAnswer('7', false).beyond is '7'.
 */
export const readAnswer = (cell: string, flipped: boolean): AnswerRead => {
  const text = halfWidth(cell).toLowerCase();
  const word = PLACE.get(text);
  if (word !== undefined) return { place: word, blank: false, numbered: false, beyond: '' };
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return { place: null, blank: text === '', numbered: false, beyond: '' };
  const number = Number(text);
  if (![1, 2, 3, 4, 5].includes(number)) return { place: null, blank: false, numbered: false, beyond: text };
  return { place: flipped ? 5 - number : number - 1, blank: false, numbered: true, beyond: '' };
};
