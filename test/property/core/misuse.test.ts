import { describe, expect, it } from 'vitest';
import { argumentsOf, type Case, call, casesOf, functions, mustRefuse, told, twiceSpoilt } from './cases.ts';
import { SAMPLES } from './samples/all.ts';
import { faultsOf } from './verdict.ts';

/** 2,000 calls in every run, 20,000 in `npm run fuzz`, the same ones each time. */
const CALLS = Math.min(20_000, Number(process.env.ZHIKE_FUZZ ?? 2_000));

/** A fixed order that is no order: what lies close together in the list of cases is much alike. */
const scattered = (cases: readonly Case[]): readonly Case[] => {
  let seed = 20_261_130;
  const draws = cases.map((one) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return [seed, one] as const;
  });
  return draws.sort(([one], [other]) => one - other).map(([, one]) => one);
};

describe('the core for other programs', () => {
  it('has valid arguments at hand for every function, with which it gives figures', () => {
    expect(functions.filter((name) => !(name in SAMPLES))).toEqual([]);
    for (const name of functions) {
      for (const make of SAMPLES[name])
        expect(
          faultsOf(name, () => call(name, make())),
          name,
        ).toEqual([]);
    }
  });

  it('takes misuse of any of them without a silent wrong figure, a raw error or a hang', { timeout: 600_000 }, () => {
    const all = functions.map((name) => scattered(casesOf(name)));
    const each = Math.ceil(CALLS / functions.length);
    // every function in turn, then what the calls left over leave room for
    const chosen = [...all.flatMap((cases) => cases.slice(0, each)), ...scattered(all.flatMap((cases) => cases.slice(each)))];
    const faults = chosen.slice(0, CALLS).flatMap((one) => {
      const given = argumentsOf(one);
      return faultsOf(one.name, () => call(one.name, given), mustRefuse(one) ? one : undefined).map(
        (fault) => `${told(one)}: ${fault}`,
      );
    });
    expect(faults).toEqual([]);
  });

  // What one extreme number does not bring about two may: alpha and beta of 1e-16 once gave a sum that was no number.
  it('takes two extreme numbers at once, without a silent wrong figure, a raw error or a hang', { timeout: 600_000 }, () => {
    let seed = 7;
    const draw = (n: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * n);
    };
    const each = Math.max(1, Math.round(CALLS / 10 / functions.length));
    const faults = functions.flatMap((name) =>
      Array.from({ length: each }).flatMap(() => {
        const { given, spoilt } = twiceSpoilt(name, draw);
        return faultsOf(name, () => call(name, given)).map((fault) => `${name} with ${spoilt}: ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
    expect(faultsOf('sbgDiscountedSurvival', () => call('sbgDiscountedSurvival', [{ alpha: 1e-16, beta: 1e-16 }, 0.1]))).toEqual(
      [],
    );
  });
});
