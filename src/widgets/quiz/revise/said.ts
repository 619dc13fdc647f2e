import type { Json } from '../../../core/quiz/any.ts';
import { drawNumeric } from '../../../core/quiz/draw.ts';
import * as classify from '../../../core/quiz/kinds/classify.ts';
import * as fillKind from '../../../core/quiz/kinds/fill.ts';
import * as match from '../../../core/quiz/kinds/match.ts';
import * as multiple from '../../../core/quiz/kinds/multiple.ts';
import * as numeric from '../../../core/quiz/kinds/numeric.ts';
import { parseWritten } from '../../../core/quiz/kinds/written.ts';
import type { NumericTemplate, Question } from '../../../core/quiz/question.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Strings } from '../props.ts';

/** What was answered, and why it is wrong: in words, '' and none where words would not say it. */
export interface Said {
  readonly answer: string;
  readonly why: readonly string[];
}

const NONE: Said = { answer: '', why: [] };
/** So much of a text is enough to know it by. */
const LONGEST = 60;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

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
      return chosen ? { answer: chosen.text, why: [chosen.feedback] } : NONE;
    }
    case 'multiple': {
      const chosen = multiple.parseAnswer(question, stored);
      const off = question.options.filter(({ id, correct = false }) => chosen.includes(id) !== correct);
      const texts = question.options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text);
      return { answer: texts.join(and), why: off.map(({ feedback }) => feedback) };
    }
    case 'judge': {
      if (typeof stored !== 'boolean') return NONE;
      const name = stored ? 'true' : 'false';
      return { answer: strings.judge[name], why: [question.feedback[name]] };
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
      return { answer: question.blanks.map(({ id }) => answer[id] ?? '').join(and), why };
    }
    case 'numeric': {
      const drawn = drawNumeric(question, seed);
      const answer = numeric.parseAnswer(drawn, stored);
      const [part] = numeric.grade(drawn, answer).parts;
      const trap = part?.code === 'trap' ? drawn.traps[part.index]?.feedback : undefined;
      const known = part?.code === 'wrong-sign' || part?.code === 'wrong-scale' ? strings.numeric[part.code] : undefined;
      return { answer, why: [trap ?? known ?? drawn.trace.at(-1) ?? ''] };
    }
    case 'classify': {
      const { parts } = classify.grade(question, classify.parseAnswer(question, stored));
      const wrong = parts.filter(({ code }) => code === 'wrong' || code === 'left').map(({ item }) => item);
      const named = (id: string) => question.categories.find((category) => category.id === id)?.name ?? '';
      const line = ({ text, primary, reason }: classify.ClassifyItem) =>
        fill(strings.solution.pair, { text, key: named(primary), feedback: reason });
      return { answer: '', why: question.items.filter(({ id }) => wrong.includes(id)).map(line) };
    }
    case 'match': {
      const { parts } = match.grade(question, match.parseAnswer(question, stored));
      const wrong = parts.filter(({ code }) => code === 'wrong' || code === 'left').map(({ pair }) => pair);
      return { answer: '', why: question.pairs.filter(({ id }) => wrong.includes(id)).map(({ feedback }) => feedback) };
    }
    case 'order':
      return NONE;
    case 'short':
    case 'essay': {
      const { text, gaveUp, ticked } = parseWritten(points.length, stored);
      const missed = points.filter((_, i) => gaveUp || text.trim() === '' || !ticked?.includes(i));
      return { answer: shortened(text.trim()), why: missed };
    }
  }
};
