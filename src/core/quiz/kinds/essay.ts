import { type Graded, graded } from '../grade.ts';
import type { Essay } from '../question.ts';
import { parseWritten, tickedParts, type WrittenAnswer, type WrittenPart } from './written.ts';

export type EssayResult = Graded<WrittenPart>;

/** The marks of the points ticked, out of the marks of all. */
export const grade = ({ id, marks }: Essay, answer: WrittenAnswer): EssayResult => {
  const parts = tickedParts(id, marks.length, answer);
  const score = parts.reduce((sum, { point, code }) => sum + (code === 'made' ? (marks[point] ?? 0) : 0), 0);
  return graded(
    score,
    marks.reduce((sum, mark) => sum + mark, 0),
    parts,
  );
};

/** An answer that earns full marks: any text, with every point ticked. */
export const key = ({ marks }: Essay): WrittenAnswer => ({ text: '…', gaveUp: false, ticked: marks.map((_, i) => i) });

export const parseAnswer = ({ marks }: Essay, stored: unknown): WrittenAnswer => parseWritten(marks.length, stored);
