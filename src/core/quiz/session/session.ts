import type { AnswerLocale, Sure } from '../../record/event.ts';
import type { Json } from '../any.ts';
import { shuffled } from '../shuffle.ts';

/** One question of a session, with the seed that draws its figures. */
export interface Item {
  readonly id: string;
  readonly seed: number;
}

/** What an answer earned. */
export interface Mark {
  readonly score: number;
  readonly max: number;
}

/** When something was done: ms since 1970, the learner's day (YYYY-MM-DD), and the order where the clock does not tell it. */
export interface Moment {
  readonly at: number;
  readonly day: string;
  readonly order?: number;
}

/**
 * A run through some questions. `practice`: each is marked as it is answered; `test`: all of them at the end. Nothing here moves on by
 * itself: `at` changes only when the learner goes somewhere.
 */
export interface Session {
  readonly v: 2;
  /** A name that no other session has. */
  readonly id: string;
  readonly mode: 'practice' | 'test';
  readonly seed: number;
  readonly items: readonly Item[];
  readonly at: number;
  readonly answers: Readonly<Record<string, Json>>;
  /** The language each answer was given in: it counts in that one. */
  readonly locales: Readonly<Record<string, AnswerLocale>>;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly sure: Readonly<Record<string, Sure>>;
  readonly flagged: readonly string[];
  /** When it was handed in; null while it is under way. */
  readonly done: Moment | null;
}

export type Action =
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'answer'; readonly id: string; readonly answer: Json; readonly locale: AnswerLocale }
  | { readonly type: 'mark'; readonly id: string; readonly mark: Mark }
  | { readonly type: 'retry'; readonly id: string; readonly seed: number }
  | { readonly type: 'sure'; readonly id: string; readonly sure: Sure }
  | { readonly type: 'flag'; readonly id: string }
  | { readonly type: 'finish'; readonly marks: Readonly<Record<string, Mark>>; readonly when: Moment };

/**
 * A new session over these questions, shuffled by the seed; each question's own seed follows from it too. No mark depends on the
 * order. seed a whole number, 1..2^32 - 1; `id` a name that no other session has.
 * Throws RangeError on another seed, and on no questions.
 * Example: start('s1', ['a', 'b'], 'practice', 7).at is 0.
 */
export const start = (id: string, ids: readonly string[], mode: Session['mode'], seed: number): Session => {
  if (ids.length === 0) throw new RangeError('invalid questions: none (expected at least one)');
  const items = shuffled(ids, seed).map((question, i) => ({ id: question, seed: (seed + i * 2_654_435_761) >>> 0 || 1 }));
  return { v: 2, id, mode, seed, items, at: 0, answers: {}, locales: {}, marks: {}, sure: {}, flagged: [], done: null };
};

const without = <T>(map: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(map).filter(([key]) => key !== id));

/**
 * What a session becomes by an action. An action on a question that is not in it or is marked already changes
 * nothing. Throws nothing.
 * Example: step(session, { type: 'go', to: 99 }) stands at the last question.
 */
export const step = (session: Session, action: Action): Session => {
  if (action.type === 'go') {
    const to = Number.isInteger(action.to) ? Math.min(Math.max(0, action.to), session.items.length - 1) : session.at;
    return { ...session, at: to };
  }
  if (action.type === 'finish') return session.done ? session : { ...session, marks: action.marks, done: action.when };
  const { id } = action;
  if (!session.items.some((item) => item.id === id)) return session;
  const marked = Object.hasOwn(session.marks, id);
  switch (action.type) {
    case 'answer':
      // after a test only what is still to be marked can change: a written answer, as its points are ticked
      return marked
        ? session
        : {
            ...session,
            answers: { ...session.answers, [id]: action.answer },
            locales: { ...session.locales, [id]: action.locale },
          };
    case 'mark':
      // also after a test: a written answer is marked by the learner, against the model
      return marked ? session : { ...session, marks: { ...session.marks, [id]: action.mark } };
    case 'retry':
      if (session.mode === 'test') return session;
      return {
        ...session,
        items: session.items.map((item) => (item.id === id ? { id, seed: action.seed } : item)),
        answers: without(session.answers, id),
        locales: without(session.locales, id),
        marks: without(session.marks, id),
        sure: without(session.sure, id),
      };
    case 'sure':
      return marked || session.done ? session : { ...session, sure: { ...session.sure, [id]: action.sure } };
    case 'flag':
      return {
        ...session,
        flagged: session.flagged.includes(id) ? session.flagged.filter((each) => each !== id) : [...session.flagged, id],
      };
  }
};
