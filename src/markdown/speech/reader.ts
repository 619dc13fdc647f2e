import type { MathElement } from '../mathml/tree.ts';
import type { Spoken } from '../spoken/en.ts';

/** What the reading of one kind of element needs: the language, and the way back into the rest of the tree. */
export interface Reader {
  readonly spoken: Spoken;
  /** Any one element. */
  readonly read: (node: MathElement) => string;
  /** Elements that stand one after another. */
  readonly readRow: (nodes: readonly MathElement[]) => string;
}

/** The reading of `key` in one of the dictionary's tables, or undefined. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Stops the build where a formula would fall silent. */
export const noReading = (what: string): never => {
  throw new Error(`no spoken reading for ${what} (add one to src/markdown/spoken, or write the formula another way)`);
};
