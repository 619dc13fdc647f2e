/**
 * A leg of a customer's way: how many periods are spent in a stage, and the place that follows, as one number so that drawing millions
 * of them allocates nothing. periods is a whole number up to 2^16, place its number in PLACES.
 * Example: periodsOf(legOf(3, 4)) is 3 and placeAfter(legOf(3, 4)) is 4.
 */
export function legOf(periods: number, place: number): number {
  return (periods << 3) | place;
}

/** The periods of a leg. */
export function periodsOf(leg: number): number {
  return leg >> 3;
}

/** The place that follows a leg. */
export function placeAfter(leg: number): number {
  return leg & 7;
}
