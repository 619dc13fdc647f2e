import type { Weight } from './weigh.ts';

/** An instrument's page in the lab. */
export const INSTRUMENT = /^(zh|en)\/lab\/(?!gallery\/)./;

/** What more than one figure uses, and what every page has. */
const SHARED =
  /\/_astro\/(shared|axes|small|deal|late|remember|quiz|client\.svelte|rolldown-runtime|page|Base\.astro)[.\w-]*\.js$/;
export const MOST = 13 * 1024;

/** What is wrong with the scripts an instrument brings for itself: none, or more than that. */
export const ownWeightFaults = ({ pieces }: Weight): readonly string[] => {
  const own = pieces.filter(({ path }) => path.endsWith('.js') && !SHARED.test(path));
  const bytes = own.reduce((sum, piece) => sum + piece.bytes, 0);
  if (own.length === 0) return ['it brings no script of its own'];
  return bytes <= MOST ? [] : [`${bytes} B > ${MOST}`, ...own.map((piece) => `${piece.bytes} ${piece.path}`)];
};
