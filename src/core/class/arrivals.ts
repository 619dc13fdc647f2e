import type { PackedSubmission } from '../exchange/code/submission-code.ts';
import type { Who } from '../paper/submission.ts';

/** Of a submission only what tells whose it is: the answers of a whole class would fill a page’s memory. */
export type Envelope = Pick<PackedSubmission, 'paper' | 'id' | 'who' | 'at'>;

/** A code as it was opened: a submission with the text it is kept as, or why there is none. */
export type OpenedCode =
  | { readonly ok: true; readonly body: string; readonly submission: Envelope }
  | { readonly ok: false; readonly code: 'cut'; readonly have: number; readonly all: number }
  /** Damaged; from a newer version; sealed to a key that is not here; a paper or feedback, which nobody hands in. */
  | { readonly ok: false; readonly code: 'damaged' | 'newer' | 'sealed' | 'not-answers' };

/** What became of one code. `late` has arrived as well; `other` belongs to another paper. */
export type ArrivalState = 'arrived' | 'late' | 'duplicate' | 'other' | 'cut' | 'damaged' | 'newer' | 'sealed' | 'not-answers';

export interface Arrival {
  /** Its place among the codes of all that was brought, from 1. */
  readonly place: number;
  readonly state: ArrivalState;
  /** Who handed it in; null where it cannot be read. */
  readonly who: Who | null;
  readonly submission: string | null;
  /** The paper it belongs to. */
  readonly paper: string | null;
  /** Who handed in the last one before it that could be read: where in a chat to look for one that cannot. */
  readonly after: Who | null;
  readonly have: number;
  readonly all: number;
}

/**
 * What becomes of each code that was brought to a paper, in their order; nothing is left out. Of two of one name the second is a
 * duplicate, as is one that is here already.
 * `known` the names of the submissions that are here, of this paper and of others.
 * Example: sortArrivals([], paper, new Set()) is [].
 */
export const sortArrivals = (
  codes: readonly OpenedCode[],
  paper: { readonly id: string; readonly due: number | null },
  known: ReadonlySet<string>,
): readonly Arrival[] => {
  const here = new Set(known);
  let after: Who | null = null;
  return codes.map((opened, i): Arrival => {
    const common = { place: i + 1, after, have: 0, all: 0 };
    if (!opened.ok) {
      const cut = opened.code === 'cut' ? { have: opened.have, all: opened.all } : {};
      return { ...common, ...cut, state: opened.code, who: null, submission: null, paper: null };
    }
    const { id, who, at, paper: to } = opened.submission;
    const name = `${to}:${id}`;
    const late = paper.due !== null && at > paper.due;
    const state = here.has(name) ? 'duplicate' : to !== paper.id ? 'other' : late ? 'late' : 'arrived';
    here.add(name);
    after = who;
    return { ...common, state, who, submission: id, paper: to };
  });
};
