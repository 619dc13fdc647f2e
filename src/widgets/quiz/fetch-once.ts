/**
 * What fetches words that a page seldom needs, once for all who ask, and knows them by `isWords`. It throws where they do not come, and the
 * next call tries again.
 */
export const fetchOnce = <T>(isWords: (found: unknown) => found is T): ((address: string) => Promise<T>) => {
  let coming: Promise<T> | null = null;
  return (address) => {
    coming ??= fetch(address)
      .then(async (response) => {
        const found: unknown = response.ok ? await response.json() : null;
        if (!isWords(found)) throw new Error(`no words at ${response.url} (${response.status})`);
        return found;
      })
      .catch((error) => {
        coming = null;
        throw error;
      });
    return coming;
  };
};
