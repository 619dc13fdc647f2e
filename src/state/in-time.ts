/** How long the store may take before a page goes on without it, in ms: one that another tab holds up may never answer. */
export const PATIENCE = 4000;

/** The same, or a failure once that has taken too long. */
export const inTime = <T>(coming: Promise<T>, patience = PATIENCE): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
    coming.then(resolve, reject).finally(() => clearTimeout(late));
  });
