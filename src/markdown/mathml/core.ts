import { refuseOthers } from './allowed.ts';
import { spaceFunctions } from './applications.ts';
import { mendArity } from './arity.ts';
import { pairBars } from './bars.ts';
import { lowerPrimes } from './primes.ts';
import { markSigns } from './signs.ts';
import { spaceOut } from './spaces.ts';
import { alignTables } from './tables.ts';
import { tightenScripts } from './tight.ts';
import { elements, type MathElement, rebuild } from './tree.ts';
import { useAlphabets } from './variants.ts';
import { joinWords } from './words.ts';

/** KaTeX wraps `<span><math><semantics>row, TeX</semantics></math></span>`: keeps `<math>` and the row. */
const unwrap = (node: MathElement): MathElement => {
  const math = node.tagName === 'math' ? node : elements(node)[0];
  const row = math && elements(math)[0]?.tagName === 'semantics' ? elements(math)[0] : math;
  const content = row && elements(row)[0];
  if (math?.tagName !== 'math' || !content) throw new Error('KaTeX wrote something other than a formula');
  const { xmlns: _, ...properties } = math.properties;
  return { ...math, properties, children: [content] };
};

/** `<math>` is a row itself and needs none inside. */
const flatten = (math: MathElement): MathElement => {
  const [row] = elements(math);
  return row?.tagName === 'mrow' ? { ...math, children: row.children } : math;
};

const STEPS = [
  mendArity,
  spaceOut,
  joinWords,
  useAlphabets,
  alignTables,
  pairBars,
  spaceFunctions,
  markSigns,
  lowerPrimes,
  tightenScripts,
  refuseOthers,
];

/** From KaTeX's MathML to the small, style-free part of MathML Core that browsers lay out alike. */
export const toCore = (katexTree: MathElement): MathElement => flatten(STEPS.reduce(rebuild, unwrap(katexTree)));
