import type { ItemMark, MarkState } from '../paper/marks.ts';
import type { Paper } from '../paper/paper.ts';
import { accepting, rekeyed } from '../paper/rekey.ts';
import type { RulingsStanding } from '../paper/rulings.ts';
import type { Json } from '../quiz/any.ts';
import type { Question } from '../quiz/question.ts';
import type { Mark, Sheet, SheetItem, MarkState as SheetState } from '../results/sheet.ts';
import type { Asked } from './asked.ts';
import type { Attendant } from './attend.ts';
import type { Marked } from './mark-class.ts';

const STATES: Readonly<Record<MarkState, SheetState>> = {
  right: 'right',
  partly: 'part',
  wrong: 'wrong',
  empty: 'empty',
  waiting: 'unmarked',
  gone: 'unmarked',
  dropped: 'empty',
};

/** A question as it counts after what was decided about it: its options say which is right. */
const standing = (question: Question, item: number, rulings: RulingsStanding): Question => {
  const { key, accepted } = rulings.item(item);
  const keyed = key === undefined ? question : rekeyed(question, key);
  if (keyed.kind !== 'single') return keyed;
  const own = keyed.options.filter(({ correct }) => correct).map(({ id }) => id);
  return accepting(keyed, [...own, ...accepted.map(String)]);
};

/** What is chosen from: options by their ids, of a judgement its two sides; nothing for other kinds, and where no side is right. */
const optionsOf = (question: Question): SheetItem['options'] => {
  if (question.kind === 'judge') return [true, false].map((side) => ({ id: String(side), correct: side === question.answer }));
  if (question.kind !== 'single' && question.kind !== 'multiple') return undefined;
  const options = question.options.map(({ id, correct }) => ({ id, correct: correct === true }));
  return options.some(({ correct }) => correct) ? options : undefined;
};

const chosenOf = (options: SheetItem['options'], answer: Json | null): readonly string[] | undefined => {
  if (!options) return undefined;
  const known = new Set(options.map(({ id }) => id));
  const taken = Array.isArray(answer) ? answer : answer === null ? [] : [answer];
  return [...new Set(taken.map(String))].filter((id) => known.has(id));
};

/** The marking points of a question of the bank, each with its share of the item’s points: equal, unless an essay says otherwise. */
const pointsOf = (ids: readonly string[], question: Question | undefined, max: number): SheetItem['points'] => {
  const weights = question?.kind === 'essay' && question.marks.length === ids.length ? question.marks : ids.map(() => 1);
  const sum = weights.reduce((total, each) => total + each, 0);
  return ids.map((id, k) => ({ id, marks: (max * (weights[k] ?? 0)) / sum }));
};

/** What each point of a written answer earned, where they were ticked one by one and are the points of the sheet. */
const earnedOf = ({ by, parts }: ItemMark, points: SheetItem['points']): readonly number[] | undefined => {
  if (by !== 'ticks' || parts.length !== points.length) return undefined;
  const ticked = parts as readonly { readonly code: string }[];
  return points.map(({ marks }, k) => (ticked[k]?.code === 'made' ? marks : 0));
};

/**
 * The marks of a class as a sheet to be analysed: a row for each student, with the try that counts; questions that were dropped left out.
 * A written answer that waits, and a question that is gone, are unmarked. `lessons` gives where a concept is taught.
 * Example: two students of three who handed in make two rows of marks and one null.
 */
export const sheetOf = (
  paper: Paper,
  students: readonly Attendant[],
  marked: (submission: string) => Marked | undefined,
  { stands, questions }: Asked,
  rulings: RulingsStanding,
  lessons: (concept: string) => readonly string[],
): Sheet => {
  const kept = [...paper.items.keys()].filter((item) => !rulings.item(item).dropped);
  const items = kept.map((item): SheetItem => {
    const [stand, max] = [stands[item], paper.items[item]?.points ?? 1];
    const listed = stand && 'listed' in stand ? stand.listed : null;
    const asks = questions[paper.locale][item];
    const question = asks && standing(asks, item, rulings);
    const options = question && optionsOf(question);
    return {
      id: stand?.id ?? String(item),
      kind: question?.kind ?? 'single',
      max,
      points: pointsOf(listed?.points ?? [], question, max),
      ...(options && { options }),
      lessons: listed ? lessons(listed.concept) : [],
    };
  });
  // Of half a million marks most are alike: one object for all that are.
  const known = kept.map(() => new Map<string, Mark>());
  const one = (j: number, mark: Mark): Mark => {
    const key = `${mark.state} ${mark.score} ${mark.chosen?.join() ?? ''} ${mark.earned?.join() ?? ''}`;
    const alike = known[j]?.get(key) ?? mark;
    known[j]?.set(key, alike);
    return alike;
  };
  const rowOf = ({ submission, marks }: Marked): readonly Mark[] =>
    kept.map((item, j): Mark => {
      const [mark, on] = [marks[item] as ItemMark, items[j] as SheetItem];
      const state = STATES[mark.state];
      const chosen = chosenOf(on.options, submission.answers[item] ?? null);
      const earned = earnedOf(mark, on.points);
      return one(j, {
        score: mark.earned ?? 0,
        state,
        ...(earned && { earned }),
        ...(chosen && chosen.length > 0 && { chosen }),
      });
    });
  const rows = students.map(({ counted }) => {
    const found = marked(counted ?? '');
    return found ? rowOf(found) : null;
  });
  return {
    students: students.map(({ id, name, status }, i) => ({
      id,
      name,
      status: rows[i] ? (status === 'late' ? 'late' : 'in') : 'missing',
    })),
    items,
    marks: rows,
  };
};
