import { type Graded, graded } from '../grade.ts';
import type { Short } from '../question.ts';
import { parseWritten, tickedParts, type WrittenAnswer, type WrittenPart } from './written.ts';

export type ShortResult = Graded<WrittenPart>;

/** One point for each marking point ticked. */
export const grade = ({ id, count }: Short, answer: WrittenAnswer): ShortResult => {
  const parts = tickedParts(id, count, answer);
  return graded(parts.filter(({ code }) => code === 'made').length, count, parts);
};

/** An answer that earns full marks: any text, with every point ticked. */
export const key = ({ count }: Short): WrittenAnswer => ({
  text: '…',
  gaveUp: false,
  ticked: Array.from({ length: count }, (_, i) => i),
});

export const parseAnswer = ({ count }: Short, stored: unknown): WrittenAnswer => parseWritten(count, stored);
