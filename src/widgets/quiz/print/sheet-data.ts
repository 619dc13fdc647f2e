import type { Paper } from '../../../core/paper/paper.ts';
import type { SheetPart } from '../../../core/paper/sheet.ts';
import { isWritten } from '../../../core/quiz/is-written.ts';
import type { Rubric } from '../../../core/quiz/question.ts';
import type { sheet } from '../../../i18n/en/sheet.ts';
import { fetchRubric } from '../rubric.ts';

export type Words = typeof sheet;
/** What the sheets themselves say; how a paper leaves for other programs is said beside them. */
export type SheetWords = Omit<Words, 'away'>;

/** What stands at the head of a printed paper, beside its title. */
export const HEADS = ['school', 'course', 'time', 'setter', 'checker'] as const;
export type Heads = Readonly<Record<(typeof HEADS)[number], string>>;

/** What each written question is compared with, by its id; one that does not come is left out, and the key says its question alone. */
export const fetchRubrics = async (
  paper: Paper,
  parts: readonly SheetPart[],
  rubrics: string,
): Promise<ReadonlyMap<string, Rubric>> => {
  const written = parts.flatMap(({ items }) => items).filter(({ question }) => isWritten(question));
  const found = await Promise.all(
    written.map(async ({ item, question: { id } }) => {
      const own = paper.items[item];
      return [id, own?.kind === 'own' ? own.rubric : await fetchRubric(`${rubrics}${id}.json`)] as const;
    }),
  );
  return new Map(found.flatMap(([id, rubric]) => (rubric ? [[id, rubric] as const] : [])));
};
