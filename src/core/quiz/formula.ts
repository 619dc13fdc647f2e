/** The functions a formula may call. */
const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  sqrt: Math.sqrt,
  exp: Math.exp,
  ln: Math.log,
  abs: Math.abs,
  min: Math.min,
  max: Math.max,
  round: Math.round,
};
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-zA-Z0-9]*)|([-+*/^(),]))/y;

type Token = number | string;

const tokens = (formula: string): Token[] => {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new RangeError(`invalid formula “${formula}” at ${at + 1} (expected a number, a name, + - * / ^ ( or ))`);
    found.push(match[1] === undefined ? (match[2] ?? match[3] ?? '') : Number(match[1]));
  }
  return found;
};

/**
 * The value of a formula written in a question: `m * r / (1 + d - r)`. Numbers, names, + - * / ^ and brackets with their usual
 * precedence (a minus binds looser than ^, which binds to the right); sqrt, exp, ln, abs, min, max, round.
 * Throws RangeError on a formula that cannot be read, on an unknown name, and where the value is not finite.
 * Example: evaluate('a * (1 + r)^2', new Map([['a', 100], ['r', 0.1]])) is 121.00000000000001.
 */
export const evaluate = (formula: string, values: ReadonlyMap<string, number>): number => {
  const list = tokens(formula);
  let at = 0;
  const fault = (expected: string) => {
    throw new RangeError(`invalid formula “${formula}” (expected ${expected}, found ${list[at] ?? 'the end'})`);
  };
  const take = (token: string): boolean => list[at] === token && ++at > 0;
  const need = (token: string) => take(token) || fault(token);

  const primary = (): number => {
    const token = list[at];
    if (typeof token === 'number') {
      at++;
      return token;
    }
    if (take('(')) {
      const value = sum();
      need(')');
      return value;
    }
    if (token === undefined || !/^[a-z]/.test(token)) return fault('a number, a name or (') as never;
    at++;
    if (take('(')) {
      const called = FUNCTIONS[token];
      if (!called)
        throw new RangeError(`unknown function ${token} in “${formula}” (expected ${Object.keys(FUNCTIONS).join(', ')})`);
      const inputs = [sum()];
      while (take(',')) inputs.push(sum());
      need(')');
      return called(...inputs);
    }
    const value = values.get(token);
    if (value === undefined)
      throw new RangeError(`unknown name ${token} in “${formula}” (expected ${[...values.keys()].join(', ')})`);
    return value;
  };
  const power = (): number => {
    const base = primary();
    return take('^') ? base ** signed() : base;
  };
  const signed = (): number => (take('-') ? -signed() : power());
  const product = (): number => {
    let value = signed();
    for (;;) {
      if (take('*')) value *= signed();
      else if (take('/')) value /= signed();
      else return value;
    }
  };
  const sum = (): number => {
    let value = product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('-')) value -= product();
      else return value;
    }
  };

  const value = sum();
  if (at < list.length) fault('an operator or the end');
  if (!Number.isFinite(value)) throw new RangeError(`“${formula}” is ${value} (expected a finite number)`);
  return value;
};
