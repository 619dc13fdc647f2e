import type { Paper } from '../../paper/paper.ts';
import type { Ruling } from '../../paper/ruling.ts';
import type { Submission } from '../../paper/submission.ts';
import { BrokenCode } from './bytes.ts';
import { type Feedback, feedbackBytes, readFeedback } from './feedback-code.ts';
import { type FoundCode, findCodes, framed } from './frame.ts';
import { bodyOf, bytesOfBody } from './pack.ts';
import { paperBytes, readPaper } from './paper-code.ts';
import { type PackedSubmission, type QuestionOf, readSubmission, submissionBytes } from './submission-code.ts';

export const paperCode = (paper: Paper): string => framed('paper', bodyOf(paperBytes(paper)));
export const submissionCode = (submission: Submission, questionOf: QuestionOf): string =>
  framed('submission', bodyOf(submissionBytes(submission, questionOf)));
export const feedbackCode = (paper: Paper, submission: Submission, rulings: readonly Ruling[], questionOf: QuestionOf): string =>
  framed('feedback', bodyOf(feedbackBytes(paper, submission, rulings, questionOf)));

/** What a code says; a sealed one still has to be opened with the teacher’s key. */
export type ReadCode =
  | { readonly ok: true; readonly kind: 'paper'; readonly paper: Paper }
  | { readonly ok: true; readonly kind: 'submission'; readonly submission: PackedSubmission }
  | { readonly ok: true; readonly kind: 'feedback'; readonly feedback: Feedback }
  | { readonly ok: true; readonly kind: 'sealed'; readonly jwe: string }
  | Exclude<FoundCode, { readonly ok: true }>;

const read = (found: FoundCode): ReadCode => {
  if (!found.ok) return found;
  const { kind, body } = found;
  try {
    if (kind === 'paper') return { ok: true, kind, paper: readPaper(bytesOfBody(body)) };
    if (kind === 'submission') return { ok: true, kind, submission: readSubmission(bytesOfBody(body)) };
    if (kind === 'feedback') return { ok: true, kind, feedback: readFeedback(bytesOfBody(body)) };
    return { ok: true, kind, jwe: body };
  } catch (fault) {
    // Whole as it is, it holds what no code of this version does.
    if (fault instanceof BrokenCode) return { ok: false, code: 'damaged' };
    throw fault;
  }
};

/**
 * What every code in a text says, in the order they stand.
 * Throws nothing. Example: of a text without codes it is [].
 */
export const readCodes = (text: string): readonly ReadCode[] => findCodes(text).map(read);
