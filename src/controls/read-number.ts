import { halfWidth } from '../core/parse-number.ts';

/** A typed number, half- or full-width, with any minus sign; null where it is not one number. */
export const readNumber = (text: string): number | null => {
  const plain = halfWidth(text).replace(/ ?%$/, '');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
};
