import { runsOf } from '../../../quiz/text.ts';
import { el, type XmlElement, type XmlNode } from '../xml.ts';

/** The names of QTI 2.1; 3.0 writes the same tree under other names. */
export const variable = (identifier: string): XmlElement => el('variable', { identifier });
export const correct = (identifier: string): XmlElement => el('correct', { identifier });
export const base = (baseType: string, value: string | number): XmlElement => el('baseValue', { baseType }, `${value}`);
export const set = (identifier: string, expression: XmlElement): XmlElement => el('setOutcomeValue', { identifier }, expression);
export const isRight = (identifier: string): XmlElement => el('match', {}, variable(identifier), correct(identifier));

/** Cases in turn, each with what is done there; the last has no condition. */
export const whenever = (cases: readonly (readonly [XmlElement, XmlElement])[], otherwise?: XmlElement): XmlElement =>
  el(
    'responseCondition',
    {},
    ...cases.map(([condition, rule], i) => el(i === 0 ? 'responseIf' : 'responseElseIf', {}, condition, rule)),
    ...(otherwise ? [el('responseElse', {}, otherwise)] : []),
  );

/** A number without float noise. */
export const number = (value: number): string => `${Number(value.toPrecision(12))}`;

/** A text as HTML inside an item: stress bold, lines broken. */
export const rich = (text: string): readonly XmlNode[] =>
  runsOf(text).flatMap((run): readonly XmlNode[] => {
    if (!('text' in run)) return [];
    if (run.kind === 'stress') return [el('strong', {}, run.text)];
    return run.text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [el('br'), line]));
  });
export const paragraph = (text: string): XmlElement => el('p', {}, ...rich(text));

export const declared = (
  identifier: string,
  cardinality: 'single' | 'multiple' | 'ordered',
  baseType: 'identifier' | 'string' | 'float' | 'directedPair',
  right: readonly string[],
  mapping?: XmlElement,
): XmlElement =>
  el(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    ...(right.length > 0 ? [el('correctResponse', {}, ...right.map((value) => el('value', {}, value)))] : []),
    ...(mapping ? [mapping] : []),
  );
export const mapped = (
  entries: readonly (readonly [string, number])[],
  more: Readonly<Record<string, string | number | boolean>> = {},
): XmlElement =>
  el(
    'mapping',
    { defaultValue: 0 },
    ...entries.map(([mapKey, value]) => el('mapEntry', { mapKey, mappedValue: number(value), ...more })),
  );

/** Points × earned ÷ all: multiplied last, so that all of it gives exactly the points. */
export const shareOf = (points: number, earned: XmlElement, all: number): XmlElement =>
  el('product', {}, base('float', number(points)), el('divide', {}, earned, base('float', all)));
