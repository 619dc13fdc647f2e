import { computeDecayFactor, default_w, FSRSAlgorithm, Rating } from 'ts-fsrs';

/** How firmly something is remembered: days until recall falls to 0.9 (stability), and how slowly that grows, 1..10 (difficulty). */
export interface Strength {
  readonly stability: number;
  readonly difficulty: number;
}

/**
 * FSRS-6 with the parameters it is published with. Only what a memory becomes is asked of it, never when it is due: it spreads due dates
 * by chance, and two devices would not agree.
 */
const MODEL = new FSRSAlgorithm({});
const { decay, factor } = computeDecayFactor(default_w);

/**
 * What a memory becomes when it is asked for, `days` after the last time (0 on the same day); null before the first time.
 * There are two grades, Again and Good. A course sees whether a point was made, never how hard it was to find, and a learner's own
 * Hard and Easy differ more between learners than within one.
 * days ≥ 0. Throws FSRSValidationError on less.
 * Source: FSRS-6, ts-fsrs `next_state`, default parameters.
 * Example: asked(null, 0, true).stability is 2.3065.
 */
export const asked = (before: Strength | null, days: number, recalled: boolean): Strength =>
  MODEL.next_state(before, days, recalled ? Rating.Good : Rating.Again);

/**
 * The chance of recall so many days after it was last asked for: (1 + factor · days / S)^decay.
 * days ≥ 0, result in 0..1. Throws nothing.
 * Source: FSRS-6, `forgetting_curve`.
 * Example: recallAfter(10, 10) is 0.9.
 */
export const recallAfter = (stability: number, days: number): number => (1 + (factor * days) / stability) ** decay;
