/** Half-width marks and what Chinese prose writes instead. By code point: in an editor the two look alike. */
const WIDE: Readonly<Record<string, string>> = {
  ',': '\uFF0C',
  ':': '\uFF1A',
  ';': '\uFF1B',
  '?': '\uFF1F',
  '!': '\uFF01',
  '(': '\uFF08',
  ')': '\uFF09',
};

/** Ideographs, and the marks that only stand among them: 、。〈〉《》「」『』‘’“” and the full-width forms. */
const isHan = (character: string | undefined): boolean =>
  character !== undefined &&
  /[\p{Script=Han}\u3001\u3002\u3008-\u300F\u2018\u2019\u201C\u201D\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]/u.test(character);

/** Brackets of a calculation in the text, `(O + M) ÷ 290`, are signs of arithmetic and stay narrow. */
const ARITHMETIC = /\([^()\p{Script=Han}]*\)(?=\s*[÷×+−=≈/])|(?<=[÷×+−=≈/]\s*)\([^()\p{Script=Han}]*\)/gu;

const around = (characters: readonly string[], at: number) => characters.slice(Math.max(0, at - 8), at + 9).join('');

const OPEN = '\uFF08';
const CLOSE = '\uFF09';

/** Half-width , : ; ? ! ( ) that touch a Han character, and full-width brackets without their partner. */
export const punctuationFaults = (text: string): readonly string[] => {
  const characters = [...text.replace(ARITHMETIC, (run) => 'x'.repeat(run.length))];
  const faults = characters.flatMap((character, at) => {
    const wide = WIDE[character];
    if (!wide || !(isHan(characters[at - 1]) || isHan(characters[at + 1]))) return [];
    return [`half-width ${character} for ${wide} in …${around(characters, at)}…`];
  });
  let depth = 0;
  for (const [at, character] of characters.entries()) {
    depth += character === OPEN ? 1 : character === CLOSE ? -1 : 0;
    if (depth < 0) return [...faults, `${CLOSE} without ${OPEN} in …${around(characters, at)}…`];
  }
  return depth > 0 ? [...faults, `${OPEN} without ${CLOSE} in …${text.slice(0, 30)}…`] : faults;
};
