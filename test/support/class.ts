import { type Asked, askedBy } from '../../src/core/class/asked.ts';
import { type ClassInput, type MarkedClass, markClass } from '../../src/core/class/class-figures.ts';
import { NO_ROSTER } from '../../src/core/class/roster.ts';
import { bodyOf } from '../../src/core/exchange/code/pack.ts';
import { submissionBytes } from '../../src/core/exchange/code/submission-code.ts';
import { ruled } from '../../src/core/paper/deal.ts';
import { type Listed, standsOf } from '../../src/core/paper/known.ts';
import type { Paper } from '../../src/core/paper/paper.ts';
import type { Submission, Who } from '../../src/core/paper/submission.ts';
import type { Json } from '../../src/core/quiz/any.ts';
import type { Question } from '../../src/core/quiz/question.ts';
import { own, PAPER, QUESTIONS } from './papers.ts';

/** What a paper of own questions asks. */
export const ownAsked = (paper: Paper): Asked =>
  askedBy(standsOf(paper, []), (item) => {
    const asked = paper.items[item];
    return asked?.kind === 'own' ? ruled(asked.question, paper.rules) : undefined;
  });

/** A paper of so many single questions, each with right answer a. */
export const singles = (count: number): Paper => ({
  ...PAPER,
  items: Array.from({ length: count }, (_, i) => own({ ...QUESTIONS.single, id: `own-${i + 1}` })),
});

export const who = (name: string, number = '', group = ''): Who => ({ name, number, class: group });

let made = 0;
/** A submission to a paper. */
export const handed = (
  paper: Paper,
  from: Who,
  answers: readonly (Json | null)[],
  change: Partial<Submission> = {},
): Submission => ({
  v: 1,
  paper: paper.id,
  edition: 'e',
  id: `sub${String(made++).padStart(7, '0')}`,
  attempt: 1,
  seed: 7,
  who: from,
  started: 1_796_000_000_000,
  at: 1_796_000_600_000,
  used: 300,
  answers,
  locales: answers.map((answer) => (answer === null ? null : 'zh')),
  sure: answers.map(() => null),
  ...change,
});

export const bodyFor = (submission: Submission, questionOf: (item: number) => Question | undefined): string =>
  bodyOf(submissionBytes(submission, questionOf));

/** A class that handed in, as the page asks for its figures. */
export const classOf = (paper: Paper, handedIn: readonly Submission[], change: Partial<ClassInput> = {}): ClassInput => {
  const asked = ownAsked(paper);
  return {
    paper,
    asked,
    lessons: {},
    bodies: handedIn.map((each) => bodyFor(each, (item) => asked.questions.zh[item])),
    rulings: [],
    roster: NO_ROSTER,
    ...change,
  };
};

/** A class marked and analysed in one go. */
export const markedClass = (input: ClassInput): MarkedClass => {
  const steps = markClass(input);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};

/** A paper that asks question 9 of the bank for four points. */
export const ASKS_NINE: Paper = { ...PAPER, items: [{ kind: 'bank', number: 9, hash: 1, points: 4 }] };

/** Question 9 as the bank lists it. */
export const listedNine = (what: Pick<Listed, 'id' | 'kind' | 'points'>): Listed => ({
  number: 9,
  hash: 1,
  unit: 'u',
  concept: 'kano',
  level: 'apply',
  ...what,
});
