import { isWritten } from '../quiz/is-written.ts';
import type { Question } from '../quiz/question.ts';
import type { Session } from '../quiz/session/session.ts';
import { dealPaper } from './deal.ts';
import type { Stands } from './known.ts';
import type { Paper } from './paper.ts';
import type { Submission, Who } from './submission.ts';

/** One person's run through a paper, under way or handed in; its name becomes that of the submission. */
export interface Sitting {
  readonly v: 1;
  /** 8 to 40 small letters and digits. */
  readonly id: string;
  readonly paper: Paper;
  /** Which try this is, from 1. */
  readonly attempt: number;
  readonly seed: number;
  /** The edition of the bank it was begun with. */
  readonly edition: string;
  readonly who: Who;
  /** ms since 1970. */
  readonly started: number;
  /** When it was last kept, ms since 1970: what tells afterwards that the clock was set back. */
  readonly seen: number;
  /** Seconds spent at it so far, never more than the limit. */
  readonly used: number;
  readonly session: Session;
}

/** What a new sitting is begun with. */
export interface Beginning {
  readonly id: string;
  readonly attempt: number;
  readonly seed: number;
  readonly edition: string;
  readonly who: Who;
  readonly now: number;
}

/** Whether each answer is marked as it comes: only where the rules say so and every key is here. */
export const marksAtOnce = ({ rules, items }: Paper): boolean =>
  rules.feedback === 'each' && rules.minutes === null && items.every((item) => item.kind === 'bank' || !item.keyless);

/**
 * A new sitting. Items that the bank no longer has are not asked.
 * Throws RangeError where nothing is left to ask, and on a seed that deals nothing.
 */
export const startSitting = (
  paper: Paper,
  stands: readonly Stands[],
  { id, attempt, seed, edition, who, now }: Beginning,
): Sitting => {
  const items = dealPaper(paper, seed).flatMap((dealt) => {
    const here = stands[dealt.item];
    return here && here.state !== 'gone' ? [{ id: here.id, seed: dealt.seed }] : [];
  });
  if (items.length === 0) throw new RangeError('invalid paper: nothing to ask (expected at least one question that is there)');
  const mode = marksAtOnce(paper) ? 'practice' : 'test';
  const session: Session = {
    v: 2,
    id,
    mode,
    seed,
    items,
    at: 0,
    answers: {},
    locales: {},
    marks: {},
    sure: {},
    flagged: [],
    done: null,
  };
  return { v: 1, id, paper, attempt, seed, edition, who, started: now, seen: now, used: 0, session };
};

/**
 * The time left, in ms, by the clock: from 0 to the whole limit, whatever the clock was set to in between; null without a limit.
 * Example: ten minutes into a paper of 45, timeLeft is 2,100,000.
 */
export const timeLeft = ({ paper, started }: Pick<Sitting, 'paper' | 'started'>, now: number): number | null => {
  const { minutes } = paper.rules;
  if (minutes === null) return null;
  const limit = minutes * 60_000;
  return Math.min(limit, Math.max(0, started + limit - now));
};

/** What two clocks of one device may differ by, in ms, before one of them was set. */
const SLACK = 2000;

/**
 * A sitting under way for at least so many ms: where the clock was set back meanwhile, by more than two seconds, its start moves back with
 * it, so that no time is won. A clock that runs ahead cannot be told from a page that slept, and changes nothing.
 * gone ≥ 0. Example: begun at 100,000 and 50,000 under way, at 90,000 it was begun at 40,000.
 */
export const underWay = (sitting: Sitting, now: number, gone: number): Sitting =>
  now - sitting.started >= gone - SLACK ? sitting : { ...sitting, started: Math.max(0, Math.floor(now - gone)) };

/** A sitting kept now, with the seconds spent at it since it was kept last. Example: 500 s in a limit of one minute are 60. */
export const kept = (sitting: Sitting, now: number, seconds: number): Sitting => {
  const { minutes } = sitting.paper.rules;
  const used = sitting.used + Math.max(0, seconds);
  return { ...sitting, seen: now, used: minutes === null ? used : Math.min(minutes * 60, used) };
};

/** When marks and feedback may be shown to who sat, by the clock of their device. */
export const isOpen = ({ paper, session }: Sitting, now: number): boolean => {
  if (!session.done) return false;
  if (paper.rules.feedback === 'due') return paper.due === null || now >= paper.due;
  return paper.rules.feedback !== 'teacher';
};

/**
 * What is handed in: each answer at its place on the paper, in whatever order they were asked. What was earned does not travel.
 * Throws RangeError on a sitting that was not handed in.
 */
export const submissionOf = (
  { id, paper, attempt, seed, edition, who, started, used, session }: Sitting,
  stands: readonly Stands[],
  questionOf: (item: number) => Question | undefined,
): Submission => {
  if (!session.done) throw new RangeError('invalid sitting: under way (expected one that was handed in)');
  const answers = stands.map(({ id: name }, item) => {
    const answer = session.answers[name] ?? null;
    // The ticks of who wrote it decide nothing; empty texts are no answers.
    const question = questionOf(item);
    if (!question || !isWritten(question) || typeof answer !== 'object' || answer === null || !('text' in answer)) return answer;
    return answer.text === '' ? null : { text: answer.text ?? '', gaveUp: false, ticked: null };
  });
  const locales = stands.map(({ id: name }) => session.locales[name] ?? null);
  const sure = stands.map(({ id: name }) => session.sure[name] ?? null);
  return { v: 1, paper: paper.id, edition, id, attempt, seed, who, started, at: session.done.at, used, answers, locales, sure };
};
