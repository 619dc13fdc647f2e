const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6 };

/**
 * The whole number that English words name, with `and` and hyphens or without, or a decimal read digit by digit after `point`; null where
 * they name none. Throws nothing.
 * Example: englishNumeral('one thousand two hundred and twelve') is 1212, and englishNumeral('four point five') is 4.5.
 */
export const englishNumeral = (text: string): number | null => {
  const [whole = '', after, more] = text.trim().split(/ point /);
  if (more !== undefined) return null;
  let [total, below] = [0, 0];
  let last = Number.POSITIVE_INFINITY;
  for (const word of whole.split(/[ -]+/).filter((part) => part !== 'and')) {
    const [one, ten] = [ONES.indexOf(word), TENS.indexOf(word)];
    const scale = SCALE[word];
    // Each word names less than the one before it (twenty, then two), until a scale opens the next group.
    const worth = one >= 0 ? one : ten >= 0 ? 10 * ten + 20 : word === 'hundred' ? 100 : scale;
    if (worth === undefined) return null;
    if (word === 'hundred') {
      if (below < 1 || below > 9) return null;
      below *= 100;
      last = 100;
    } else if (scale !== undefined) {
      if (below < 1 || (total > 0 && scale * below >= total)) return null;
      total += below * scale;
      below = 0;
      last = Number.POSITIVE_INFINITY;
    } else {
      if (last <= worth || (last < 100 && one > 9)) return null;
      below += worth;
      last = ten >= 0 ? 10 : 1;
    }
  }
  if (whole === '') return null;
  if (after === undefined) return total + below;
  const digits = after.split(/[ -]+/).map((word) => ONES.indexOf(word));
  return digits.every((digit) => digit >= 0 && digit <= 9) ? Number(`${total + below}.${digits.join('')}`) : null;
};
