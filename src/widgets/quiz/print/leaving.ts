import type { ExportItem } from '../../../core/exchange/export/item.ts';
import type { Stands } from '../../../core/paper/known.ts';
import type { SheetPart } from '../../../core/paper/sheet.ts';
import type { Question, Rubric } from '../../../core/quiz/question.ts';

/** The questions of a laid-out paper as they leave for other programs, in the order of their numbers there. */
export const leavingItems = (
  parts: readonly SheetPart[],
  questionOf: (item: number) => Question | undefined,
  stands: readonly Stands[],
  rubrics: ReadonlyMap<string, Rubric>,
): readonly ExportItem[] =>
  parts.flatMap(({ items }) =>
    items.flatMap(({ item, points }) => {
      const question = questionOf(item);
      const stand = stands[item];
      const about = stand && 'listed' in stand ? [stand.listed.unit] : [];
      return question ? [{ id: question.id, question, rubric: rubrics.get(question.id) ?? null, points, about }] : [];
    }),
  );
