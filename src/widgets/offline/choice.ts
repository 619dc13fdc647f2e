/** What a reader chose to keep: units by id, and what goes with them. */
export interface Chosen {
  readonly units: readonly string[];
  readonly search: boolean;
  readonly papers: boolean;
  /** The other language as well. */
  readonly both: boolean;
}

type Locale = 'zh' | 'en';

/** The parts of the list that a choice means; none without a unit, for the rest leads to them. */
export const partsFor = ({ units, search, papers, both }: Chosen, here: Locale): readonly string[] => {
  if (units.length === 0) return [];
  const locales: readonly Locale[] = both ? [here, here === 'zh' ? 'en' : 'zh'] : [here];
  return locales.flatMap((locale) =>
    ['core', ...units, ...(search ? ['search'] : []), ...(papers ? ['papers'] : [])].map((part) => `${locale}/${part}`),
  );
};

/** The choice that some kept parts came of, as far as this page can show it. */
export const chosenFrom = (parts: readonly string[], units: readonly string[], here: Locale): Chosen => {
  const kept = new Set(parts.map((part) => part.slice(3)));
  return {
    units: units.filter((unit) => kept.has(unit)),
    search: kept.has('search'),
    papers: kept.has('papers'),
    both: parts.some((part) => !part.startsWith(here)) && parts.some((part) => part.startsWith(here)),
  };
};

/** Bytes as megabytes of a million, to be read. Example: megabytes(1016611) is '1.0'. */
export const megabytes = (bytes: number): string =>
  bytes > 0 && bytes < 50_000 ? Math.max(0.01, bytes / 1e6).toFixed(2) : (bytes / 1e6).toFixed(1);
