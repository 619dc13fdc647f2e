import type * as core from '../../../../src/core/index.ts';

type Exports = typeof core;

/** The exported functions; tables and lists are no functions, and types leave nothing behind. */
export type Name = { [K in keyof Exports]: Exports[K] extends (...given: never[]) => unknown ? K : never }[keyof Exports];

/**
 * Valid arguments for some of the exported functions, made anew each time, since a test spoils them; more than one list where a type
 * is a union, so that each of its kinds is there once.
 */
export type Samples = { readonly [K in Name]?: readonly (() => Readonly<Parameters<Exports[K]>>)[] };
