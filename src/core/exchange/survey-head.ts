import { halfWidth } from '../parse-number.ts';

/** Two columns of one feature: where it is asked about from the one side and from the other. */
export interface Column {
  readonly feature: string;
  readonly functional: number;
  readonly dysfunctional: number;
}

/** What the columns of a survey are; in a file without a heading the three stand in this order. */
export type Columns =
  | { readonly shape: 'long'; readonly feature: number; readonly functional: number; readonly dysfunctional: number }
  | { readonly shape: 'wide'; readonly columns: readonly Column[] };

const FEATURE = /^(feature|attribute|item|功能|项目|属性|题目)$/;
const FUNCTIONAL = /(functional|present|if there|有|做到|具备|正向|正)$/i;
const DYSFUNCTIONAL = /(dysfunctional|absent|if not|无|没有|没做到|不具备|反向|反)$/i;
const HALF = /(dysfunctional|functional|present|absent|if there|if not|没做到|做到|不具备|具备|没有|有|无|正向|反向|正|反)$/i;
/** What may stand before and after the word that says which half of the question a column holds. */
const BEFORE = ' \t_-:：·.(（';
const AFTER = `${BEFORE})）`;

/** A text without the signs it ends in; a loop, since an expression would try again from each of a hundred thousand brackets. */
const without = (text: string, signs: string): string => {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
};

/** A heading in half width and small letters, without the signs it ends in. */
const bare = (head: string): string => without(halfWidth(head).toLowerCase(), AFTER);

const isFunctional = (head: string) => FUNCTIONAL.test(bare(head)) && !DYSFUNCTIONAL.test(bare(head));
const isDysfunctional = (head: string) => DYSFUNCTIONAL.test(bare(head));

/** A name in one line, without space around it: what features are told apart by. */
export const featureName = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a head is about, without the word that says which half of the question it is. */
const stemOf = (head: string): string => {
  const text = without(featureName(head), AFTER);
  const word = HALF.exec(text);
  return word ? without(text.slice(0, word.index), BEFORE) : featureName(head);
};

/** Pairs of columns that ask about the same feature from both sides; none where a half stands alone or twice, since a guess would drop it. */
const wideColumns = (head: readonly string[]): readonly Column[] => {
  const found = new Map<string, { functional: number[]; dysfunctional: number[] }>();
  for (const [at, cell] of head.entries()) {
    const half = isDysfunctional(cell) ? 'dysfunctional' : isFunctional(cell) ? 'functional' : null;
    const feature = stemOf(cell);
    if (!half || feature === '') continue;
    const halves = found.get(feature) ?? { functional: [], dysfunctional: [] };
    halves[half].push(at);
    found.set(feature, halves);
  }
  const pairs = [...found].map(([feature, { functional, dysfunctional }]) => ({
    feature,
    functional: functional[0] ?? -1,
    dysfunctional: dysfunctional[0] ?? -1,
    whole: functional.length === 1 && dysfunctional.length === 1,
  }));
  return pairs.every(({ whole }) => whole) ? pairs.map(({ whole: _, ...column }) => column) : [];
};

/**
 * What the columns of a survey file are, by its heading: long (one called feature, one functional, one dysfunctional, in any order,
 * among others) or wide (two for each feature, whose headings end in functional and dysfunctional, or in 有 and 无). Null where the
 * row is no such heading. Never throws; takes a time in proportion to its length.
 * Example: surveyColumns(['id', 'feature', 'functional', 'dysfunctional']) has the feature at 1.
 */
export const surveyColumns = (head: readonly string[]): Columns | null => {
  const feature = head.findIndex((cell) => FEATURE.test(bare(cell)));
  const once = (is: (cell: string) => boolean) => head.filter(is).length === 1;
  // With more than one pair of columns a further one called feature is only somebody's note.
  if (feature >= 0 && once(isFunctional) && once(isDysfunctional))
    return {
      shape: 'long',
      feature,
      functional: head.findIndex(isFunctional),
      dysfunctional: head.findIndex(isDysfunctional),
    };
  const columns = wideColumns(head);
  return columns.length > 0 ? { shape: 'wide', columns } : null;
};
