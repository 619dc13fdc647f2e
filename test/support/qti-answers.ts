import type { frozen } from '../../src/core/exchange/export/item.ts';
import { type Json, markHandedIn } from '../../src/core/quiz/any.ts';
import { partners } from '../../src/core/quiz/kinds/match.ts';
import type { Question } from '../../src/core/quiz/question.ts';
import type { Responses } from './qti-score.ts';

type Asked = ReturnType<typeof frozen>[number]['asked'];

/** Answers worth a look, each as our grader takes it and as a platform sends it: the key first. */
export const answersOf = (asked: Asked): readonly (readonly [Json, Responses])[] => {
  const one = (answer: Json, ...response: readonly string[]) => [answer, { RESPONSE: response }] as const;
  switch (asked.kind) {
    case 'single': {
      const ids = asked.options.map(({ id, correct }, i) => [id, `c${i + 1}`, correct] as const);
      return ids.toSorted((a, b) => Number(b[2] ?? 0) - Number(a[2] ?? 0)).map(([id, name]) => one(id, name));
    }
    case 'judge':
      return [asked.answer, !asked.answer].map((answer) => one(answer, answer ? 'c1' : 'c2'));
    case 'multiple': {
      const set = (taken: (place: number) => boolean) => {
        const places = asked.options.flatMap((_, i) => (taken(i) ? [i] : []));
        return one(
          places.map((i) => asked.options[i]?.id ?? ''),
          ...places.map((i) => `c${i + 1}`),
        );
      };
      const right = (i: number) => asked.options[i]?.correct === true;
      const flips = asked.options.map((_, flip) => set((i) => right(i) !== (i === flip)));
      return [set(right), ...flips.filter(([answer]) => (answer as readonly string[]).length > 0), set(() => true)];
    }
    case 'fill': {
      const set = (texts: readonly string[]) =>
        [
          Object.fromEntries(asked.blanks.map(({ id }, i) => [id, texts[i] ?? ''])),
          Object.fromEntries(texts.map((text, i) => [`RESPONSE_${i + 1}`, text === '' ? [] : [text]])),
        ] as const;
      const key = asked.blanks.map(({ accept }) => accept[0] ?? '');
      return [set(key), ...key.map((_, left) => set(key.map((text, i) => (i === left ? '不是答案' : text))))];
    }
    case 'numeric':
      return [
        asked.answer.toFixed(asked.decimals),
        ...asked.also.map(String),
        `${asked.answer + asked.tolerance * 3 + 1}`,
        ...asked.traps.map(({ value }) => `${value}`),
      ].map((text) => one(text.replace('\u2212', '-'), text));
    case 'match':
    case 'classify': {
      const left =
        asked.kind === 'match'
          ? asked.pairs.map(({ id }) => [id, id] as const)
          : asked.items.map(({ id, primary }) => [id, primary] as const);
      const right = asked.kind === 'match' ? partners(asked).map(({ id }) => id) : asked.categories.map(({ id }) => id);
      const set = (chosen: readonly string[]) =>
        one(
          Object.fromEntries(left.map(([id], i) => [id, chosen[i] ?? ''])),
          ...left.map((_, i) => `l${i + 1} r${right.indexOf(chosen[i] ?? '') + 1}`),
        );
      const key = left.map(([, to]) => to);
      return [
        set(key),
        ...right.map((to) => set(key.map((own, i) => (i === 0 ? to : own)))),
        ...right.map((to) => set(key.map(() => to))),
      ];
    }
    case 'order': {
      const ids = asked.steps.map(({ id }) => id);
      const orders = [ids, ...asked.also, [...ids].reverse()];
      return orders.map((order) => one(order, ...order.map((id) => `c${ids.indexOf(id) + 1}`)));
    }
    default:
      return [];
  }
};
/** What a platform gives all or nothing. */
const ALL_OR_NOTHING = new Set(['order']);

/** What a platform should give an answer: the marks our grader gives, but for kinds that have no part marks there. */
export const deservedScore = (asked: Asked, answer: Json, points: number): number => {
  const template: Question = asked.kind === 'numeric' ? { ...asked, draw: {}, where: [] } : asked;
  const graded = markHandedIn(template, answer, 1);
  const own = graded ? (points * graded.score) / graded.max : 0;
  return ALL_OR_NOTHING.has(asked.kind) && own < points ? 0 : own;
};
