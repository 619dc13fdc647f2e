import type { Component } from 'svelte';
import type { Question } from '../../../core/quiz/question.ts';

/** The view of one kind of question, and how a stored answer to it is read; of nothing it reads the empty answer. */
export interface KindView {
  // biome-ignore lint/suspicious/noExplicitAny: ten views, each of its own kind of question and answer
  readonly View: Component<any, any, 'answer'>;
  readonly parse: (question: never, stored: unknown) => unknown;
}

/** Each kind's code comes when the first question of that kind does. */
export const VIEWS: { readonly [Kind in Question['kind']]: () => Promise<KindView> } = {
  single: async () => of(await import('../Single.svelte'), await import('../../../core/quiz/kinds/single.ts')),
  multiple: async () => of(await import('../Multiple.svelte'), await import('../../../core/quiz/kinds/multiple.ts')),
  judge: async () => of(await import('../Judge.svelte'), await import('../../../core/quiz/kinds/judge.ts')),
  fill: async () => of(await import('../Fill.svelte'), await import('../../../core/quiz/kinds/fill.ts')),
  numeric: async () => of(await import('../Numeric.svelte'), await import('../../../core/quiz/kinds/numeric.ts')),
  classify: async () => of(await import('../Classify.svelte'), await import('../../../core/quiz/kinds/classify.ts')),
  match: async () => of(await import('../Match.svelte'), await import('../../../core/quiz/kinds/match.ts')),
  order: async () => of(await import('../Order.svelte'), await import('../../../core/quiz/kinds/order.ts')),
  short: async () => of(await import('../Written.svelte'), await import('../../../core/quiz/kinds/short.ts')),
  essay: async () => of(await import('../Written.svelte'), await import('../../../core/quiz/kinds/essay.ts')),
};

const of = (view: { readonly default: KindView['View'] }, kind: { readonly parseAnswer: KindView['parse'] }): KindView => ({
  View: view.default,
  parse: kind.parseAnswer,
});
