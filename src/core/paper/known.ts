import type { Question } from '../quiz/question.ts';
import type { Paper, PaperItem } from './paper.ts';

/** What is known of a bank question before it is fetched; the teacher’s and the student’s pages have a list of these. */
export interface Listed {
  readonly id: string;
  readonly number: number;
  readonly hash: number;
  readonly unit: string;
  readonly concept: string;
  readonly kind: Question['kind'];
  readonly level: string;
  /** The marking points it tests, by address: `kano.2`. */
  readonly points: readonly string[];
}

/** What stands where on a paper. */
export type Stands =
  | { readonly state: 'bank' | 'changed'; readonly id: string; readonly listed: Listed }
  | { readonly state: 'own'; readonly id: string }
  | { readonly state: 'gone'; readonly id: string };

/**
 * What each item of a paper is today, by its id: a bank question as it was, one whose marked part has changed since, one that the bank no
 * longer has, or one of the teacher’s own.
 * Example: a bank item whose number no listed question has is { state: 'gone', id: 'bank-900' }.
 */
export const standsOf = ({ items }: Pick<Paper, 'items'>, listed: readonly Listed[]): readonly Stands[] => {
  const byNumber = new Map(listed.map((each) => [each.number, each]));
  return items.map((item: PaperItem): Stands => {
    if (item.kind === 'own') return { state: 'own', id: item.id };
    const found = byNumber.get(item.number);
    if (!found) return { state: 'gone', id: `bank-${item.number}` };
    return { state: found.hash === item.hash ? 'bank' : 'changed', id: found.id, listed: found };
  });
};
