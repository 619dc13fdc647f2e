import type { Filled } from './blueprint.ts';
import type { Listed } from './known.ts';
import type { BankItem, OwnItem, Paper, PaperItem, Rules } from './paper.ts';

/** The rules a new paper has. */
const RULES: Rules = {
  feedback: 'end',
  minutes: null,
  attempts: 1,
  shuffle: { questions: true, options: true },
  each: true,
  multiple: null,
};

/** A new paper without items. `id` 8 to 40 small letters and digits; seeds 1..2^32 - 1, one for each form. */
export const newPaper = (id: string, locale: Paper['locale'], title: string, forms: readonly number[]): Paper => ({
  v: 1,
  id,
  locale,
  title,
  from: '',
  note: '',
  items: [],
  rules: RULES,
  forms,
  ask: ['name'],
  due: null,
  key: null,
});

export const bankItem = ({ number, hash }: Listed, points: number): BankItem => ({ kind: 'bank', number, hash, points });

/** The items of a paper with one more; a bank question that is there already stays as it is. */
export const added = (items: readonly PaperItem[], item: PaperItem): readonly PaperItem[] =>
  item.kind === 'bank' && items.some((each) => each.kind === 'bank' && each.number === item.number) ? items : [...items, item];

/** The items with one moved to another place; a place outside leaves them as they are. Example: moved([a, b], 0, 1) is [b, a]. */
export const moved = (items: readonly PaperItem[], from: number, to: number): readonly PaperItem[] => {
  const item = items[from];
  if (!item || to < 0 || to >= items.length) return items;
  const rest = items.filter((_, i) => i !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
};

/** What a blueprint chose, as items. */
export const itemsOf = ({ chosen }: Filled): readonly PaperItem[] => chosen.map(({ listed, points }) => bankItem(listed, points));

/** A paper that goes out: as it is, with the keys of the teacher's own questions taken out where they can be. */
export const withoutKeys = (paper: Paper): Paper => ({
  ...paper,
  items: paper.items.map((item) => (item.kind === 'own' && item.keyless ? keyTaken(item) : item)),
});

/** Kinds whose key can be taken out: in the others it is the question itself. */
const KEYLESS = ['single', 'multiple', 'judge', 'fill', 'numeric', 'short', 'essay'] as const;

/** Whether a question of the teacher’s own can go out without its key: it has one, and its kind is a question without it. */
export const hidesKey = ({ question, unkeyed }: OwnItem): boolean => !unkeyed && KEYLESS.some((kind) => kind === question.kind);

const keyTaken = (item: Extract<PaperItem, { kind: 'own' }>): PaperItem => {
  const { question } = item;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        ...item,
        question: { ...question, options: question.options.map(({ id, text }) => ({ id, text, feedback: '' })) },
      };
    case 'judge':
      return { ...item, question: { ...question, answer: false, feedback: { true: '', false: '' } } };
    case 'fill':
      return {
        ...item,
        question: { ...question, blanks: question.blanks.map(({ id }) => ({ id, accept: [], feedback: '', slips: [] })) },
      };
    case 'numeric':
      return { ...item, question: { ...question, answer: 0, also: [], traps: [], trace: [] } };
    case 'short':
    case 'essay':
      return { ...item, rubric: null };
    default:
      return { ...item, keyless: false };
  }
};
