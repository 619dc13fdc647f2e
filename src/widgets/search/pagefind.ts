/** As much of Pagefind's own interface as is used here. */
interface Found {
  readonly url: string;
  readonly meta: { readonly title?: string; readonly lead?: string };
  readonly filters: { readonly kind?: readonly string[] };
}
interface Pagefind {
  readonly options: (options: { readonly baseUrl: string; readonly noWorker: boolean }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>;
}

/** One thing found: where it is, what it is called, and what it is about. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly lead: string;
}

/** How many of each search are fetched: beyond them nobody looks. */
const MOST = 40;

let opening: Promise<Pagefind> | null = null;

/** The index of this language, fetched once; a failed fetching is tried again. */
const open = (folder: string): Promise<Pagefind> => {
  opening ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    // Addresses in the index have their base already; its worker would need an address that the policy cannot vouch for.
    await pagefind.options({ baseUrl: '/', noWorker: true });
    await pagefind.init();
    return pagefind;
  })();
  opening.catch(() => {
    opening = null;
  });
  return opening;
};

/**
 * A query, and the ways to part a run of Chinese in two. The index and the browser do not always take the same characters for one
 * word (贴现率 or 贴现 and 率), so where the whole finds no lesson, its parts may.
 */
export const readings = (query: string): readonly string[] =>
  /^\p{Script=Han}{3,12}$/u.test(query)
    ? [
        query,
        ...Array.from({ length: query.length - 1 }, (_, i) => query.length - 1 - i).map(
          (at) => `${query.slice(0, at)} ${query.slice(at)}`,
        ),
      ]
    : [query];

/** What is found, best first. Throws where the index cannot be fetched. */
export const find = async (folder: string, query: string): Promise<readonly Hit[]> => {
  const pagefind = await open(folder);
  const hits = new Map<string, Hit>();
  for (const reading of readings(query)) {
    const { results } = await pagefind.search(reading);
    for (const { url, meta, filters } of await Promise.all(results.slice(0, MOST).map(({ data }) => data())))
      if (!hits.has(url))
        hits.set(url, { url, title: meta.title ?? url, kind: filters.kind?.[0] ?? 'lesson', lead: meta.lead ?? '' });
    if ([...hits.values()].some(({ kind }) => kind === 'lesson')) break;
  }
  return [...hits.values()];
};
