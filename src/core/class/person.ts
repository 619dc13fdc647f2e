import type { Who } from '../paper/submission.ts';
import { halfWidth } from '../parse-number.ts';

/**
 * What one who handed in is known by: the number, or where there is none name and class, as they were typed; without either the
 * submission stands for itself. Two submissions of one key are tries of one student.
 * Example: studentKey({ name: '张伟', number: '', class: '' }, 's1') is '张伟'.
 */
export const studentKey = ({ name, number, class: group }: Who, submission: string): string => {
  const [typed, own, among] = [number.trim(), name.trim(), group.trim()];
  if (typed !== '') return `#${typed}`;
  if (own === '') return `=${submission}`;
  return among === '' ? own : `${own} ${among}`;
};

/** What a student is called on the page: the name, else the number, else the submission’s own name. */
export const calledBy = ({ name, number }: Who, submission: string): string => name.trim() || number.trim() || submission;

/** A name without what a keyboard or an input method varies: width, case, spaces, points between its parts. */
const folded = (text: string): string =>
  halfWidth(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•・‧.\-_\u200b-\u200f\ufeff]/g, '');

/** Whether one character put in, taken out or exchanged makes the one text the other. */
const oneApart = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length > b.length) return oneApart(b, a);
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = a.length === b.length ? a.slice(same + 1) : a.slice(same);
  return rest.join('') === b.slice(same + 1).join('');
};

/** How near two names are: `spelling` where only width, spaces and case differ, `letter` where one character does. */
export type Nearness = 'spelling' | 'letter';

/**
 * How near two different names are; null where they are one, or further apart. A name of one character is near to nothing.
 * Example: nearness('张 伟', '张伟') is 'spelling'; nearness('张玮', '张伟') is 'letter'.
 */
export const nearness = (one: string, other: string): Nearness | null => {
  if (one === other) return null;
  const [a, b] = [[...folded(one)], [...folded(other)]];
  if (a.length < 2 || b.length < 2) return null;
  if (a.join('') === b.join('')) return 'spelling';
  return oneApart(a, b) ? 'letter' : null;
};

/**
 * What two who may be one have in common, at least one of them: the number, the name however it is spelt, and where `letters` says so, the
 * name with any one character taken out.
 * Example: cluesOf({ name: 'Li', number: '', class: '' }, true) is ['li', 'i', 'l'].
 */
export const cluesOf = ({ name, number }: Who, letters: boolean): readonly string[] => {
  const plain = [...folded(name)];
  const without = letters && plain.length > 1 ? plain.map((_, at) => plain.filter((__, i) => i !== at).join('')) : [];
  return [...(plain.length > 0 ? [plain.join(''), ...without] : []), ...(number.trim() === '' ? [] : [`#${number.trim()}`])];
};
