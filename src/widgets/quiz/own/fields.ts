import type { OwnBody, OwnQuestion } from '../../../core/exchange/import/own-question.ts';
import type { Marking } from '../../../core/quiz/question.ts';

export const KINDS = ['single', 'multiple', 'judge', 'fill', 'numeric', 'match', 'classify', 'order', 'short', 'essay'] as const;
export const MARKINGS: readonly Marking[] = ['some', 'all', 'each'];
export const TRUTHS = ['true', 'false', ''] as const;

/**
 * A question as its form holds it: what is typed, as it is typed. Each part is there whatever the kind, so that a kind chosen by mistake
 * costs nothing. Blanks in the prompt are ____; lists of short texts stand one a line.
 */
export interface Fields {
  readonly kind: OwnBody['kind'];
  readonly prompt: string;
  readonly options: readonly { readonly text: string; readonly right: boolean; readonly why: string }[];
  readonly marking: Marking;
  readonly truth: (typeof TRUTHS)[number];
  /** What each blank accepts; blanks without a place in the prompt are left out. */
  readonly blanks: readonly string[];
  readonly number: string;
  readonly tolerance: string;
  readonly decimals: string;
  readonly unit: string;
  /** A pair to match, or an item and its category. */
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  readonly extra: string;
  readonly steps: string;
  /** The steps stand in their right order. */
  readonly ordered: boolean;
  readonly points: readonly { readonly text: string; readonly marks: string }[];
  readonly model: string;
  readonly explanation: string;
  readonly material: string;
  readonly worth: string;
}

const OPTION = { text: '', right: false, why: '' };
const PAIR = { left: '', right: '' };
const POINT = { text: '', marks: '' };

/** A form with nothing in it. */
export const EMPTY: Fields = {
  kind: 'single',
  prompt: '',
  options: [OPTION, OPTION, OPTION, OPTION],
  marking: 'some',
  truth: '',
  blanks: [],
  number: '',
  tolerance: '',
  decimals: '0',
  unit: '',
  pairs: [PAIR, PAIR, PAIR],
  extra: '',
  steps: '',
  ordered: true,
  points: [POINT, POINT, POINT],
  model: '',
  explanation: '',
  material: '',
  worth: '',
};

const typed = (value: number | string | null): string => (value === null ? '' : String(value));

const partsOf = (body: OwnBody): Partial<Fields> => {
  switch (body.kind) {
    case 'single':
    case 'multiple':
      return {
        options: body.options.map(({ text, correct, feedback }) => ({ text, right: correct === true, why: feedback })),
        ...(body.kind === 'multiple' && { marking: body.marking }),
      };
    case 'judge':
      return { truth: body.answer === null ? '' : body.answer ? 'true' : 'false' };
    case 'fill': {
      const places = new Map(body.blanks.map((blank) => [blank.id, blank]));
      const order = [...body.prompt.matchAll(/\{([a-z0-9-]+)\}/g)].flatMap(([, id = '']) => places.get(id) ?? []);
      return {
        prompt: body.prompt.replace(/\{([a-z0-9-]+)\}/g, (whole, id: string) => (places.has(id) ? '____' : whole)),
        blanks: order.map(({ accept }) => accept.join('\n')),
      };
    }
    case 'numeric':
      return {
        number: typed(body.answer),
        tolerance: body.tolerance > 0 ? String(body.tolerance) : '',
        decimals: String(body.decimals),
        unit: body.unit ?? '',
      };
    case 'match':
      return {
        pairs: body.pairs.map(({ left, right }) => ({ left, right })),
        extra: body.extra.map(({ text }) => text).join('\n'),
      };
    case 'classify': {
      const nameOf = (id: string) => body.categories.find((category) => category.id === id)?.name ?? '';
      const used = new Set(body.items.map(({ primary }) => primary));
      return {
        pairs: body.items.map(({ text, primary }) => ({ left: text, right: nameOf(primary) })),
        extra: body.categories.flatMap(({ id, name }) => (used.has(id) ? [] : [name])).join('\n'),
      };
    }
    case 'order':
      return { steps: body.steps.map(({ text }) => text).join('\n'), ordered: !body.unordered };
    default:
      return {};
  }
};

/** A question in its form. Example: of a fill with one blank that takes a and b, blanks is ['a\nb']. */
export const fieldsOf = (own: OwnQuestion): Fields => ({
  ...EMPTY,
  kind: own.body.kind,
  prompt: own.body.prompt,
  ...partsOf(own.body),
  ...(own.points.length > 0 && { points: own.points.map(({ text, marks }) => ({ text, marks: typed(marks) })) }),
  model: own.model,
  explanation: own.explanation,
  material: own.material,
  worth: typed(own.marks),
});

/** Whether a text is one of those that are listed. */
const oneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.some((each) => each === value);

const TEXTS = [
  'prompt',
  'number',
  'tolerance',
  'decimals',
  'unit',
  'extra',
  'steps',
  'model',
  'explanation',
  'material',
  'worth',
] as const;
const isTexts = (raw: unknown, names: readonly string[]): boolean =>
  typeof raw === 'object' && raw !== null && names.every((name) => typeof (raw as Record<string, unknown>)[name] === 'string');
const isList = (raw: unknown, is: (member: unknown) => boolean): boolean => Array.isArray(raw) && raw.every(is);

/** A form as it was kept; null where it is none. */
export const readFields = (raw: unknown): Fields | null => {
  if (!isTexts(raw, TEXTS)) return null;
  const { kind, marking, truth, ordered, options, blanks, pairs, points } = raw as Record<string, unknown>;
  const sound =
    oneOf(KINDS, kind) &&
    oneOf(MARKINGS, marking) &&
    oneOf(TRUTHS, truth) &&
    typeof ordered === 'boolean' &&
    isList(options, (each) => isTexts(each, ['text', 'why']) && typeof (each as { right?: unknown }).right === 'boolean') &&
    isList(blanks, (each) => typeof each === 'string') &&
    isList(pairs, (each) => isTexts(each, ['left', 'right'])) &&
    isList(points, (each) => isTexts(each, ['text', 'marks']));
  return sound ? (raw as Fields) : null;
};
