/** How long a page may be kept from answering, in ms: half a frame. */
const SLICE = 8;

/** Does a long reckoning a little at a time, so that the page goes on answering. Throws what the reckoning throws. */
export const inSlices = async <Result>(steps: Generator<unknown, Result>): Promise<Result> => {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
};
