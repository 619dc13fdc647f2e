import { studentKey } from '../../../core/class/person.ts';
import { bodyOf } from '../../../core/exchange/code/pack.ts';
import { submissionBytes } from '../../../core/exchange/code/submission-code.ts';
import type { Submission, Who } from '../../../core/paper/submission.ts';
import type { Json } from '../../../core/quiz/any.ts';
import { seedOf } from '../../../core/quiz/seed.ts';
import type { Kept } from '../../../state/teach/submissions.ts';
import type { Desk } from './desk.svelte.ts';

/** The name of what is typed for a student: always the same, so that typing again mends and adds nothing. */
export const typedId = (paper: string, who: Who): string => {
  const key = studentKey(who, '');
  return `typed${seedOf(`${paper}:${key}`).toString(36)}${seedOf(key).toString(36)}`;
};

/** What a student wrote on paper, as a submission: as the form of the paper dealt it, in the language of the paper. */
export const typedSubmission = (
  { paper, index, asked }: Desk,
  who: Who,
  answers: ReadonlyMap<number, Json>,
  seed: number,
  now: number,
): Kept => {
  const given = paper.items.map((_, item) => answers.get(item) ?? null);
  const submission: Submission = {
    v: 1,
    paper: paper.id,
    edition: index.edition,
    id: typedId(paper.id, who),
    attempt: 1,
    seed,
    who,
    started: now,
    at: now,
    used: 0,
    answers: given,
    locales: given.map((answer) => (answer === null ? null : paper.locale)),
    sure: given.map(() => null),
  };
  const body = bodyOf(submissionBytes(submission, (item) => asked.questions[paper.locale][item]));
  return { paper: paper.id, id: submission.id, body };
};
