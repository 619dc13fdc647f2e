import type { ImportedItem } from '../../../../src/core/exchange/import/imported.ts';
import type { OwnQuestion } from '../../../../src/core/exchange/import/own-question.ts';

const letter = (i: number) => String.fromCharCode(65 + i);

/** The key of a question in a line: letters, T or F, alternatives by / and blanks by +, the number of points; - where there is none. */
const keyOf = ({ body, points, model }: OwnQuestion): string => {
  switch (body.kind) {
    case 'single':
    case 'multiple':
      return body.options.flatMap(({ correct }, i) => (correct ? [letter(i)] : [])).join('');
    case 'judge':
      return body.answer === null ? '' : body.answer ? 'T' : 'F';
    case 'fill':
      return body.blanks.map(({ accept }) => accept.join('/') || '-').join(' + ');
    case 'numeric':
      return body.answer === null ? '' : String(body.answer);
    case 'match':
      return body.pairs.map(({ right }, i) => `${i + 1}${right || '-'}`).join(' ');
    case 'classify':
      return body.items.map(({ primary }, i) => `${i + 1}${primary.toUpperCase() || '-'}`).join(' ');
    case 'order':
      return body.unordered ? '' : body.steps.map(({ id }) => id.toUpperCase()).join('');
    default:
      return points.length > 0 ? String(points.length) : model;
  }
};

/** Kind and key of an item in a line. Example: 'single B', 'fill 感知 + 期望', 'short 3'. */
export const summary = ({ own }: ImportedItem): string => `${own.body.kind} ${keyOf(own) || '-'}`;
