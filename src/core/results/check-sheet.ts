import { MOST, requireOneOf, requireWithin } from '../range.ts';
import { requireList, requireRecord, requireText } from '../shape.ts';
import type { Mark, Sheet, SheetItem } from './sheet.ts';

const STATUSES = ['in', 'late', 'missing'];
const STATES = ['right', 'part', 'wrong', 'empty', 'unmarked'];
const MOST_ITEMS = 1000;

/**
 * Refuses a sheet that does not hold together: ids twice, rows of another length, a score outside its item's marks, a choice that is no
 * option. A missing student has null for a row, every other one a mark for each item.
 * Throws RangeError naming what, the value and the remedy.
 * Example: checkSheet({ students: [], items: [], marks: [null] }) throws.
 */
export function checkSheet(sheet: Sheet): void {
  requireRecord('sheet', sheet);
  const { students, items, marks } = sheet;
  requireList('students', students);
  requireList('items', items, 0, MOST_ITEMS);
  requireList('marks', marks, students.length, students.length);
  for (const student of students) {
    requireRecord('student', student);
    requireText('name', student.name);
    requireOneOf('status', student.status, STATUSES);
  }
  for (const item of items) checkItem(item);
  requireEach('student', students);
  requireEach('item', items);
  const options = items.map((item) => new Set(item.options?.map(({ id }) => id)));
  students.forEach(({ status }, i) => {
    const row = marks[i];
    if (status === 'missing') {
      if (row !== null) throw new RangeError(`invalid marks of student ${i}: a list (expected null for one who is missing)`);
      return;
    }
    requireList(`marks of student ${i}`, row as readonly Mark[], items.length, items.length);
    items.forEach((item, j) => {
      checkMark(row?.[j] as Mark, item, options[j] as ReadonlySet<string>, i, j);
    });
  });
}

function checkItem(item: SheetItem): void {
  requireRecord('item', item);
  requireText('kind', item.kind);
  requireWithin('maximum', 'max', item.max, 1e-9, MOST);
  requireList('points', item.points, 0, MOST_ITEMS);
  requireList('lessons', item.lessons, 0, MOST_ITEMS);
  for (const point of item.points) {
    requireRecord('point', point);
    requireWithin('marks of a point', 'marks', point.marks, 1e-9, MOST);
  }
  requireEach('point', item.points);
  if (item.options === undefined) return;
  requireList('options', item.options, 1, 100);
  for (const option of item.options) requireRecord('option', option);
  requireEach('option', item.options);
}

function requireEach(name: string, list: readonly Readonly<{ id: string }>[]): void {
  const seen = new Set<string>();
  for (const { id } of list) {
    requireText(`id of ${name}`, id);
    if (seen.has(id)) throw new RangeError(`invalid ${name}: ${id} (expected each id once)`);
    seen.add(id);
  }
}

/** Names are put together for a message only: half a million of them would take longer than the analysis. */
function checkMark(mark: Mark, item: SheetItem, options: ReadonlySet<string>, i: number, j: number): void {
  requireRecord('mark', mark);
  const { score, state, earned, chosen } = mark;
  const most = state === 'empty' || state === 'unmarked' ? 0 : item.max;
  if (!STATES.includes(state)) requireOneOf(`state of student ${i} on item ${j}`, state, STATES);
  if (!(score >= 0 && score <= most)) requireWithin(`score of student ${i} on item ${j}`, 'score', score, 0, most);
  if (earned !== undefined) {
    requireList('earned', earned, item.points.length, item.points.length);
    item.points.forEach((point, k) => {
      requireWithin(`earned marks of point ${point.id}`, 'earned', earned[k] as number, 0, point.marks);
    });
  }
  if (chosen === undefined) return;
  requireList('chosen', chosen, 0, 100);
  const stray = chosen.find((id) => !options.has(id));
  if (stray !== undefined) throw new RangeError(`invalid choice on item ${item.id}: ${stray} (expected one of its options)`);
}
