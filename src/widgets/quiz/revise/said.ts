import type { Json } from '../../../core/quiz/any.ts';
import { drawNumeric } from '../../../core/quiz/draw.ts';
import * as classify from '../../../core/quiz/kinds/classify.ts';
import * as fillKind from '../../../core/quiz/kinds/fill.ts';
import * as match from '../../../core/quiz/kinds/match.ts';
import * as multiple from '../../../core/quiz/kinds/multiple.ts';
import * as numeric from '../../../core/quiz/kinds/numeric.ts';
import * as order from '../../../core/quiz/kinds/order.ts';
import { parseWritten } from '../../../core/quiz/kinds/written.ts';
import type { NumericTemplate, Option, Question } from '../../../core/quiz/question.ts';
import { numberKey } from '../answer-key.ts';
import type { Strings } from '../props.ts';

/**
 * What was answered, what would have been right, and why: in words, '' and none where there is nothing to say. Of what has many parts
 * only those that were wrong; the points of a written answer are told as what it left out.
 */
export interface Said {
  readonly answer: string;
  readonly key: string;
  readonly why: readonly string[];
}

const NONE: Said = { answer: '', key: '', why: [] };
/** What goes with what, and what comes after what. */
const arrows = (texts: readonly string[]): string => texts.join(' → ');
/** So much of a text is enough to know it by. */
const LONGEST = 60;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What cost marks whole; what can be argued for is no mistake to be told. */
const isMissed = ({ code }: { readonly code: string }): boolean => code === 'wrong' || code === 'left';

/** The figures of a question as they were drawn when it was answered. */
export const asDrawn = (question: Question, seed: number): Question =>
  question.kind === 'numeric'
    ? { ...question, ...drawNumeric(question as NumericTemplate, seed), draw: {}, where: [] }
    : question;

/**
 * A missed answer in words, with the feedback its question has for it. `points` are the texts of the question's marking points, for
 * answers that were written. Throws nothing.
 */
export const saidOf = (question: Question, stored: Json, seed: number, points: readonly string[], strings: Strings): Said => {
  const and = strings.fill.and;
  switch (question.kind) {
    case 'single': {
      const chosen = question.options.find(({ id }) => id === stored);
      const key = question.options.find(({ correct }) => correct)?.text ?? '';
      return chosen ? { answer: chosen.text, key, why: [chosen.feedback] } : NONE;
    }
    case 'multiple': {
      const chosen = multiple.parseAnswer(question, stored);
      const off = question.options.filter(({ id, correct = false }) => chosen.includes(id) !== correct);
      const texts = (is: (option: Option) => boolean) =>
        question.options.flatMap((each) => (is(each) ? each.text : [])).join(and);
      const answer = texts(({ id }) => chosen.includes(id));
      return { answer, key: texts(({ correct }) => correct === true), why: off.map(({ feedback }) => feedback) };
    }
    case 'judge': {
      if (typeof stored !== 'boolean') return NONE;
      const name = stored ? 'true' : 'false';
      return {
        answer: strings.judge[name],
        key: strings.judge[question.answer ? 'true' : 'false'],
        why: [question.feedback[name]],
      };
    }
    case 'fill': {
      const answer = fillKind.parseAnswer(question, stored);
      const { parts } = fillKind.grade(question, answer);
      const blanks = new Map(question.blanks.map((blank) => [blank.id, blank]));
      const why = parts.flatMap((part) => {
        const blank = blanks.get(part.blank);
        if (part.code === 'slip') return blank?.slips[part.index]?.feedback ?? [];
        return part.code === 'right' ? [] : (blank?.feedback ?? []);
      });
      const key = question.blanks.map(({ accept }) => accept[0]).join(and);
      return { answer: question.blanks.map(({ id }) => answer[id] ?? '').join(and), key, why };
    }
    case 'numeric': {
      const drawn = drawNumeric(question, seed);
      const answer = numeric.parseAnswer(drawn, stored);
      const [part] = numeric.grade(drawn, answer).parts;
      const trap = part?.code === 'trap' ? drawn.traps[part.index]?.feedback : undefined;
      const known = part?.code === 'wrong-sign' || part?.code === 'wrong-scale' ? strings.numeric[part.code] : undefined;
      return { answer, key: numberKey(drawn), why: [trap ?? known ?? drawn.trace.at(-1) ?? ''] };
    }
    case 'classify': {
      const { parts } = classify.grade(question, classify.parseAnswer(question, stored));
      const named = (id: string) => question.categories.find((category) => category.id === id)?.name ?? '';
      const wrong = parts
        .filter(isMissed)
        .map(({ item, chosen }) => ({ chosen, ...question.items.find(({ id }) => id === item) }));
      return {
        answer: wrong.flatMap(({ text = '', chosen }) => (chosen ? arrows([text, named(chosen)]) : [])).join(and),
        key: wrong.map(({ text = '', primary = '' }) => arrows([text, named(primary)])).join(and),
        why: wrong.map(({ reason = '' }) => reason),
      };
    }
    case 'match': {
      const { parts } = match.grade(question, match.parseAnswer(question, stored));
      const right = (id: string) => match.partners(question).find((partner) => partner.id === id)?.text ?? '';
      const wrong = parts
        .filter(isMissed)
        .map(({ pair, chosen }) => ({ chosen, ...question.pairs.find(({ id }) => id === pair) }));
      return {
        answer: wrong.flatMap(({ left = '', chosen }) => (chosen ? arrows([left, right(chosen)]) : [])).join(and),
        key: wrong.map(({ left = '', right: partner = '' }) => arrows([left, partner])).join(and),
        why: wrong.map(({ feedback = '' }) => feedback),
      };
    }
    case 'order': {
      const answer = order.parseAnswer(question, stored);
      const steps = new Map(question.steps.map((step) => [step.id, step]));
      const texts = (ids: readonly string[]) => arrows(ids.map((id) => steps.get(id)?.text ?? ''));
      const moved = order.grade(question, answer).parts.filter(({ code }) => code === 'moved');
      return {
        answer: texts(answer ?? []),
        key: texts([...steps.keys()]),
        why: moved.map(({ step }) => steps.get(step)?.feedback ?? ''),
      };
    }
    case 'short':
    case 'essay': {
      const { text, gaveUp, ticked } = parseWritten(points.length, stored);
      const missed = points.filter((_, i) => gaveUp || text.trim() === '' || !ticked?.includes(i));
      return { answer: shortened(text.trim()), key: '', why: missed };
    }
  }
};
