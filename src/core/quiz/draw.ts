import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { requireWhole } from '../range.ts';
import { evaluate } from './formula.ts';
import { near } from './kinds/numeric.ts';
import type { Draw, Numeric, NumericTemplate } from './question.ts';
import { piecesOf } from './text.ts';

/** Whole steps over their count, so that 0.6, 0.65, … are the decimals an author means and carry no float noise. */
const stepped = ({ from, to, step }: { from: number; to: number; step: number }, k: number): number => {
  const decimals = Math.max(...[from, to, step].map((n) => `${n}`.split('.')[1]?.length ?? 0));
  return Number((from + k * step).toFixed(decimals));
};

/** How many values a parameter can take. */
export const choicesOf = (draw: Draw): number =>
  'values' in draw ? draw.values.length : Math.floor((draw.to - draw.from) / draw.step + 1e-9) + 1;

/** More values than any author lists. */
const MOST_CHOICES = 1_000_000;
/** Whether there is a value to draw, and not more than a million. Example: from 5 to 1 there is none. */
export const isDraw = (draw: Draw): boolean => choicesOf(draw) >= 1 && choicesOf(draw) <= MOST_CHOICES;

/** The kth value a parameter can take, from 0. */
export const choiceAt = (draw: Draw, k: number): number => ('values' in draw ? (draw.values[k] ?? Number.NaN) : stepped(draw, k));

/** A number as it stands in a sentence: no exponent, no float noise, at most twelve significant digits. */
const printed = (value: number, digits: number | null): string => {
  const text = digits === null ? `${Number(value.toPrecision(12))}` : value.toFixed(digits);
  return text.replace(/^-(?=0(\.0*)?$)/, '').replace('-', '\u2212');
};

/**
 * Puts values into the places of a text: `{r}` as it is, `{answer:2}` with two decimals, `{r:%}` as a percentage, `{r:%1}` as one with
 * one decimal. Throws RangeError on a place nobody fills.
 */
export const withFigures = (text: string, values: ReadonlyMap<string, number>): string =>
  piecesOf(text, 'figure')
    .map((piece) => {
      if (piece.kind !== 'figure') return piece.kind === 'words' ? piece.text : '';
      const { name, percent, decimals } = piece;
      const value = values.get(name);
      if (value === undefined) throw new RangeError(`no value for {${name}} (expected one of ${[...values.keys()].join(', ')})`);
      return percent ? `${printed(value * 100, decimals)}%` : printed(value, decimals);
    })
    .join('');

/**
 * The question with the given values of its parameters: prompt, answer, traps and the lines of its solution all from the same numbers.
 * Throws RangeError on a formula that cannot be worked out.
 */
export const withValues = (template: NumericTemplate, drawn: ReadonlyMap<string, number>): Numeric => {
  const { kind, id, decimals, tolerance, unit, where } = template;
  const values = new Map(drawn);
  const worth = (quantity: number | string) => (typeof quantity === 'number' ? quantity : evaluate(quantity, values));
  for (const { name, is } of where) values.set(name, worth(is));
  const answer = worth(template.answer);
  values.set('answer', answer);
  const text = (line: string) => withFigures(line, values);
  return {
    kind,
    id,
    prompt: text(template.prompt),
    answer,
    also: template.also.map(worth),
    tolerance,
    decimals,
    ...(unit !== undefined && { unit }),
    traps: template.traps.map(({ value, feedback }) => ({ value: worth(value), feedback: text(feedback) })),
    trace: template.trace.map(text),
  };
};

/**
 * Whether drawn figures may be dealt: no known mistake comes to an answer that earns the mark, and what the template says is possible.
 * Example: with answer 'a / b' and the mistake 'b / a', figures where a = b are not dealt.
 */
export const dealable = (template: NumericTemplate, drawn: ReadonlyMap<string, number>): boolean => {
  const { possible, where } = template;
  if (possible !== undefined) {
    const values = new Map(drawn);
    const worth = (quantity: number | string) => (typeof quantity === 'number' ? quantity : evaluate(quantity, values));
    for (const { name, is } of where) values.set(name, worth(is));
    if (worth(possible) <= 0) return false;
  }
  const { answer, also, tolerance, decimals, traps } = withValues(template, drawn);
  return !traps.some(({ value }) =>
    [answer, ...also].some((right) => near(value, right, tolerance) || near(Number(value.toFixed(decimals)), right, tolerance)),
  );
};

/** A content test holds that far fewer draws in a row than these miss. */
const TRIES = 64;

/**
 * A numeric question with its figures drawn from a seed; the same seed gives the same question. Figures that may not be dealt are
 * passed over for the next that the seed draws. Without parameters there is nothing to draw and every seed gives the one question.
 * seed a whole number, 0..2^32 - 1. Throws RangeError on another seed, and on a parameter that has no value or more than a million.
 * Example: with draw {n: {values: [4, 8]}} and answer 'n / 2', every seed answers 2 or 4.
 */
export const drawNumeric = (template: NumericTemplate, seed: number): Numeric => {
  requireWhole('seed', 'seed', seed, 0, 2 ** 32 - 1);
  const random = xoroshiro128plus(seed);
  const names = Object.entries(template.draw);
  for (const [name, draw] of names)
    if (!isDraw(draw)) throw new RangeError(`invalid draw: ${name} of ${choicesOf(draw)} values (expected 1 to ${MOST_CHOICES})`);
  const next = () => new Map(names.map(([name, draw]) => [name, choiceAt(draw, uniformInt(random, 0, choicesOf(draw) - 1))]));
  let drawn = next();
  for (let tries = 1; names.length > 0 && tries < TRIES && !dealable(template, drawn); tries++) drawn = next();
  return withValues(template, drawn);
};
