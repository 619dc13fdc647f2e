/**
 * A point where a function changes sign: halves low..high until no number lies between, keeping the ends' signs apart.
 * f(low) and f(high) must differ in sign (infinite values count by their sign) or be 0; f continuous, or the point is its jump.
 * About 60 to 1,100 evaluations, always ends: a double has no more halves. Of the last two neighbours it gives the nearer to zero.
 * Throws RangeError where both ends have one sign.
 * Source: the bisection method, textbook; chosen over Brent's for being short enough to check by eye.
 * Example: bisect((x) => x * x - 2, 0, 2) is Math.SQRT2.
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  let [below, above] = [low, high];
  const rising = Math.sign(f(low)) - Math.sign(f(high)) <= 0;
  const sign = (x: number) => (rising ? Math.sign(f(x)) : -Math.sign(f(x)));
  if (sign(low) > 0 || sign(high) < 0) {
    throw new RangeError(`invalid bracket: ${low} to ${high} (expected ends where the function has opposite signs)`);
  }
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle === below || middle === above) break;
    if (sign(middle) < 0) below = middle;
    else above = middle;
  }
  return Math.abs(f(below)) < Math.abs(f(above)) ? below : above;
}
