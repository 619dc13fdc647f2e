import type { Fill, Numeric, Rubric } from '../../../quiz/question.ts';
import { runsOf } from '../../../quiz/text.ts';
import { explained } from '../explained.ts';
import { el, type XmlElement, type XmlNode } from '../xml.ts';
import type { Interaction } from './interaction.ts';
import { base, declared, mapped, number, paragraph, rich, set, shareOf, variable, whenever } from './tree.ts';

const WORKED = 'worked';
const responseOf = (place: number): string => `RESPONSE_${place + 1}`;

/** Blanks in their sentence; each earns its share for one of its texts, whatever the case of the letters. */
export const fill = (asked: Fill, points: number): Interaction => {
  const { prompt, blanks } = asked;
  const sentence = runsOf(prompt, 'blank').flatMap((run): readonly XmlNode[] => {
    if (run.kind === 'blank') {
      const place = blanks.findIndex(({ id }) => id === run.id);
      const longest = Math.max(...(blanks[place]?.accept ?? []).map((text) => text.length), 4);
      return [el('textEntryInteraction', { responseIdentifier: responseOf(place), expectedLength: longest })];
    }
    return 'text' in run ? (run.kind === 'stress' ? [el('strong', {}, run.text)] : rich(run.text)) : [];
  });
  return {
    declarations: blanks.map(({ accept }, i) =>
      declared(
        responseOf(i),
        'single',
        'string',
        accept.slice(0, 1),
        mapped(
          accept.map((text) => [text, 1] as const),
          { caseSensitive: false },
        ),
      ),
    ),
    body: [el('p', {}, ...sentence)],
    rules: [
      set(
        'SCORE',
        shareOf(points, el('sum', {}, ...blanks.map((_, i) => el('mapResponse', { identifier: responseOf(i) }))), blanks.length),
      ),
    ],
    feedback: [[WORKED, explained(asked).join('\n')]],
    tells: set('FEEDBACK', base('identifier', WORKED)),
    several: false,
  };
};

/** A number within its tolerance of the answer, or of another way to it; known mistakes have their word. */
export const numeric = (asked: Numeric, points: number): Interaction => {
  const { prompt, answer, also, tolerance, decimals, unit, traps } = asked;
  const bound = (rule: 'gte' | 'lte', value: number) => el(rule, {}, variable('RESPONSE'), base('float', number(value)));
  // Two bounds and not `equal` with its tolerance: players of others do not know that, and mark a right answer wrong.
  const near = (value: number): XmlElement =>
    tolerance > 0
      ? el('and', {}, bound('gte', value - tolerance), bound('lte', value + tolerance))
      : el('equal', { toleranceMode: 'exact' }, variable('RESPONSE'), base('float', number(value)));
  const ways = [answer, ...also].map(near);
  const [first] = ways;
  const right = ways.length === 1 && first ? first : el('or', {}, ...ways);
  const worked = set('FEEDBACK', base('identifier', WORKED));
  const known = traps.map(({ value }, i) => [near(value), set('FEEDBACK', base('identifier', `trap${i + 1}`))] as const);
  return {
    declarations: [declared('RESPONSE', 'single', 'float', [answer.toFixed(decimals)])],
    body: [
      paragraph(prompt),
      el(
        'p',
        {},
        el('textEntryInteraction', { responseIdentifier: 'RESPONSE', expectedLength: 12 }),
        ...(unit ? [` ${unit}`] : []),
      ),
    ],
    rules: [whenever([[right, set('SCORE', base('float', number(points)))]])],
    feedback: [[WORKED, explained(asked).join('\n')], ...traps.map(({ feedback }, i) => [`trap${i + 1}`, feedback] as const)],
    tells: known.length > 0 ? whenever([[right, worked], ...known], worked) : worked,
    several: false,
  };
};

/** An answer in words, which a person marks; whoever marks sees the points and the model answer. */
export const written = (prompt: string, rubric: Rubric | null): Interaction => ({
  declarations: [declared('RESPONSE', 'single', 'string', [])],
  body: [
    ...(rubric
      ? [
          el(
            'rubricBlock',
            { view: 'scorer', use: 'scoring' },
            el('ol', {}, ...rubric.points.map((point) => el('li', {}, ...rich(point)))),
            ...rubric.model.map(({ text }) => paragraph(text)),
          ),
        ]
      : []),
    el('extendedTextInteraction', { responseIdentifier: 'RESPONSE', expectedLines: 15 }, el('prompt', {}, ...rich(prompt))),
  ],
  rules: [],
  feedback: [],
  tells: null,
  several: false,
});
