import { framed } from '../../../core/exchange/code/frame.ts';
import { packBytes } from '../../../core/exchange/code/pack.ts';
import { submissionCode } from '../../../core/exchange/code/read-code.ts';
import { submissionBytes } from '../../../core/exchange/code/submission-code.ts';
import { type Sitting, submissionOf } from '../../../core/paper/sitting.ts';
import { keepWork, recallWork } from '../../../state/work/work.ts';
import type { PaperData } from './paper-data.ts';

/** A code to hand in, and whether it is sealed to the teacher’s key. */
export interface Receipt {
  readonly code: string;
  readonly sealed: boolean;
}

const isReceipt = (value: unknown): value is Receipt =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Receipt).code === 'string' &&
  typeof (value as Receipt).sealed === 'boolean';

const make = async (sitting: Sitting, data: PaperData): Promise<Receipt> => {
  const { key } = sitting.paper;
  const questionOf = (item: number) =>
    data.question(item, sitting.session.locales[data.stands[item]?.id ?? ''] ?? sitting.paper.locale);
  const submission = submissionOf(sitting, data.stands, questionOf);
  if (key) {
    // Where this does not come the answers wait: what was once handed out open cannot be taken back.
    const { seal } = await import('../../../state/teach/seal.ts');
    try {
      const bytes = packBytes(submissionBytes(submission, questionOf));
      return { code: framed('sealed', await seal(bytes, key)), sealed: true };
    } catch {
      // Not served securely: what cannot be sealed is handed in open, and the page says so.
    }
  }
  return { code: submissionCode(submission, questionOf), sealed: false };
};

/** The code of a sitting that was handed in: made once, and the same ever after. Throws where what seals it does not come. */
export const receiptOf = async (sitting: Sitting, data: PaperData): Promise<Receipt> => {
  const name = `receipt:${sitting.paper.id}:${sitting.id}`;
  const kept = await recallWork(name);
  if (isReceipt(kept)) return kept;
  const made = await make(sitting, data);
  await keepWork(name, made);
  return made;
};
