import type { OwnQuestion } from './own-question.ts';

const NAMED = /\{([a-z0-9-]+)\}/g;

/** What a question says, without the ids a reader gives to its parts. */
const contentOf = ({ body, ...rest }: OwnQuestion): unknown => {
  const shared = [body.kind, rest.explanation, rest.points, rest.model, rest.marks, rest.level, rest.tags, rest.material];
  switch (body.kind) {
    case 'single':
    case 'multiple':
      return [
        shared,
        body.prompt,
        body.options.map(({ text, correct, feedback }) => [text, correct === true, feedback]),
        'marking' in body && body.marking,
      ];
    case 'judge':
      return [shared, body.prompt, body.answer, body.feedback.true, body.feedback.false];
    case 'fill': {
      const places = body.blanks.map(({ id }) => id);
      const prompt = body.prompt.replace(NAMED, (whole, id: string) => (places.includes(id) ? `{${places.indexOf(id)}}` : whole));
      return [shared, prompt, body.blanks.map(({ accept, feedback, slips }) => [accept, feedback, slips]), body.anyOrder.length];
    }
    case 'numeric':
      return [
        shared,
        body.prompt,
        body.answer,
        body.tolerance,
        body.decimals,
        body.unit ?? '',
        body.also,
        body.draw,
        body.traps,
        body.trace,
      ];
    case 'classify': {
      const name = (id: string) => body.categories.find((category) => category.id === id)?.name ?? '';
      const items = body.items.map(({ text, primary, reason, also }) => [text, name(primary), reason, also.length]);
      return [shared, body.prompt, body.hint, body.categories.map(({ name, gist }) => [name, gist]), items];
    }
    case 'match': {
      const pairs = body.pairs.map(({ left, right, feedback, also }) => [left, right, feedback, also.length]);
      return [shared, body.prompt, pairs, body.extra.map(({ text, feedback }) => [text, feedback])];
    }
    case 'order':
      return [
        shared,
        body.prompt,
        body.steps.map(({ text, feedback }) => [text, feedback]),
        body.unordered === true,
        body.also.length,
      ];
    default:
      return [shared, body.prompt];
  }
};

/** Whether two questions say the same, whatever their parts are called. Example: a question read twice from one text does. */
export const sameContent = (one: OwnQuestion, other: OwnQuestion): boolean =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
