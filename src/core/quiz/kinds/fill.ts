import { answerText } from '../answer-text.ts';
import { foldAnswer } from '../fold.ts';
import { type Check, type Graded, graded } from '../grade.ts';
import { addsNothing, type Besides, besides, halves, readings } from '../neighbours.ts';
import type { Blank, Fill } from '../question.ts';

/** What was typed into each blank, by its id. */
export type FillAnswer = Readonly<Record<string, string>>;
export type FillProblem = { readonly code: 'blanks-left'; readonly left: number };
/** How one blank fared; `slip` names the known mistake by its place in the blank, `twice` an answer that another blank already gave. */
export type FillPart =
  | { readonly blank: string; readonly code: 'right' | 'wrong' | 'twice' }
  | { readonly blank: string; readonly code: 'slip'; readonly index: number };
export type FillResult = Graded<FillPart>;

export const empty: FillAnswer = {};

const typed = (answer: FillAnswer, { id }: Blank): string => (Object.hasOwn(answer, id) ? (answer[id] ?? '') : '');

/** Answerable once every blank holds something. */
export const validate = ({ blanks }: Fill, answer: FillAnswer): Check<FillProblem> => {
  const left = blanks.filter((blank) => answerText(typed(answer, blank)) === '').length;
  return left === 0 ? { ok: true } : { ok: false, code: 'blanks-left', left };
};

/** An answer as it was typed, and the forms a teacher would read it in: one list for each answer it names, `A（B）` and `A/B` two. */
interface Given {
  readonly exact: string;
  readonly named: readonly (readonly string[])[];
}
/** The texts of a list as `by` reads them, read once a list: a question's own stay as they are, and may be a hundred. */
const readOnce = (by: (text: string) => string) => {
  const known = new WeakMap<readonly string[], ReadonlySet<string>>();
  return (texts: readonly string[]): ReadonlySet<string> => {
    const read = known.get(texts) ?? new Set(texts.map(by));
    known.set(texts, read);
    return read;
  };
};
const typedForms = readOnce(answerText);
const foldedForms = readOnce(foldAnswer);

type Fits = (texts: readonly string[], given: Given) => boolean;
const exactly: Fits = (texts, { exact }) => exact !== '' && typedForms(texts).has(exact);
/** Who names two answers must be right with both: 动态变动 is 动态 and 变动. */
const fairly: Fits = (texts, { named }) => {
  const all = foldedForms(texts);
  const known = (form: string) => all.has(foldAnswer(form));
  return (
    named.length > 0 && named.every((forms) => forms.some((form) => known(form) || halves(form).some((two) => two.every(known))))
  );
};

const GLOSS = /[（）()/／]|(?<=[一-鿿])或(?=[一-鿿])|\sor\s/;
const read = (text: string, beside: readonly Besides[]): Given => {
  const parts = text.split(GLOSS).filter((part) => answerText(part) !== '');
  const own = parts.filter((part) => !beside.some((words) => addsNothing(part, words)));
  return {
    exact: answerText(text),
    named: (own.length > 0 ? own : parts).map((part) => beside.flatMap((words) => readings(part, words))),
  };
};

/** The words beside a blank; what stands before and after a list of blanks belongs to each: `The costs are {a}, {b} and {c} value`. */
const beside = ({ prompt, anyOrder }: Fill, { id }: Blank): readonly Besides[] => {
  const own = besides(prompt, id);
  const group = anyOrder.find((ids) => ids.includes(id)) ?? [id];
  const [first, last] = [group[0] ?? id, group.at(-1) ?? id].map((at) => besides(prompt, at));
  return [own, { before: [...(first?.before ?? []), ...own.before], after: last?.after ?? [] }];
};

/**
 * For each blank the blank whose answer it gives, -1 for none: its own, or any of its group, each answer once. The assignment is the
 * largest there is, so the order of typing never costs a mark (augmenting paths, Kuhn 1955).
 */
const assign = (blanks: readonly Blank[], fits: (slot: number, target: number) => boolean): readonly number[] => {
  const holder: number[] = blanks.map(() => -1);
  const place = (slot: number, tried: Set<number>): boolean =>
    blanks.some((_, target) => {
      if (tried.has(target) || !fits(slot, target)) return false;
      tried.add(target);
      const before = holder[target] ?? -1;
      if (before >= 0 && !place(before, tried)) return false;
      holder[target] = slot;
      return true;
    });
  for (const slot of blanks.keys()) place(slot, new Set());
  return blanks.map((_, slot) => holder.indexOf(slot));
};

/**
 * One point for each blank that holds an accepted answer, or one that a fair teacher takes for it (`foldAnswer`; words beside the
 * blank said again). A known slip stays one, unless it is word for word accepted. A blank that was left counts as wrong.
 */
export const grade = (question: Fill, answer: FillAnswer): FillResult => {
  const { blanks, anyOrder } = question;
  const given = blanks.map((blank) => read(typed(answer, blank), beside(question, blank)));
  const groupOf = blanks.map(({ id }) => anyOrder.find((group) => group.includes(id)) ?? [id]);
  const slipOf = (i: number, fits: Fits) =>
    blanks[i]?.slips.findIndex(({ texts }) => given[i] !== undefined && fits(texts, given[i])) ?? -1;
  const fits = (slot: number, target: number): boolean => {
    const [text, blank] = [given[slot], blanks[target]];
    if (!text || !blank || !groupOf[slot]?.includes(blank.id)) return false;
    return exactly(blank.accept, text) || (slipOf(slot, exactly) < 0 && fairly(blank.accept, text));
  };
  const assigned = assign(blanks, fits);
  const parts = blanks.map((blank, i): FillPart => {
    if ((assigned[i] ?? -1) >= 0) return { blank: blank.id, code: 'right' };
    if (blanks.some((_, target) => target !== i && fits(i, target)) || fits(i, i)) return { blank: blank.id, code: 'twice' };
    const index = slipOf(i, fairly);
    return index >= 0 ? { blank: blank.id, code: 'slip', index } : { blank: blank.id, code: 'wrong' };
  });
  return graded(parts.filter(({ code }) => code === 'right').length, blanks.length, parts);
};

/** The answer that earns full marks. */
export const key = ({ blanks }: Fill): FillAnswer => Object.fromEntries(blanks.map(({ id, accept }) => [id, accept[0] ?? '']));

/** Reads a stored answer: the texts of the blanks the question still has. */
export const parseAnswer = ({ blanks }: Fill, stored: unknown): FillAnswer => {
  if (typeof stored !== 'object' || stored === null) return empty;
  return Object.fromEntries(
    blanks.flatMap(({ id }) => {
      const text = Object.hasOwn(stored, id) ? (stored as Record<string, unknown>)[id] : undefined;
      return typeof text === 'string' ? [[id, text]] : [];
    }),
  );
};
