import type { ScoWords } from '../../../core/exchange/scorm/sco-paper.ts';
import type { Json } from '../../../core/quiz/any.ts';
import type { Classify } from '../../../core/quiz/kinds/classify.ts';
import { partners } from '../../../core/quiz/kinds/match.ts';
import { dealt } from '../../../core/quiz/kinds/order.ts';
import type { Match, Order } from '../../../core/quiz/question.ts';
import { shuffled } from '../../../core/quiz/shuffle.ts';
import { make } from './make.ts';

/** A list on which each thing on the left takes one of the right. */
export const joining = (
  asked: Match | Classify,
  seed: number,
  words: ScoWords,
  answer: Json | null,
  tell: (answer: Json) => void,
): HTMLElement => {
  const given = new Map(Object.entries((answer ?? {}) as Readonly<Record<string, string>>));
  const left = asked.kind === 'match' ? asked.pairs.map(({ id, left: text }) => ({ id, text })) : asked.items;
  const right =
    asked.kind === 'match' ? shuffled(partners(asked), seed) : asked.categories.map(({ id, name }) => ({ id, text: name }));
  return make(
    'div',
    {},
    ...left.map(({ id, text }) => {
      const field = make(
        'select',
        {},
        make('option', { value: '' }, words.choose),
        ...right.map((one) => make('option', { value: one.id, selected: given.get(id) === one.id }, one.text)),
      );
      field.addEventListener('change', () => {
        if (field.value === '') given.delete(id);
        else given.set(id, field.value);
        tell(Object.fromEntries(given));
      });
      return make('label', {}, `${text} `, field);
    }),
  );
};

/** Steps that are moved up and down; until one is moved, nothing is answered. */
export const ordering = (
  asked: Order,
  seed: number,
  words: ScoWords,
  answer: Json | null,
  tell: (answer: Json) => void,
): HTMLElement => {
  const list = make('ol');
  let order = [...(Array.isArray(answer) ? (answer as readonly string[]) : dealt(asked, seed))];
  const move = (place: number, by: 1 | -1) => {
    const [step] = order.splice(place, 1);
    if (step !== undefined) order.splice(place + by, 0, step);
    tell([...order]);
    draw();
    list.querySelectorAll<HTMLButtonElement>('button')[(place + by) * 2 + (by === 1 ? 1 : 0)]?.focus();
  };
  const draw = () => {
    order = order.filter((id) => asked.steps.some((step) => step.id === id));
    const rows = order.map((id, place) => {
      const text = asked.steps.find((step) => step.id === id)?.text ?? '';
      const button = (sign: string, name: string, by: 1 | -1) =>
        make(
          'button',
          {
            type: 'button',
            ariaLabel: `${name}: ${text}`,
            disabled: place + by < 0 || place + by >= order.length,
            onclick: () => move(place, by),
          },
          sign,
        );
      return make('li', {}, `${text} `, button('↑', words.up, -1), ' ', button('↓', words.down, 1));
    });
    list.replaceChildren(...rows);
  };
  draw();
  return list;
};
