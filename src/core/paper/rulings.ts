import type { Json } from '../quiz/any.ts';
import type { Ruling } from './ruling.ts';

/** What holds for one question after all that was decided about it. */
export interface ItemStanding {
  readonly key: Json | undefined;
  readonly accepted: readonly Json[];
  readonly full: boolean;
  readonly dropped: boolean;
}

/** What holds for one answer: `given` null where nothing was given by hand. */
export interface AnswerStanding {
  readonly ticked: readonly number[] | null;
  readonly given: { readonly points: number; readonly why: string } | null;
  readonly note: string;
}

export interface RulingsStanding {
  readonly item: (item: number) => ItemStanding;
  readonly answer: (submission: string, item: number) => AnswerStanding;
}

const NO_ITEM: ItemStanding = { key: undefined, accepted: [], full: false, dropped: false };
const NO_ANSWER: AnswerStanding = { ticked: null, given: null, note: '' };

/** A ruling that decides something itself. */
type Deciding = Exclude<Ruling, { readonly kind: 'undone' }>;

/** Rulings by the time they were made; at one time by their ids, so that two devices order them alike. */
const inOrder = (rulings: readonly Ruling[]): readonly Deciding[] => {
  const undone = new Set(rulings.flatMap((each) => (each.kind === 'undone' ? [each.ruling] : [])));
  return rulings
    .filter((each): each is Deciding => each.kind !== 'undone' && !undone.has(each.id))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
};

const itemAfter = (now: ItemStanding, ruling: Deciding): ItemStanding => {
  if (ruling.kind === 'keyed') return { ...now, key: ruling.key };
  if (ruling.kind === 'accepted') return { ...now, accepted: [...now.accepted, ruling.answer] };
  if (ruling.kind === 'full') return { ...now, full: true };
  return ruling.kind === 'dropped' ? { ...now, dropped: true } : now;
};

const answerAfter = (now: AnswerStanding, ruling: Deciding): AnswerStanding => {
  if (ruling.kind === 'ticked') return { ...now, ticked: ruling.points };
  if (ruling.kind === 'noted') return { ...now, note: ruling.note };
  if (ruling.kind !== 'given') return now;
  return { ...now, given: ruling.points === null ? null : { points: ruling.points, why: ruling.why } };
};

/**
 * What holds after some rulings on one paper, whatever order they came in; one that was undone never was. Of two decisions about one
 * thing the later counts.
 * Throws nothing.
 * Example: of no rulings, item(0).full is false and answer('s', 0).ticked is null.
 */
export const standingOf = (rulings: readonly Ruling[]): RulingsStanding => {
  const items = new Map<number, ItemStanding>();
  const answers = new Map<string, AnswerStanding>();
  const nameOf = (submission: string, item: number) => `${submission} ${item}`;
  for (const ruling of inOrder(rulings)) {
    if ('submission' in ruling) {
      const name = nameOf(ruling.submission, ruling.item);
      answers.set(name, answerAfter(answers.get(name) ?? NO_ANSWER, ruling));
    } else items.set(ruling.item, itemAfter(items.get(ruling.item) ?? NO_ITEM, ruling));
  }
  return {
    item: (item) => items.get(item) ?? NO_ITEM,
    answer: (submission, item) => answers.get(nameOf(submission, item)) ?? NO_ANSWER,
  };
};
