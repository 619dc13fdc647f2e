import type { OwnPoint } from '../own-question.ts';
import { fold } from '../pasted/source-text.ts';

const NUMBER = /^\s*(?:\(\s?\d{1,2}\s?\)|\d{1,2}\s?[.、)](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,2}、)\s*/;
const INNER = /(?:\(\s?\d{1,2}\s?\)|[①-⑳])/g;
const MARKS = /\s*[([]\s?(?:每点)?(\d{1,3}(?:\.\d)?)\s?(?:分|marks?|points?)\s?[)\]]\s*[;。,.]?\s*$/i;
const MARKED = /[([]\s?\d{1,3}(?:\.\d)?\s?(?:分|marks?|points?)\s?[)\]][;。,.]?/gi;

/** A text cut before each start; the first piece is what stands before them. */
const before = (text: string, starts: readonly number[]): readonly string[] =>
  [0, ...starts].map((start, i) => text.slice(start, starts[i] ?? text.length));

const point = (text: string): OwnPoint => {
  const folded = fold(text);
  const number = NUMBER.exec(folded)?.[0].length ?? 0;
  const marks = MARKS.exec(folded);
  const words = text.slice(number, marks ? marks.index : text.length).trim();
  return { text: words.replace(/[；;]$/, ''), marks: marks ? Number(marks[1]) : null };
};

/** A written answer: its marking points, and what stands before the first. */
export interface WrittenAnswer {
  readonly lead: string;
  readonly points: readonly OwnPoint[];
}

/**
 * The marking points (采分点) of a written answer: its numbered items, or what stands before each （n分）; where it is one piece it is
 * all lead.
 * Example: writtenAnswer('（1）对象不同；（2分）\n（2）目标不同。（2分）') has two points of 2 marks.
 */
export const writtenAnswer = (answer: string): WrittenAnswer => {
  const folded = fold(answer);
  const cut = (pieces: readonly string[]) => pieces.map(point).filter(({ text }) => text !== '');
  const lines = answer.split('\n');
  const first = lines.findIndex((line) => NUMBER.test(fold(line)));
  if (lines.filter((line) => NUMBER.test(fold(line))).length >= 2) {
    // A line without a number goes on with the point before it.
    const items: string[] = [];
    for (const line of lines.slice(first)) {
      if (NUMBER.test(fold(line))) items.push(line);
      else items[items.length - 1] += `\n${line}`;
    }
    return { lead: lines.slice(0, first).join('\n').trim(), points: cut(items) };
  }
  const inner = [...folded.matchAll(INNER)].map(({ index }) => index);
  if (inner.length >= 2) return { lead: answer.slice(0, inner[0]).trim(), points: cut(before(answer, inner).slice(1)) };
  const ends = [...folded.matchAll(MARKED)].map(({ index, 0: whole }) => index + whole.length);
  if (ends.length === 0) return { lead: answer, points: [] };
  return {
    lead: '',
    points: cut(before(answer, ends)).map(({ text, marks }) => ({ text: text.replace(/^[，,；;。]\s*/, ''), marks })),
  };
};
