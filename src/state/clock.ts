const KEY = 'zhike:last';
let last = Number.NEGATIVE_INFINITY;

const kept = (): number => {
  try {
    const found = Number(localStorage.getItem(KEY) ?? Number.NaN);
    return Number.isSafeInteger(found) ? found : last;
  } catch {
    return last;
  }
};

/** Learns of a place in the order of what was done, so that what is done from now on comes after it. */
export const heardOf = (order: number): void => {
  if (!(order > last)) return;
  last = order;
  try {
    if (order > kept()) localStorage.setItem(KEY, String(order));
  } catch {
    // Then the order holds on this page, and from the next reading of the record on.
  }
};

/**
 * The next place in the order of what was done on this device: the time, unless something was done at a later one already, by a clock
 * that was ahead.
 */
export const nextOrder = (now: number): number => {
  const next = Math.max(now, Math.max(last, kept()) + 1);
  heardOf(next);
  return next;
};
