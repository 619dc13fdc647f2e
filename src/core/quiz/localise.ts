import type { Bilingual } from '../../schemas/bilingual.ts';
import type { Question as BankQuestion } from '../../schemas/question/question.ts';
import type { Question } from './question.ts';

/**
 * A question of the bank in one language, holding only what a widget needs.
 * `pointTexts` maps a marking point's address (`kano.2`) to its text; only short questions look anything up.
 */
export const localise = (
  question: BankQuestion,
  locale: keyof Bilingual,
  pointTexts: ReadonlyMap<string, Bilingual>,
): Question => {
  const { id } = question;
  const prompt = question.prompt[locale];
  switch (question.kind) {
    case 'single': {
      const options = question.options.map((option) => ({
        id: option.id,
        text: option.text[locale],
        ...(option.correct && { correct: option.correct }),
        feedback: option.feedback[locale],
      }));
      return { kind: 'single', id, prompt, options };
    }
    case 'judge': {
      const { answer, feedback } = question;
      return { kind: 'judge', id, prompt, answer, feedback: { true: feedback.true[locale], false: feedback.false[locale] } };
    }
    case 'numeric': {
      const { answer, tolerance, decimals, unit } = question;
      const traps = question.traps.map(({ value, feedback }) => ({ value, feedback: feedback[locale] }));
      const trace = question.trace.map((line) => line[locale]);
      return { kind: 'numeric', id, prompt, answer, tolerance, decimals, ...(unit && { unit: unit[locale] }), traps, trace };
    }
    case 'short': {
      const points = question.points.map((point) => {
        const text = pointTexts.get(point);
        if (!text) throw new RangeError(`unknown point of ${id}: ${point} (expected one that a concept lists)`);
        return text[locale];
      });
      return { kind: 'short', id, prompt, points, model: question.model[locale] };
    }
  }
};
