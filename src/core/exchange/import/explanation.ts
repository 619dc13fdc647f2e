import type { Question } from '../../quiz/question.ts';

const joined = (...texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');
/** A list with one of its members changed. */
const at = <T>(list: readonly T[], place: number, change: (member: T) => T): readonly T[] =>
  list.map((member, i) => (i === place ? change(member) : member));

/** The option that is told why: the first right one; without a key the first. */
const keyed = (options: readonly { readonly correct?: true }[]) =>
  Math.max(
    0,
    options.findIndex(({ correct }) => correct),
  );

/**
 * A question with the explanation (解析) of the whole where the page of its kind shows one: with the key, the first part, or as the worked
 * solution of a sum. A written question has none; its explanation stands in its rubric.
 * Example: of a single it is the feedback of the right option.
 */
export const withExplanation = (question: Question, text: string): Question => {
  if (text === '') return question;
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const options = at(question.options, keyed(question.options), (option) => ({
        ...option,
        feedback: joined(option.feedback, text),
      }));
      return { ...question, options };
    }
    case 'judge': {
      const side = question.answer ? 'true' : 'false';
      return { ...question, feedback: { ...question.feedback, [side]: joined(question.feedback[side], text) } };
    }
    case 'fill':
      return {
        ...question,
        blanks: at(question.blanks, 0, (blank) => ({ ...blank, feedback: joined(blank.feedback, text) })),
      };
    case 'numeric':
      return { ...question, trace: [...question.trace, ...text.split('\n')] };
    case 'match':
      return { ...question, pairs: at(question.pairs, 0, (pair) => ({ ...pair, feedback: joined(pair.feedback, text) })) };
    case 'classify':
      return { ...question, items: at(question.items, 0, (item) => ({ ...item, reason: joined(item.reason, text) })) };
    case 'order':
      return { ...question, steps: at(question.steps, 0, (step) => ({ ...step, feedback: joined(step.feedback, text) })) };
    default:
      return question;
  }
};

/** What only one of some parts says, and the parts without it; '' where others say something too. */
const lone = <Name extends string, Part extends Readonly<Record<Name, string>>>(
  parts: readonly Part[],
  name: Name,
  place = 0,
): { readonly text: string; readonly parts: readonly Part[] } => {
  const text = parts.every((part, i) => i === place || part[name] === '') ? (parts[place]?.[name] ?? '') : '';
  return { text, parts: text === '' ? parts : at(parts, place, (part) => ({ ...part, [name]: '' })) };
};

/**
 * The reverse: an explanation that only the key or the first part has is that of the whole, and the question without it. Feedback that
 * several parts have stays with them.
 * Example: of a single whose right option alone has feedback, that feedback.
 */
export const explanationIn = (question: Question): { readonly question: Question; readonly explanation: string } => {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const { text, parts } = lone(question.options, 'feedback', keyed(question.options));
      return { question: { ...question, options: parts }, explanation: text };
    }
    case 'judge': {
      const { feedback, answer } = question;
      const [key, other] = answer ? [feedback.true, feedback.false] : [feedback.false, feedback.true];
      if (other !== '' || key === '') return { question, explanation: '' };
      return { question: { ...question, feedback: { true: '', false: '' } }, explanation: key };
    }
    case 'fill': {
      const { text, parts } = lone(question.blanks, 'feedback');
      return { question: { ...question, blanks: parts }, explanation: text };
    }
    case 'numeric':
      return { question: { ...question, trace: [] }, explanation: question.trace.join('\n') };
    case 'match': {
      const { text, parts } = lone(question.pairs, 'feedback');
      return { question: { ...question, pairs: parts }, explanation: text };
    }
    case 'classify': {
      const { text, parts } = lone(question.items, 'reason');
      return { question: { ...question, items: parts }, explanation: text };
    }
    case 'order': {
      const { text, parts } = lone(question.steps, 'feedback');
      return { question: { ...question, steps: parts }, explanation: text };
    }
    default:
      return { question, explanation: '' };
  }
};
