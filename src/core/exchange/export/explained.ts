import { partners } from '../../quiz/kinds/match.ts';
import type { frozen } from './item.ts';

type Asked = ReturnType<typeof frozen>[number]['asked'];

const said = (what: string, why: string): string => (why.trim() === '' ? what : `${what}\n${why}`);

/**
 * What a question says of its right answer, a paragraph at a time, for formats whose answers carry no feedback of their own: each thing
 * with where it belongs and why. Empty for kinds whose options or judgements say it, and for written answers.
 * Example: a pair a – b without feedback gives ['a → b'].
 */
export const explained = (asked: Asked): readonly string[] => {
  switch (asked.kind) {
    case 'fill':
      return asked.blanks.map(({ accept: [first = ''], feedback }) => said(first, feedback));
    case 'numeric':
      return asked.trace;
    case 'classify': {
      const names = new Map(asked.categories.map(({ id, name }) => [id, name]));
      return asked.items.flatMap(({ text, primary, reason, also }) => [
        said(`${text} → ${names.get(primary) ?? ''}`, reason),
        ...also.map((other) => said(`${text} ⇢ ${names.get(other.category) ?? ''}`, other.reason)),
      ]);
    }
    case 'match': {
      const texts = new Map(partners(asked).map(({ id, text }) => [id, text]));
      return asked.pairs.flatMap(({ left, right, feedback, also }) => [
        said(`${left} → ${right}`, feedback),
        ...also.map(({ partner, reason }) => said(`${left} ⇢ ${texts.get(partner) ?? ''}`, reason)),
      ]);
    }
    case 'order':
      return asked.steps.map(({ text, feedback }, i) => said(`${i + 1}. ${text}`, feedback));
    default:
      return [];
  }
};
