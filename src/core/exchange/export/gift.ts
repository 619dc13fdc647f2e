import type { Question, Rubric } from '../../quiz/question.ts';
import { runsOf } from '../../quiz/text.ts';
import { explained } from './explained.ts';
import { type Exported, type ExportItem, frozen } from './item.ts';
import { type Losing, lossesOf, marksBut } from './losses.ts';

/** Signs that GIFT reads as its own, and the stroke that makes them plain: doubled, or `\n` in a formula would become a line. */
const plain = (text: string): string =>
  runsOf(text)
    .map((run) => ('text' in run ? run.text : ''))
    .join('')
    .replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n');
/** What parts a pair has no escape: behind the brace it becomes an arrow, for a choice would be taken for pairs. */
const side = (text: string): string => plain(text.replaceAll('->', '→'));
const feedback = (text: string): string => (text.trim() === '' ? '' : `#${side(text)}`);
/** Five decimals, as Moodle's list of shares has them. */
const share = (part: number): string => String(Math.round(part * 1e7) / 1e5);

type Asked = ReturnType<typeof frozen>[number]['asked'];

const pairs = (rows: readonly (readonly [string, string])[]): string =>
  rows.map(([left, right]) => `=${side(left)} -> ${side(right)}`).join('\n');

/** What is said of the whole question. */
const about = (asked: Asked): string => `####${plain(explained(asked).join('\n'))}`;

const points = (rubric: Rubric | null): string =>
  rubric ? `####${plain(rubric.points.map((point, i) => `${i + 1}. ${point}`).join('\n'))}` : '';

const answers = (asked: Asked, rubric: Rubric | null): string => {
  switch (asked.kind) {
    case 'single':
      return asked.options
        .map(({ text, correct, feedback: why }) => `${correct ? '=' : '~'}${side(text)}${feedback(why)}`)
        .join('\n');
    case 'multiple': {
      const right = asked.options.filter(({ correct }) => correct).length;
      return asked.options
        .map(({ text, correct, feedback: why }) => `~%${correct ? '' : '-'}${share(1 / right)}%${side(text)}${feedback(why)}`)
        .join('\n');
    }
    case 'judge':
      // The first feedback is for the wrong judgement, the second for the right one.
      return `${asked.answer ? 'TRUE' : 'FALSE'}${feedback(asked.feedback[asked.answer ? 'false' : 'true']) || '#'}${feedback(asked.feedback[asked.answer ? 'true' : 'false'])}`;
    case 'numeric':
      return [
        '#',
        ...[asked.answer, ...asked.also].map((right) => `=${right}:${asked.tolerance}`),
        ...asked.traps.map(({ value, feedback: why }) => `=%0%${value}:${asked.tolerance}${feedback(why)}`),
        about(asked),
      ].join('\n');
    case 'classify': {
      const named = new Map(asked.categories.map(({ id, name }) => [id, name]));
      return `${pairs(asked.items.map(({ text, primary }) => [text, named.get(primary) ?? ''] as const))}\n${about(asked)}`;
    }
    case 'match':
      return `${pairs(asked.pairs.map(({ left, right }) => [left, right] as const))}\n${about(asked)}`;
    case 'order':
      return `${pairs(asked.steps.map(({ text }, i) => [text, String(i + 1)] as const))}\n${about(asked)}`;
    case 'fill':
      return '';
    default:
      return points(rubric);
  }
};

/** GIFT has one blank in a question: one with several is asked once for each, the others filled in. */
const blanksOf = (id: string, { prompt, blanks }: Extract<Question, { kind: 'fill' }>): readonly string[] =>
  blanks.map((blank, i) => {
    const text = runsOf(prompt, 'blank')
      .map((run) => {
        if (run.kind !== 'blank') return 'text' in run ? plain(run.text) : '';
        const other = blanks.find((each) => each.id === run.id);
        return run.id === blank.id
          ? `{${blank.accept.map((accept) => `=${side(accept)}`).join(' ')}${blank.feedback ? `####${plain(blank.feedback)}` : ''}}`
          : plain(other?.accept[0] ?? '');
      })
      .join('');
    return `::${plain(blanks.length > 1 ? `${id}-${i + 1}` : id)}::${text}`;
  });

/** What GIFT does not carry. */
const LOSING: readonly Losing[] = [
  'frozen',
  'classify-as-match',
  'order-as-match',
  ['part-marks', marksBut('each')],
  'one-blank',
  'exact-text',
  'by-hand',
  'no-second',
];

/**
 * Questions as GIFT, Moodle's plain text format: each with its id for a title.
 * draws 1..20: how many times figures that vary are frozen. Throws nothing.
 * Source: docs.moodle.org, GIFT format.
 */
export const gift = (items: readonly ExportItem[], draws = 3): Exported => ({
  losses: lossesOf(items, LOSING),
  text: `${items
    .flatMap((item) =>
      frozen(item, draws).flatMap(({ id, asked }) =>
        asked.kind === 'fill'
          ? blanksOf(id, asked)
          : [`::${plain(id)}::${plain(asked.prompt)}{\n${answers(asked, item.rubric)}\n}`],
      ),
    )
    .join('\n\n')}\n`,
});
