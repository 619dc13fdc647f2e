import { type Token, tokens } from './tokens.ts';

/** The value of one side of an equation. */
export interface Side {
  readonly value: number;
  /** Half a unit of the last printed place when the side is one printed number; 0 when it is a calculation. */
  readonly slack: number;
}

class NotArithmetic extends Error {}

/**
 * sum     = product (('+' | '-') product)*
 * product = power (('*' | '/')? power)*      two factors side by side multiply
 * power   = ('+' | '-')? atom ('^' atom)? '%'*
 * atom    = number | '(' sum ')' | '[' sum ']' | '{' sum '}' | '|' sum '|' | \frac atom atom | \sqrt ('[' sum ']')? atom
 */
class Reader {
  private at = 0;
  private readonly list: readonly Token[];
  constructor(list: readonly Token[]) {
    this.list = list;
  }

  private get next(): string {
    return this.list[this.at]?.text ?? '';
  }
  private take(text: string): boolean {
    if (this.next !== text) return false;
    this.at++;
    return true;
  }
  private need(text: string): void {
    if (!this.take(text)) throw new NotArithmetic(`${text} expected, ${this.next || 'the end'} found`);
  }
  private between(close: string): number {
    const value = this.sum();
    this.need(close);
    return value;
  }

  private atom(): number {
    const token = this.list[this.at++];
    if (token?.kind === 'number') return token.value as number;
    if (token?.text === '(') return this.between(')');
    if (token?.text === '[') return this.between(']');
    if (token?.text === '{') return this.between('}');
    if (token?.text === '|') return Math.abs(this.between('|'));
    if (token?.text === '\\frac') return this.atom() / this.atom();
    if (token?.text === '\\sqrt') {
      const degree = this.take('[') ? this.between(']') : 2;
      return this.atom() ** (1 / degree);
    }
    throw new NotArithmetic(`${token?.text ?? 'the end'} has no value`);
  }

  private power(): number {
    if (this.take('-')) return -this.power();
    if (this.take('+')) return this.power();
    let value = this.atom();
    if (this.take('^')) value **= this.atom();
    while (this.take('%')) value /= 100;
    return value;
  }

  private product(): number {
    let value = this.power();
    for (;;) {
      if (this.take('*')) value *= this.power();
      else if (this.take('/')) value /= this.power();
      else if (['(', '[', '{', '\\frac', '\\sqrt'].includes(this.next)) value *= this.power();
      else return value;
    }
  }

  private sum(): number {
    let value = this.product();
    for (;;) {
      if (this.take('+')) value += this.product();
      else if (this.take('-')) value -= this.product();
      else return value;
    }
  }

  all(): number {
    const value = this.sum();
    if (this.at < this.list.length) throw new NotArithmetic(`${this.next} is left over`);
    return value;
  }
}

const printedSlack = (list: readonly Token[]): number => {
  const plain = list.filter(({ text }) => text !== '-' && text !== '+' && text !== '%');
  const [only] = plain;
  if (plain.length !== 1 || only?.kind !== 'number') return 0;
  return (0.5 * 10 ** -(only.decimals ?? 0)) / (list.some(({ text }) => text === '%') ? 100 : 1);
};

/** The value of a formula of numbers; null where it holds a name, or anything else that has no value of its own. */
export const evaluate = (tex: string): Side | null => {
  const list = tokens(tex);
  try {
    return { value: new Reader(list).all(), slack: printedSlack(list) };
  } catch (error) {
    if (error instanceof NotArithmetic) return null;
    throw error;
  }
};
