import { fill } from '../../../i18n/fill.ts';
import { pageLocale } from '../../../state/page-locale.ts';
import type { Names } from '../../results/words.ts';
import type { Desk } from './desk.svelte.ts';
import type { Words } from './words.ts';

/** What is called what on the page, by id. */
export interface Called {
  /** Items: the number on the paper and what it is about. */
  readonly items: Names;
  /** The number alone. */
  readonly numbers: Names;
  readonly points: Names;
  readonly students: Names;
  /** Where a marking point is taught, by its address. */
  readonly lessons: Names;
}

export const calledOn = ({ asked, index, figures }: Desk, words: Words): Called => {
  const concepts = index.units.flatMap((unit) => unit.concepts);
  const terms = new Map(concepts.map(({ id, term }) => [id, term]));
  let students: Names | undefined;
  const numbers = asked.stands.map(({ id }, item) => [id, fill(words.numbered, { n: item + 1 })]);
  const items = asked.stands.map((stand, item) => {
    const term = 'listed' in stand ? (terms.get(stand.listed.concept) ?? '') : '';
    return [stand.id, `${item + 1} ${term}`.trim()];
  });
  return {
    numbers: Object.fromEntries(numbers),
    items: Object.fromEntries(items),
    points: Object.fromEntries(concepts.flatMap(({ points }) => points.map(({ id, text }) => [id, text]))),
    // Asked for by few of those who ask what is called what, and long.
    get students() {
      students ??= Object.fromEntries((figures?.students ?? []).map(({ id, name }) => [id, name]));
      return students;
    },
    lessons: Object.fromEntries(concepts.flatMap(({ points, lesson }) => points.map(({ id }) => [id, lesson]))),
  };
};

/** The question of an item as the page shows it: in its own language, or in that of a paper of own questions. */
export const shownQuestion = ({ asked }: Desk, item: number) => asked.questions[pageLocale()][item];
