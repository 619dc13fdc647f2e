import { lifetimeSum } from '../../../src/core/clv/lifetime-sum.ts';
import { baseline } from './baseline.ts';
import { inMilliseconds, ratio, secondsOf, spreadOf } from './times.ts';

const CUSTOMERS = 1_000_000;
const TERMS = 60;
const ROUNDS = 9;

/** A million lifetime values of sixty terms: this package and a C loop by turns, over the same customers. */
export const lifetimeValues = (): string => {
  const margin = Float64Array.from({ length: CUSTOMERS }, (_, i) => 50 + (i % 101));
  const retention = Float64Array.from({ length: CUSTOMERS }, (_, i) => 0.5 + (i % 47) / 100);
  const discount = Float64Array.from({ length: CUSTOMERS }, (_, i) => 0.02 + (i % 13) / 100);
  const c = baseline('clv');
  const [ours, theirs, sums]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round <= ROUNDS; round++) {
    let sum = 0;
    const seconds = secondsOf(() => {
      for (let i = 0; i < CUSTOMERS; i++) {
        sum += lifetimeSum(margin[i] as number, retention[i] as number, discount[i] as number, TERMS, 'start');
      }
    });
    sums.push(sum);
    // the first round is for the compiler to warm up
    if (round > 0) ours.push(seconds);
    if (!c || round === 0) continue;
    const [theirSeconds = Number.NaN, theirSum = Number.NaN] = c([CUSTOMERS, TERMS]);
    theirs.push(theirSeconds);
    sums.push(theirSum);
  }
  const agree = sums.every((sum) => Math.abs(sum / (sums[0] ?? Number.NaN) - 1) < 1e-12);
  const head = '1,000,000 lifetime values of 60 terms (bar: 1.3 × C)';
  const mine = `zhike             ${inMilliseconds(spreadOf(ours))}`;
  if (!c) return [head, mine, 'no cc here: nothing to compare with'].join('\n');
  return [
    head,
    `${mine}  sums ${agree ? 'agree' : 'DIFFER'}  ${ratio(ours, theirs)}`,
    `C                 ${inMilliseconds(spreadOf(theirs))}`,
  ].join('\n');
};
