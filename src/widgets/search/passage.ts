/** A piece of a passage, and whether it is what was sought. */
export interface Piece {
  readonly text: string;
  readonly sought: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#x27': "'" };

/** Chinese words apart, which no sentence has. */
const NAMES = /\p{Script=Han} \p{Script=Han}/u;

/**
 * The passage of a lesson around what was sought; nothing where the words stand in none, or only in the names that were put in front of
 * the lesson for the index (src/search/named.ts), whose Chinese words stand apart. `excerpt` is Pagefind's: escaped text with marks in
 * it, and in Chinese a space of no width between words.
 * Example: passageOf('一杯<mark>拿铁</mark>') is 一杯 and, sought, 拿铁.
 */
export const passageOf = (excerpt: string): readonly Piece[] => {
  const parts = excerpt.replaceAll('\u200B', '').split(/<\/?mark>/);
  if (parts.length < 2 || NAMES.test(parts.join(''))) return [];
  return parts
    .map((part, i) => ({ text: part.replace(/&(#?\w+);/g, (sign, name) => SIGNS[name] ?? sign), sought: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
};
