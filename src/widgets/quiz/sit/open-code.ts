import type { Feedback } from '../../../core/exchange/code/feedback-code.ts';
import { type ReadCode, readCodes } from '../../../core/exchange/code/read-code.ts';
import type { Paper } from '../../../core/paper/paper.ts';

/** What a student’s text holds: a paper, feedback, or why neither. */
export type Opened =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'feedback'; readonly feedback: Feedback }
  | { readonly kind: 'fault'; readonly code: 'none' | 'damaged' | 'newer' | 'submission' }
  | { readonly kind: 'fault'; readonly code: 'cut'; readonly have: number; readonly all: number };

/** The first code in a text that a student can use; where there is none, what is wrong with the first one found. */
export const openCode = (text: string): Opened => {
  const found = readCodes(text);
  for (const each of found) {
    if (!each.ok) continue;
    if (each.kind === 'paper') return { kind: 'paper', paper: each.paper };
    if (each.kind === 'feedback') return { kind: 'feedback', feedback: each.feedback };
  }
  const [first] = found as readonly (ReadCode | undefined)[];
  if (!first) return { kind: 'fault', code: 'none' };
  if (first.ok) return { kind: 'fault', code: 'submission' };
  return first.code === 'cut'
    ? { kind: 'fault', code: 'cut', have: first.have, all: first.all }
    : { kind: 'fault', code: first.code };
};
