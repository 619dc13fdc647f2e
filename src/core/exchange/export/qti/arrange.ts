import type { Classify } from '../../../quiz/kinds/classify.ts';
import { partners } from '../../../quiz/kinds/match.ts';
import type { Match, Order } from '../../../quiz/question.ts';
import { explained } from '../explained.ts';
import { el } from '../xml.ts';
import type { Interaction } from './interaction.ts';
import { base, declared, isRight, mapped, number, rich, set, shareOf, variable, whenever } from './tree.ts';

const WORKED = 'worked';
const told = (asked: Classify | Match | Order): Pick<Interaction, 'feedback' | 'tells' | 'several'> => ({
  feedback: [[WORKED, explained(asked).join('\n')]],
  tells: set('FEEDBACK', base('identifier', WORKED)),
  several: false,
});

interface Sides {
  readonly prompt: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** What each pair (places from 0) earns, out of 1. */
  readonly worth: readonly (readonly [number, number, number])[];
}
const pair = (left: number, right: number): string => `l${left + 1} r${right + 1}`;

/** Two sides to be joined; one on the right may be taken more than once. A second answer earns its part of the point. */
const joined = ({ prompt, left, right, worth }: Sides, points: number): Omit<Interaction, 'feedback' | 'tells' | 'several'> => ({
  declarations: [
    declared(
      'RESPONSE',
      'multiple',
      'directedPair',
      worth.flatMap(([one, other, share]) => (share === 1 ? [pair(one, other)] : [])),
      mapped(worth.map(([one, other, share]) => [pair(one, other), share] as const)),
    ),
  ],
  body: [
    el(
      'matchInteraction',
      { responseIdentifier: 'RESPONSE', shuffle: true, maxAssociations: left.length },
      el('prompt', {}, ...rich(prompt)),
      el(
        'simpleMatchSet',
        {},
        ...left.map((text, i) => el('simpleAssociableChoice', { identifier: `l${i + 1}`, matchMax: 1 }, ...rich(text))),
      ),
      el(
        'simpleMatchSet',
        {},
        ...right.map((text, i) =>
          el('simpleAssociableChoice', { identifier: `r${i + 1}`, matchMax: left.length }, ...rich(text)),
        ),
      ),
    ),
  ],
  rules: [set('SCORE', shareOf(points, el('mapResponse', { identifier: 'RESPONSE' }), left.length))],
});

/** Things sorted by joining them with their category. */
export const classify = (asked: Classify, points: number): Interaction => {
  const place = (category: string) => asked.categories.findIndex(({ id }) => id === category);
  const worth = asked.items.flatMap(({ primary, also }, i) => [
    [i, place(primary), 1] as const,
    ...also.map(({ category }) => [i, place(category), asked.partMark] as const),
  ]);
  const sides = {
    prompt: asked.prompt,
    left: asked.items.map(({ text }) => text),
    right: asked.categories.map(({ name }) => name),
    worth,
  };
  return { ...joined(sides, points), ...told(asked) };
};

/** Pairs; a partner that can be argued for earns half. */
export const match = (asked: Match, points: number): Interaction => {
  const right = partners(asked);
  const place = (partner: string) => right.findIndex(({ id }) => id === partner);
  const worth = asked.pairs.flatMap(({ id, also }, i) => [
    [i, place(id), 1] as const,
    ...also.map(({ partner }) => [i, place(partner), 0.5] as const),
  ]);
  const sides = { prompt: asked.prompt, left: asked.pairs.map(({ left }) => left), right: right.map(({ text }) => text), worth };
  return { ...joined(sides, points), ...told(asked) };
};

/** Steps in order: the whole mark for a right order, of which there may be several. */
export const order = (asked: Order, points: number): Interaction => {
  const { prompt, steps, also } = asked;
  const idOf = (step: string) => `c${steps.findIndex(({ id }) => id === step) + 1}`;
  const full = set('SCORE', base('float', number(points)));
  const others = also.map(
    (other) =>
      [
        el('match', {}, variable('RESPONSE'), el('ordered', {}, ...other.map((step) => base('identifier', idOf(step))))),
        full,
      ] as const,
  );
  return {
    declarations: [
      declared(
        'RESPONSE',
        'ordered',
        'identifier',
        steps.map(({ id }) => idOf(id)),
      ),
    ],
    body: [
      el(
        'orderInteraction',
        { responseIdentifier: 'RESPONSE', shuffle: true },
        el('prompt', {}, ...rich(prompt)),
        ...steps.map(({ id, text }) => el('simpleChoice', { identifier: idOf(id) }, ...rich(text))),
      ),
    ],
    rules: [whenever([[isRight('RESPONSE'), full], ...others])],
    ...told(asked),
  };
};
