import { amount } from '../../charts/amount.ts';

/** Money as the figures and tables print it: whole yuan from a hundred up, else with cents. */
export const money = (value: number, signed = false): string => amount(value, Math.abs(value) >= 100 ? 0 : 2, signed);
