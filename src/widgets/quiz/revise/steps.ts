import type { Item, Why } from '../../../core/review/situation.ts';
import type { PointMemory } from '../../../core/review/trail.ts';
import type { Concept } from './course-data.ts';
import { textOf } from './course-data.ts';

/** What is asked next: a question, one marking point, or all points of a concept as an examiner asks for them. */
export type Step =
  | { readonly type: 'question'; readonly id: string; readonly why: Why }
  | { readonly type: 'card'; readonly id: string; readonly concept: string; readonly reverse: boolean; readonly why: Why }
  | {
      readonly type: 'list';
      readonly id: string;
      readonly concept: string;
      readonly points: readonly string[];
      readonly why: Why;
    };

/** How many there are of each in a queue. */
export const tallyOf = (items: readonly Item[]) => ({
  cards: items.filter(({ type }) => type === 'card').length,
  questions: items.filter(({ type, why }) => type === 'question' && why !== 'mistake').length,
  mistakes: items.filter(({ type, why }) => type === 'question' && why === 'mistake').length,
});

/** What an item goes by: its point or its question. */
const idOf = (item: Item): string => (item.type === 'card' ? item.point : item.question);
const conceptOf = (point: string): string => point.slice(0, point.lastIndexOf('.'));

/** A term of one name or several: 客户满意、客户满意度; CKM in brackets. */
const namesOf = (term: string): readonly string[] =>
  term
    .split(/[、，（）(),]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.length > 1);

/** Whether a point can be asked the other way round, for its term: of a definition, where the point does not say the term itself. */
export const canReverse = (concept: Concept, point: string): boolean => {
  const text = textOf(concept, point).toLowerCase();
  return (
    concept.kind === 'definition' &&
    concept.asked.includes('define') &&
    !namesOf(concept.term).some((name) => text.includes(name))
  );
};

/** Examiners ask for all points of these at once. */
const isListed = ({ asked, texts }: Concept): boolean =>
  texts.length > 1 && asked.some((how) => how === 'define' || how === 'brief' || how === 'essay');

/**
 * What to ask of a queue: its first item that was not put off, and of these the first once there is nothing else. Cards of one concept
 * come as a list where two or more, and at least half of its points, are to be asked today. A definition is asked by its point every
 * second time. Null of an empty queue.
 */
export const nextStep = (
  items: readonly Item[],
  later: readonly string[],
  concepts: ReadonlyMap<string, Concept>,
  known: ReadonlyMap<string, PointMemory>,
): Step | null => {
  const item = items.find((each) => !later.includes(idOf(each))) ?? items[0];
  if (!item) return null;
  const { why } = item;
  if (item.type === 'question') return { type: 'question', id: item.question, why };
  const concept = concepts.get(conceptOf(item.point));
  if (!concept) return null;
  const queued = items.filter((each) => each.type === 'card' && conceptOf(each.point) === concept.id).length;
  if (isListed(concept) && queued >= 2 && 2 * queued >= concept.texts.length)
    return {
      type: 'list',
      id: item.point,
      concept: concept.id,
      points: concept.texts.map((_, i) => `${concept.id}.${i + 1}`),
      why,
    };
  const times = known.get(item.point)?.met ?? 0;
  return { type: 'card', id: item.point, concept: concept.id, reverse: times % 2 === 1 && canReverse(concept, item.point), why };
};
