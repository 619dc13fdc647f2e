import type { Advice, SetAdvice } from '../../../core/exchange/import/advice.ts';
import type { Flag, Note, NotTaken, Refusal } from '../../../core/exchange/import/imported.ts';
import type { imports } from '../../../i18n/en/import.ts';
import { fill } from '../../../i18n/fill.ts';

/** What is said of questions that are brought in, in one language. */
export type ImportWords = typeof imports;

/** What was guessed in a question. */
export const flagText = ({ flags }: ImportWords, flag: Flag): string => flags[flag];
/** Why a source was refused, and what to do. */
export const refusalText = ({ refusals }: ImportWords, code: Refusal): string => refusals[code];
/** What became of an answer at the end that fits no question. */
export const noteText = ({ notes }: ImportWords, { code }: Note): string => notes[code];
/** Why a question was not taken. */
export const notTakenText = ({ notTaken }: ImportWords, { code, kind, title }: NotTaken): string =>
  fill(notTaken[code], { kind, title });
/** Advice on one question. */
export const adviceText = ({ advice }: ImportWords, { code, ...values }: Advice): string => fill(advice[code], values);
/** Advice on all of them; questions are counted from 1. */
export const setAdviceText = ({ setAdvice }: ImportWords, one: SetAdvice): string =>
  one.code === 'same-stem'
    ? fill(setAdvice[one.code], { at: one.at.map((place) => place + 1).join(', ') })
    : fill(setAdvice[one.code], { ...one });
