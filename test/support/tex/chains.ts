import { evaluate, type Side } from './evaluate.ts';

const RELATION = /(\\(?:approx|le|leq|ge|geq|ne|neq|lt|gt)(?![a-zA-Z])|=|<|>)/;

type Relation = '=' | '≈' | '<' | '>' | '≤' | '≥' | '≠';
const NAMES: Readonly<Record<string, Relation>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '\\approx': '≈',
  '\\lt': '<',
  '\\gt': '>',
  '\\le': '≤',
  '\\leq': '≤',
  '\\ge': '≥',
  '\\geq': '≥',
  '\\ne': '≠',
  '\\neq': '≠',
};

const LINE_END = String.raw`\\\\(?:\[[^\]]*\])?`;
const GOES_ON = new RegExp(`${LINE_END}(?=\\s*${RELATION.source})`, 'g');

/** Lines of an aligned block that begin with a relation go on from the line above. */
const linesOf = (tex: string): readonly string[] =>
  tex
    .replace(/\\(?:begin|end)\{[a-z]+\*?\}|&/g, ' ')
    .replace(GOES_ON, ' ')
    .split(new RegExp(LINE_END));

/** A comma or a full stop after the last side belongs to the sentence. */
const withoutStop = (side: string) => side.replace(/[\s,.;，。；]+$/u, '');

const holds = (left: Side, relation: Relation, right: Side): boolean => {
  const gap = Math.abs(left.value - right.value);
  const size = Math.max(Math.abs(left.value), Math.abs(right.value));
  // Two calculations must agree; where a number is printed, its last place decides. ≈ between calculations allows a hundredth.
  const slack = Math.max(left.slack, right.slack) || (relation === '≈' ? size / 100 : 0);
  if (relation === '=' || relation === '≈') return gap <= slack + 1e-9 * Math.max(1, size);
  if (relation === '≠') return gap > 1e-9;
  if (relation === '<' || relation === '≤') return left.value < right.value || (relation === '≤' && gap <= 1e-9);
  return left.value > right.value || (relation === '≥' && gap <= 1e-9);
};

export interface Checked {
  /** Relations between two sides of numbers only. */
  readonly count: number;
  readonly faults: readonly string[];
}

/** Works out every relation of a formula whose two sides are numbers; sides with names are left to the reader. */
export const checkArithmetic = (tex: string): Checked => {
  const faults: string[] = [];
  let count = 0;
  for (const line of linesOf(tex)) {
    const parts = line.split(RELATION);
    for (let i = 1; i < parts.length; i += 2) {
      const [before, sign, after] = [parts[i - 1] ?? '', parts[i] ?? '', withoutStop(parts[i + 1] ?? '')];
      const [left, relation, right] = [evaluate(before), NAMES[sign], evaluate(after)];
      if (!left || !relation || !right) continue;
      count++;
      if (!holds(left, relation, right))
        faults.push(`${before.trim()} ${relation} ${after.trim()} is false: ${left.value} against ${right.value}`);
    }
  }
  return { count, faults };
};

/** The numbers a formula shows, words left out, in a fixed order. */
export const numbersIn = (tex: string): readonly string[] =>
  (
    tex
      .replace(/\\(?:text|mathrm|operatorname)\s*\{[^{}]*\}/g, ' ')
      .replaceAll('{,}', '')
      .match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []
  )
    .map((number) => number.replaceAll(',', ''))
    .sort();
