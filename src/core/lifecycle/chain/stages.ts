/**
 * The four stages of a relationship, in Chinese 考察期, 形成期, 稳定期, 退化期: the partners try each other out; trust and
 * business build up; business is at its height; it declines. The order is the usual one, not a compulsory one: a relationship may
 * skip stages, fall back and end in any of them.
 * Source: Dwyer, Schurr & Oh 1987, J. of Marketing 51(2), 11-27, and Jap & Ganesan 2000, J. of Marketing Research 37(2), 227-245;
 * the fourfold division as taught in China attributed to 陈明亮 2002 (recalled).
 */
export type Stage = 'exploration' | 'buildUp' | 'stability' | 'decline';

/** Where a customer can be: in a stage, or gone for good. */
export type Place = Stage | 'gone';

/** The stages in their usual order, which is also the order of every table. */
export const STAGES: readonly Stage[] = ['exploration', 'buildUp', 'stability', 'decline'];

/** The stages, then gone. */
export const PLACES: readonly Place[] = [...STAGES, 'gone'];

/** One value for each stage. */
export type PerStage<T> = Readonly<Record<Stage, T>>;

/** One value for each stage and for being gone. */
export type PerPlace<T> = Readonly<Record<Place, T>>;

/**
 * A record with one value for each stage, made in the usual order.
 * Example: perStage((stage) => stage.length).decline is 7.
 */
export function perStage<T>(value: (stage: Stage) => T): PerStage<T> {
  return {
    exploration: value('exploration'),
    buildUp: value('buildUp'),
    stability: value('stability'),
    decline: value('decline'),
  };
}
