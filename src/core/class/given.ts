import { longAnswer } from '../exchange/code/answers-code.ts';
import type { Paper } from '../paper/paper.ts';
import type { Json } from '../quiz/any.ts';
import { canonical } from '../quiz/canonical.ts';
import { isEmptyAnswer } from '../quiz/session/standing.ts';
import { type Asked, questionAt } from './asked.ts';
import { readBody } from './class-figures.ts';

/** An answer that was given, and how many gave it. */
export interface Given {
  readonly answer: Json;
  readonly n: number;
}

/**
 * What a class answered to one item, the most frequent first, equals in the order they came: of some submissions, each as the body of
 * its code. Empty answers and bodies that are none are left out; nothing is marked.
 * Example: of bodies in which two answered a and one b, [{ answer: 'a', n: 2 }, { answer: 'b', n: 1 }].
 */
export const givenTo = (paper: Paper, asked: Asked, bodies: readonly string[], item: number): readonly Given[] => {
  const found = new Map<string, { readonly answer: Json; n: number }>();
  for (const body of bodies) {
    const packed = readBody(body);
    const short = packed?.short[item] ?? null;
    const question = packed && questionAt(asked, paper, packed.locales)(item);
    const answer = question ? longAnswer(question, short) : short;
    if (isEmptyAnswer(answer)) continue;
    const key = canonical(answer);
    const known = found.get(key);
    if (known) known.n += 1;
    else found.set(key, { answer, n: 1 });
  }
  return [...found.values()].sort((a, b) => b.n - a.n);
};
