import { explained } from '../../../core/exchange/export/explained.ts';
import type { ScoItem, ScoWords } from '../../../core/exchange/scorm/sco-paper.ts';
import { type Json, keyOf } from '../../../core/quiz/any.ts';
import { drawNumeric } from '../../../core/quiz/draw.ts';
import { make } from './make.ts';

/** What the course says of an answer: the options taken with their reasons, or the right answer with its reasons. */
const reasons = ({ question }: ScoItem, seed: number, words: ScoWords, answer: Json | null): readonly string[] => {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const taken = new Set<Json>(Array.isArray(answer) ? answer : [answer]);
      const right = question.options.flatMap(({ correct, text }) => (correct ? [text] : []));
      const said = question.options.filter(({ id, correct }) => correct || taken.has(id));
      return [
        `${words.key}${right.join(' · ')}`,
        ...said.flatMap(({ text, feedback }) => (feedback ? [`${text}\n${feedback}`] : [])),
      ];
    }
    case 'judge':
      return [
        `${words.key}${question.answer ? words.yes : words.no}`,
        question.feedback[(answer ?? question.answer) ? 'true' : 'false'],
      ];
    case 'numeric':
      return [`${words.key}${keyOf(question, seed)} ${question.unit ?? ''}`, ...explained(drawNumeric(question, seed))];
    default:
      return explained(question);
  }
};

/** The points of a written answer, to be ticked, and the model answer below. */
const ticking = (
  { rubric }: ScoItem,
  words: ScoWords,
  answer: Json | null,
  tick: (ticked: readonly number[]) => void,
): readonly Node[] => {
  if (!rubric) return [];
  const { ticked } = (answer ?? {}) as { readonly ticked?: readonly number[] | null };
  const boxes = rubric.points.map((_, i) => make('input', { type: 'checkbox', checked: ticked?.includes(i) ?? false }));
  const list = make(
    'div',
    {},
    make('p', {}, words.tick),
    ...rubric.points.map((point, i) => make('label', {}, boxes[i] ?? '', ` ${point}`)),
  );
  list.addEventListener('change', () => tick(boxes.flatMap(({ checked }, i) => (checked ? [i] : []))));
  const model = rubric.model.map(({ text }) => make('p', { className: 'said' }, text));
  return [list, ...(model.length > 0 ? [make('p', {}, words.model), ...model] : [])];
};

/** What became of one question, once all was handed in. earned in points; null while its points wait to be ticked. */
export const outcomeOf = (
  item: ScoItem,
  seed: number,
  words: ScoWords,
  answer: Json | null,
  earned: number | null,
  tick: (ticked: readonly number[]) => void,
): readonly Node[] => {
  const { kind } = item.question;
  if (kind === 'short' || kind === 'essay') return ticking(item, words, answer, tick);
  const how = answer === null ? 'empty' : earned === item.points ? 'right' : earned === 0 ? 'wrong' : 'partly';
  const verdict = `${words[how]} · ${words.marks.replace('{n}', `${earned ?? 0} / ${item.points}`)}`;
  return [
    make(
      'p',
      { className: `said ${how}` },
      [verdict, ...reasons(item, seed, words, answer)].filter((line) => line.trim() !== '').join('\n'),
    ),
  ];
};
