/** A piece of a formula: a number, a sign, a command, a name, or a bracket. */
export interface Token {
  readonly kind: 'number' | 'sign' | 'command' | 'letter';
  readonly text: string;
  readonly value?: number;
  /** Decimals as printed. */
  readonly decimals?: number;
}

/** Spacing and brackets that only grow: they say nothing about the value. */
const SILENT = /\\(?:left|right|[bB]ig{1,2}[lrm]?|displaystyle|textstyle|quad|qquad|limits|[,;:! ])(?![a-zA-Z])/g;
/** Words and units. A unit under a stroke (元/杯) goes with its stroke. */
const WORDS = /\s*(?:\/\s*)?\\(?:text|mathrm|textrm|textbf|operatorname|mbox)\s*\{[^{}]*\}/g;

const SAME: readonly (readonly [RegExp, string])[] = [
  [/\\[lr]vert(?![a-zA-Z])/g, '|'],
  [/\\(?:cdot|times|ast)(?![a-zA-Z])/g, '*'],
  [/\\div(?![a-zA-Z])/g, '/'],
  [/\\[dt]frac(?![a-zA-Z])/g, '\\frac'],
  [/\\%/g, '%'],
  [/[\u2212\u2013]/g, '-'],
  [/\{,\}/g, ','],
];

/** Thousands may be grouped with a comma: 1,250; a decimal point needs digits after it. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/;

/** The formula without words and spacing, as a list. */
export const tokens = (tex: string): readonly Token[] => {
  let rest = tex.replace(WORDS, ' ').replace(SILENT, ' ');
  for (const [from, to] of SAME) rest = rest.replace(from, to);
  const found: Token[] = [];
  for (rest = rest.trimStart(); rest; rest = rest.trimStart()) {
    const number = NUMBER.exec(rest)?.[0];
    const command = /^\\(?:[a-zA-Z]+|.)/.exec(rest)?.[0];
    const text = number ?? command ?? ([...rest][0] as string);
    if (number)
      found.push({
        kind: 'number',
        text,
        value: Number(number.replaceAll(',', '')),
        decimals: number.split('.')[1]?.length ?? 0,
      });
    else found.push({ kind: command ? 'command' : /\p{L}/u.test(text) ? 'letter' : 'sign', text });
    rest = rest.slice(text.length);
  }
  return found;
};
