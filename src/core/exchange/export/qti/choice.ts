import type { Judge, Multiple, Option, Single } from '../../../quiz/question.ts';
import { el, type XmlElement } from '../xml.ts';
import type { Interaction } from './interaction.ts';
import { base, declared, isRight, mapped, number, rich, set, variable, whenever } from './tree.ts';

const idOf = (place: number): string => `c${place + 1}`;

const interaction = (prompt: string, options: readonly string[], shuffle: boolean, maxChoices: number): XmlElement =>
  el(
    'choiceInteraction',
    { responseIdentifier: 'RESPONSE', shuffle, maxChoices },
    el('prompt', {}, ...rich(prompt)),
    ...options.map((text, i) => el('simpleChoice', { identifier: idOf(i) }, ...rich(text))),
  );
const said = (texts: readonly string[]) => texts.flatMap((text, i) => (text.trim() === '' ? [] : [[idOf(i), text] as const]));
const tells = whenever([[el('not', {}, el('isNull', {}, variable('RESPONSE'))), set('FEEDBACK', variable('RESPONSE'))]]);
const keyOf = (options: readonly Option[]) => options.flatMap(({ correct }, i) => (correct ? [idOf(i)] : []));

const one = (
  prompt: string,
  options: readonly string[],
  right: readonly string[],
  why: readonly string[],
  points: number,
  shuffle: boolean,
): Interaction => ({
  declarations: [declared('RESPONSE', 'single', 'identifier', right)],
  body: [interaction(prompt, options, shuffle, 1)],
  rules: right.length > 0 ? [whenever([[isRight('RESPONSE'), set('SCORE', base('float', number(points)))]])] : [],
  feedback: said(why),
  tells,
  several: false,
});

/** One right option of several. */
export const single = ({ prompt, options, keepOrder }: Single, points: number): Interaction =>
  one(
    prompt,
    options.map(({ text }) => text),
    keyOf(options),
    options.map(({ feedback }) => feedback),
    points,
    !keepOrder,
  );

/** A judgement, as a choice of two. */
export const judge = (
  { prompt, answer, feedback }: Judge,
  points: number,
  words: { readonly yes: string; readonly no: string },
): Interaction => one(prompt, [words.yes, words.no], [idOf(answer ? 0 : 1)], [feedback.true, feedback.false], points, false);

/**
 * Several right options, marked as the question’s own marking says: `all` or nothing; `some` half while nothing wrong is taken; `each` a
 * share for every option rightly taken or left, which is the mapped sum and the share of the wrong ones.
 */
export const multiple = ({ prompt, options, marking, keepOrder }: Multiple, points: number): Interaction => {
  const wrong = options.filter(({ correct }) => !correct).length;
  const whole = base('float', number(points));
  const share = 1 / options.length;
  const entries = options.map(({ correct }, i) => {
    const worth = marking === 'each' ? share : 1;
    return [idOf(i), correct ? worth : marking === 'each' ? -worth : -options.length] as const;
  });
  const sum = el('mapResponse', { identifier: 'RESPONSE' });
  const part: Readonly<Record<Multiple['marking'], readonly (readonly [XmlElement, XmlElement])[]>> = {
    all: [],
    some: [[el('gt', {}, sum, base('float', 0)), set('SCORE', base('float', number(points / 2)))]],
    each: [
      [
        el('not', {}, el('isNull', {}, variable('RESPONSE'))),
        set('SCORE', el('product', {}, whole, el('sum', {}, sum, base('float', number(wrong * share))))),
      ],
    ],
  };
  return {
    declarations: [
      declared('RESPONSE', 'multiple', 'identifier', keyOf(options), marking === 'all' ? undefined : mapped(entries)),
    ],
    body: [
      interaction(
        prompt,
        options.map(({ text }) => text),
        !keepOrder,
        0,
      ),
    ],
    rules: [whenever([[isRight('RESPONSE'), set('SCORE', whole)], ...part[marking]])],
    feedback: said(options.map(({ feedback }) => feedback)),
    tells,
    several: true,
  };
};
