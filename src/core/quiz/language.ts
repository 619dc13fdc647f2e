import type { Question } from './question.ts';

const TEXT: ReadonlySet<Question['kind']> = new Set(['fill', 'numeric', 'short', 'essay']);

/**
 * Whether an answer to this kind of question is words, and so counts in the language it was given in; the others are made of names
 * that both languages share. Example: readsText('fill') is true, readsText('single') is false.
 */
export const readsText = (kind: Question['kind']): boolean => TEXT.has(kind);
