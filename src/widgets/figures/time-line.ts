import { numberField } from '../../core/exchange/link-fields.ts';
import { stateLink } from '../../core/exchange/state-link.ts';
import { factor } from '../../core/money/factors.ts';

/** Years on the line, from today. */
export const SPAN = 10;

export interface TimeState {
  /** The sum in yuan, the year it is paid, the year it is slid to, and the rate in per cent a year. */
  readonly sum: number;
  readonly given: number;
  readonly at: number;
  readonly rate: number;
}

export const timeLink = stateLink<TimeState>({
  name: 'time',
  version: 1,
  standard: { sum: 1000, given: 5, at: 0, rate: 10 },
  fields: { sum: numberField(1, 100_000), given: numberField(0, SPAN), at: numberField(0, SPAN), rate: numberField(0, 50, 1) },
});

/** What the sum is worth in each year of the line, which way it slid and how far, and by what it was multiplied on the way. */
export const worthsOf = ({ sum, given, at, rate }: TimeState) => {
  const by = (year: number) =>
    year >= given ? factor('F/P', rate / 100, year - given) : factor('P/F', rate / 100, given - year);
  const way = at === given ? ('same' as const) : at > given ? ('forward' as const) : ('back' as const);
  return {
    way,
    years: Math.abs(at - given),
    worths: Array.from({ length: SPAN + 1 }, (_, year) => sum * by(year)),
    factor: by(at),
    here: sum * by(at),
  };
};
