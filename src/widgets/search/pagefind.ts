import { type Piece, passageOf } from './passage.ts';
import { readings, subjectOf } from './readings.ts';

/** As much of Pagefind's own interface as is used here. */
interface Found {
  readonly url: string;
  readonly excerpt: string;
  /** The same of each part of a page under a heading. */
  readonly sub_results: readonly { readonly excerpt: string }[];
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
  /** Of a lesson, where the words stand in it. */
  readonly passage: readonly Piece[];
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

/** What one search finds, best first. */
const seek = async (pagefind: Pagefind, query: string): Promise<readonly Hit[]> => {
  const { results } = await pagefind.search(query);
  const found = await Promise.all(results.slice(0, MOST).map(({ data }) => data()));
  return found.map(({ url, excerpt, sub_results, meta, filters }) => {
    const kind = filters.kind?.[0] ?? 'lesson';
    // What is not a lesson is as short as it is shown.
    const excerpts = kind === 'lesson' ? [excerpt, ...sub_results.map((part) => part.excerpt)] : [];
    const passage = excerpts.map(passageOf).find(({ length }) => length > 0) ?? [];
    return { url, title: meta.title ?? url, kind, lead: meta.lead ?? '', passage };
  });
};

/**
 * What is found, best first: by the query as it stands, cut another way, and, where that leads to no lesson or to no term, by what the
 * question is about. Where nothing holds all its words, what holds most of them. Throws where the index cannot be fetched.
 */
export const find = async (folder: string, query: string): Promise<readonly Hit[]> => {
  const pagefind = await open(folder);
  const hits = new Map<string, Hit>();
  const has = (kind: string) => [...hits.values()].some((hit) => hit.kind === kind);
  const take = (found: readonly Hit[]) => {
    for (const hit of found) if (!hits.has(hit.url)) hits.set(hit.url, hit);
  };
  for (const reading of readings(query)) {
    if (has('lesson')) break;
    take(await seek(pagefind, reading));
  }
  const subject = subjectOf(query);
  if (subject.join(' ') !== query && !(has('lesson') && has('term'))) take(await seek(pagefind, subject.join(' ')));
  if (!has('lesson') && subject.length > 1) {
    const each = (await Promise.all(subject.map((word) => seek(pagefind, word)))).flat();
    const times = (url: string) => each.filter((hit) => hit.url === url).length;
    take([...each].sort((one, other) => times(other.url) - times(one.url)));
  }
  return [...hits.values()];
};
