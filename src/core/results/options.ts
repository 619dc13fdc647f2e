import { distractorTable, LEAST_SHARE } from '../items/distractors.ts';
import type { OptionFigures, Standing } from './results.ts';
import type { Mark, SheetItem } from './sheet.ts';

/**
 * Who took which option of an item, in the order of its options; none for an item without options.
 * rest is each student's total on the other items. A wrong option is dead where under 5 % took it although the wrong answers, spread
 * evenly over the wrong options, would have given each 5 %: on an item nearly all have right no distractor can work. Under 10 students
 * only the counts are given.
 * Example: of four answers A A B null, B has chosen 1 and share 0.25.
 */
export function optionsOf(
  item: SheetItem,
  column: readonly Mark[],
  rest: Float64Array,
  standing: Standing,
): readonly OptionFigures[] {
  const { options } = item;
  if (options === undefined || column.length < 2) return [];
  const key = options.filter(({ correct }) => correct).map(({ id }) => id);
  if (key.length === 0) return [];
  const asked = { options: options.map(({ id }) => id), key, answers: column.map(({ chosen }) => chosen ?? null) };
  const { choices } = distractorTable(asked, rest);
  const wrong = choices.filter(({ isKey }) => !isKey);
  // From counts: a sum of shares can come out a hair under the 5 % that it is.
  const even = wrong.reduce((sum, { chosen }) => sum + chosen, 0) / (wrong.length * column.length);
  const shown = standing !== 'hidden';
  return choices.map(({ option, isKey, chosen, share, upper, lower, correlation }) => ({
    id: option,
    correct: isKey,
    chosen,
    share,
    upper: shown ? upper : null,
    lower: shown ? lower : null,
    r: shown ? correlation : null,
    dead: shown && !isKey && share < LEAST_SHARE && even >= LEAST_SHARE,
  }));
}

/**
 * The wrong option most often taken, the earlier of equals; null where nobody took one.
 * Example: of options with 3 (the key), 0, 2 and 2 takers it is the third.
 */
export function topWrongOf(options: readonly OptionFigures[]): OptionFigures | null {
  let top: OptionFigures | null = null;
  for (const option of options) if (!option.correct && option.chosen > (top?.chosen ?? 0)) top = option;
  return top;
}
