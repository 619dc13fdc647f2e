import type { Paper } from '../../paper/paper.ts';
import { readRuling } from '../../paper/read-ruling.ts';
import type { Ruling } from '../../paper/ruling.ts';
import type { Submission } from '../../paper/submission.ts';
import { BrokenCode, ByteReader, ByteWriter } from './bytes.ts';
import { paperBytes, readPaper } from './paper-code.ts';
import { type PackedSubmission, type QuestionOf, readSubmission, submissionBytes } from './submission-code.ts';

const LAYOUT = 1;

/** What goes back to a student: the paper with its keys, what was handed in, and what the teacher decided; marks follow from them. */
export interface Feedback {
  readonly paper: Paper;
  readonly submission: PackedSubmission;
  readonly rulings: readonly Ruling[];
}

/** Feedback in bytes. Rulings on other students’ answers are left out: nobody reads what another was told. */
export const feedbackBytes = (
  paper: Paper,
  submission: Submission,
  rulings: readonly Ruling[],
  questionOf: QuestionOf,
): Uint8Array => {
  const own = rulings.filter((each) => !('submission' in each) || each.submission === submission.id);
  const ids = new Set(own.map(({ id }) => id));
  const kept = own.filter((each) => each.kind !== 'undone' || ids.has(each.ruling));
  return new ByteWriter()
    .whole(LAYOUT)
    .bytes(paperBytes(paper))
    .bytes(submissionBytes(submission, questionOf))
    .text(JSON.stringify(kept))
    .done();
};

/** Feedback from its bytes. Throws BrokenCode where they are not it. */
export const readFeedback = (bytes: Uint8Array): Feedback => {
  const from = new ByteReader(bytes);
  from.whole(LAYOUT, LAYOUT);
  const paper = readPaper(from.bytes(2_000_000));
  const submission = readSubmission(from.bytes(2_000_000));
  const rulings = from.json(2_000_000);
  from.end();
  const read = Array.isArray(rulings) ? rulings.map(readRuling) : [null];
  if (read.includes(null) || submission.paper !== paper.id) throw new BrokenCode();
  return { paper, submission, rulings: read as readonly Ruling[] };
};
