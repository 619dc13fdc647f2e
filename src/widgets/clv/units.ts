import type { ClvState, NumberName } from './state.ts';
import type { Words } from './words.ts';

/** The unit an input is in, so that no figure stands without money or time. */
export const unitOf = (name: NumberName, period: ClvState['period'], words: Words): string => {
  switch (name.replace(/B$/, '')) {
    case 'margin':
    case 'upkeep':
    case 'other':
    case 'cross':
      return `${words.yuan}${words.a[period]}`;
    case 'retention':
    case 'discount':
    case 'growth':
    case 'more':
    case 'saving':
    case 'premium':
      return words.per[period];
    case 'periods':
      return words.count[period];
    case 'referral':
      return words.customersA[period];
    case 'quantity':
      return `${words.units.unit}${words.a[period]}`;
    case 'price':
    case 'cost':
      return words.units.each;
    case 'swing':
      return words.units.plusMinus;
    default:
      return words.yuan;
  }
};
