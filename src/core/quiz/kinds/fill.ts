import { answerText } from '../answer-text.ts';
import { type Check, type Graded, graded } from '../grade.ts';
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

const fits = (texts: readonly string[], given: string): boolean => texts.some((text) => answerText(text) === given);

/**
 * For each blank the blank whose answer it gives, -1 for none: its own, or in a list without order any, each answer once. The
 * assignment is the largest there is, so the order of typing never costs a mark (augmenting paths, Kuhn 1955).
 */
const assign = (blanks: readonly Blank[], given: readonly string[], anyOrder: boolean): readonly number[] => {
  if (!anyOrder) return blanks.map(({ accept }, i) => (fits(accept, given[i] ?? '') ? i : -1));
  const holder: number[] = blanks.map(() => -1);
  const place = (slot: number, tried: Set<number>): boolean =>
    blanks.some(({ accept }, target) => {
      if (tried.has(target) || !fits(accept, given[slot] ?? '')) return false;
      tried.add(target);
      const before = holder[target] ?? -1;
      if (before >= 0 && !place(before, tried)) return false;
      holder[target] = slot;
      return true;
    });
  for (const slot of blanks.keys()) place(slot, new Set());
  return blanks.map((_, slot) => holder.indexOf(slot));
};

/** One point for each blank that holds an accepted answer. A blank that was left counts as wrong. */
export const grade = (question: Fill, answer: FillAnswer): FillResult => {
  const { blanks, anyOrder } = question;
  const given = blanks.map((blank) => answerText(typed(answer, blank)));
  const assigned = assign(blanks, given, anyOrder);
  const parts = blanks.map((blank, i): FillPart => {
    if ((assigned[i] ?? -1) >= 0) return { blank: blank.id, code: 'right' };
    if (anyOrder && blanks.some(({ accept }) => fits(accept, given[i] ?? ''))) return { blank: blank.id, code: 'twice' };
    const index = blank.slips.findIndex(({ texts }) => fits(texts, given[i] ?? ''));
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
