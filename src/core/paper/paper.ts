import type { Marking, Question, Rubric } from '../quiz/question.ts';

/** A question of the bank by its number in the ledger, with a hash of what is marked, so that a later change can be named. */
export interface BankItem {
  readonly kind: 'bank';
  /** Its place in the ledger, from 1; a number is never used again for another question. */
  readonly number: number;
  /** What `markHash` gave when the paper was made, 0..65535. */
  readonly hash: number;
  /** What it is worth on this paper, > 0. */
  readonly points: number;
}

/** A question of the teacher's own, in the language it was written in. */
export interface OwnItem {
  readonly kind: 'own';
  /** A name no other question of the paper has; never that of a bank question. */
  readonly id: string;
  readonly points: number;
  readonly question: Question;
  /** What a written answer is compared with. */
  readonly rubric: Rubric | null;
  /** It goes out without its key: only the teacher's page can mark it. */
  readonly keyless: boolean;
  /** Nobody gave its key: what stands in its place says nothing, and it is marked by hand or by a ruling. It is then `keyless` too. */
  readonly unkeyed?: true;
}

export type PaperItem = BankItem | OwnItem;

/** When a student sees marks and feedback: after each question, after handing in, after the due date, or when the teacher sends them. */
export const FEEDBACKS = ['each', 'end', 'due', 'teacher'] as const;
export type Feedback = (typeof FEEDBACKS)[number];

export interface Rules {
  readonly feedback: Feedback;
  /** Whole minutes for the run, 1..600; null where there is no limit. */
  readonly minutes: number | null;
  /** How many times one may hand in, 1..99; 0 where it does not matter. */
  readonly attempts: number;
  readonly shuffle: { readonly questions: boolean; readonly options: boolean };
  /** Each student has an order and figures of their own; otherwise all have the form's. */
  readonly each: boolean;
  /** How all questions with several right options are marked; null leaves each as it was written. */
  readonly multiple: Marking | null;
}

/** What is asked of the student beside the answers, in this order. */
export const ASKS = ['name', 'number', 'class'] as const;
export type Ask = (typeof ASKS)[number];

/** A teacher’s public key, P-256, as its 33-byte compressed point in base64url. */
export type PublicKey = string;

/**
 * A paper: what is asked, with points and rules. Assignments, mock exams, printed papers and packages are views of it. It is never
 * changed once it was handed out; a changed one has another id.
 */
export interface Paper {
  readonly v: 1;
  /** 8 to 40 small letters and digits. */
  readonly id: string;
  /** The language the teacher writes in. */
  readonly locale: 'zh' | 'en';
  readonly title: string;
  /** Who set it, as the student reads it; may be empty. */
  readonly from: string;
  /** A word to the class; may be empty. */
  readonly note: string;
  readonly items: readonly PaperItem[];
  readonly rules: Rules;
  /** The seeds of the forms A, B …, 1 to 8; each deals the same items. */
  readonly forms: readonly number[];
  readonly ask: readonly Ask[];
  /** ms since 1970; null where there is no due date. */
  readonly due: number | null;
  readonly key: PublicKey | null;
}

/** The form’s letter. Example: formName(1) is 'B'. */
export const formName = (form: number): string => String.fromCharCode(65 + form);

export const totalPoints = ({ items }: Pick<Paper, 'items'>): number => items.reduce((sum, { points }) => sum + points, 0);
