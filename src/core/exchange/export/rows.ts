import { partners } from '../../quiz/kinds/match.ts';
import type { Question, Rubric } from '../../quiz/question.ts';
import { plain } from '../../quiz/text.ts';
import { toCsv } from '../csv.ts';
import { TEMPLATE_KINDS, TEMPLATES } from '../import/table/template.ts';
import { explained } from './explained.ts';
import { type Exported, type ExportItem, frozen, type Loss } from './item.ts';
import { type Losing, lossesOf, marksBut } from './losses.ts';

type Asked = ReturnType<typeof frozen>[number]['asked'];
type Locale = keyof typeof TEMPLATES;
/** Options, key and explanation of a question, as the template has them. */
interface Cells {
  readonly stem: string;
  readonly options: readonly string[];
  readonly key: string;
  readonly explanation: string;
}

const OPTIONS = 8;
/** With a hyphen a spreadsheet would take a negative answer for a formula, and we would have to defuse it. */
const MINUS = '\u2212';
const letter = (place: number): string => String.fromCharCode(65 + place);
const numbered = (prompt: string, items: readonly string[]): string =>
  [prompt, ...items.map((text, i) => `(${i + 1}) ${text}`)].join('\n');
const pairs = (places: readonly number[]): string => places.map((place, i) => `(${i + 1})-${letter(place)}`).join('; ');
const whys = (options: readonly { readonly feedback: string }[]): string =>
  options.flatMap(({ feedback }, i) => (feedback.trim() === '' ? [] : [`${letter(i)}. ${feedback}`])).join('\n');
const keyOf = (points: readonly string[], marks: (place: number) => number, locale: Locale): string =>
  points
    .map((point, i) => (locale === 'zh' ? `（${i + 1}）${point}（${marks(i)}分）` : `(${i + 1}) ${point} (${marks(i)} marks)`))
    .join('\n');

const cellsOf = (asked: Asked, rubric: Rubric | null, points: number, locale: Locale): Cells => {
  const stem = asked.kind === 'fill' ? plain(asked.prompt, 'blank', '____') : plain(asked.prompt);
  const explanation = explained(asked).join('\n');
  switch (asked.kind) {
    case 'single':
    case 'multiple': {
      const right = asked.options.flatMap(({ correct }, i) => (correct ? [letter(i)] : []));
      return { stem, options: asked.options.map(({ text }) => text), key: right.join(''), explanation: whys(asked.options) };
    }
    case 'judge':
      return {
        stem,
        options: [],
        key: locale === 'zh' ? (asked.answer ? '对' : '错') : `${asked.answer}`,
        explanation: asked.feedback[asked.answer ? 'true' : 'false'],
      };
    case 'fill':
      return { stem, options: [], key: asked.blanks.map(({ accept }) => accept.join('/')).join('|'), explanation };
    case 'numeric':
      return {
        stem,
        options: [],
        key: `${asked.answer.toFixed(asked.decimals).replace('-', MINUS)}±${asked.tolerance}${asked.unit ? ` ${asked.unit}` : ''}`,
        explanation,
      };
    case 'match': {
      const right = partners(asked);
      return {
        stem: numbered(
          stem,
          asked.pairs.map(({ left }) => left),
        ),
        options: right.map(({ text }) => text),
        key: pairs(asked.pairs.map((_, i) => i)),
        explanation,
      };
    }
    case 'classify': {
      const place = (category: string) => asked.categories.findIndex(({ id }) => id === category);
      return {
        stem: numbered(
          stem,
          asked.items.map(({ text }) => text),
        ),
        options: asked.categories.map(({ name }) => name),
        key: pairs(asked.items.map(({ primary }) => place(primary))),
        explanation,
      };
    }
    case 'order':
      return {
        stem,
        options: asked.steps.map(({ text }) => text),
        key: asked.steps.map((_, i) => letter(i)).join(''),
        explanation,
      };
    case 'short': {
      const said = rubric?.points ?? [];
      return { stem, options: [], key: keyOf(said, () => Math.round((points / said.length) * 10) / 10, locale), explanation: '' };
    }
    default:
      return { stem, options: [], key: keyOf(rubric?.points ?? [], (i) => asked.marks[i] ?? 1, locale), explanation: '' };
  }
};

/** What the rows do not carry; a match with more partners than there are columns is left out. */
const tooMany = (question: Question): boolean =>
  question.kind === 'match' && question.pairs.length + question.extra.length > OPTIONS;
const LOSING: readonly Losing[] = [
  'frozen',
  ['part-marks', marksBut('each')],
  'fixed-blanks',
  ['too-many', tooMany],
  'no-second',
];

/** The kind as the template names it. */
const kindOf = (kind: Question['kind'], locale: Locale): string =>
  TEMPLATES[locale].rows[TEMPLATE_KINDS.indexOf(kind)]?.[0] ?? '';

/**
 * Questions as rows of a spreadsheet, in the columns of the template that is read back: the head first. A question with more options
 * than the template has columns is left out, and said. draws 1..20: how many times figures that vary are frozen.
 * Example: the row of a judgement has its kind, its statement and 对 or 错.
 */
export const bankRows = (items: readonly ExportItem[], locale: Locale, draws = 3): readonly (readonly (string | number)[])[] => [
  TEMPLATES[locale].head,
  ...items
    .filter(({ question }) => !tooMany(question))
    .flatMap((item) =>
      frozen(item, draws).map(({ asked }) => {
        const { stem, options, key, explanation } = cellsOf(asked, item.rubric, item.points, locale);
        const columns = Array.from({ length: OPTIONS }, (_, i) => options[i] ?? '');
        return [kindOf(asked.kind, locale), stem, ...columns, key, explanation, item.points, '', item.about.join('; ')];
      }),
    ),
];

/** What the rows do not carry, item by item. */
export const rowLosses = (items: readonly ExportItem[]): readonly Loss[] => lossesOf(items, LOSING);

/** The same as CSV, with the mark by which spreadsheets know UTF-8; no cell runs as a formula. */
export const bankCsv = (items: readonly ExportItem[], locale: Locale, draws = 3): Exported => ({
  text: `\uFEFF${toCsv(bankRows(items, locale, draws))}\n`,
  losses: rowLosses(items),
});
