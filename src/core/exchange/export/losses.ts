import { isWritten } from '../../quiz/is-written.ts';
import type { Question } from '../../quiz/question.ts';
import type { ExportItem, Loss, LossCode } from './item.ts';

type Test = (question: Question) => boolean;

const isDrawn: Test = (question) => question.kind === 'numeric' && Object.keys(question.draw).length > 0;
const hasSecond: Test = (question) => {
  const parts = question.kind === 'classify' ? question.items : question.kind === 'match' ? question.pairs : [];
  return parts.some(({ also }) => also.length > 0);
};

/** When a loss that formats have in common is one. */
const WHEN = {
  frozen: isDrawn,
  'frozen-once': isDrawn,
  'no-second': hasSecond,
  'order-as-match': ({ kind }) => kind === 'order',
  'classify-as-match': ({ kind }) => kind === 'classify',
  'fixed-blanks': (question) => question.kind === 'fill' && question.anyOrder.length > 0,
  'one-blank': (question) => question.kind === 'fill' && question.blanks.length > 1,
  'exact-text': ({ kind }) => kind === 'fill',
  'by-hand': isWritten,
  'by-learner': isWritten,
} satisfies Partial<Record<LossCode, Test>>;

/** A loss of a format: one that is the same everywhere, or one with a test of the format's own. */
export type Losing = keyof typeof WHEN | readonly [LossCode, Test];

const lostOf = (question: Question, losing: readonly Losing[]): readonly LossCode[] =>
  losing.flatMap((each) => {
    const [code, test] = typeof each === 'string' ? [each, WHEN[each] as Test] : each;
    return test(question) ? [code] : [];
  });

/** What a format loses of some questions, item by item. Example: of an essay, by ['frozen', 'by-hand'], by-hand alone. */
export const lossesOf = (items: readonly ExportItem[], losing: readonly Losing[]): readonly Loss[] =>
  items.flatMap(({ id, question }) => lostOf(question, losing).map((code) => ({ item: id, code })));

/** Several right options whose part marks are not those of the question. Example: marksBut('each') of one marked 'some' is true. */
export const marksBut =
  (kept: 'all' | 'each'): Test =>
  (question) =>
    question.kind === 'multiple' && question.marking !== kept;
