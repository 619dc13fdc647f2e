import type { LinkRead } from '../core/exchange/state-link.ts';
import { watchFragment, writeFragment } from './fragment.ts';
import { Rested } from './rested.svelte.ts';

/** How a figure's state is written into the address and read back; null where a fragment is not meant for it. */
interface Link<State> {
  readonly encode: (state: State) => string;
  readonly decode: (fragment: string) => LinkRead<State> | null;
}

/**
 * What a reader set in a figure, as a link opens it, a button puts it back and a challenge begins it. `inputs` is the figure's own
 * `$state`; `then` hears of every change that the reader made, and not of one that a link did.
 * Example: new LinkedInputs(inputs, start, clvLink).open('clv-1_retention-85') sets retention to 85 and gives true.
 */
export class LinkedInputs<State extends object> {
  /** The parts of the last link that could not be read. */
  faults = $state.raw<readonly string[]>([]);
  readonly #inputs: State;
  readonly #start: State;
  readonly #link: Link<State>;
  readonly #then: () => void;
  readonly #rested: Rested<State>;

  constructor(inputs: State, start: State, link: Link<State>, then = () => {}) {
    this.#inputs = inputs;
    this.#start = start;
    this.#link = link;
    this.#then = then;
    this.#rested = new Rested(() => ({ ...inputs }));
  }

  /** The whole state as it was when the hand last rested, for what is read and not seen moving. */
  get rested(): State {
    return this.#rested.now;
  }

  /** Part by part: what is not named stays as it is, and what depends on it is not reckoned again. */
  readonly set = (change: Partial<State>): void => {
    Object.assign(this.#inputs, change);
    this.#rested.moved();
    this.#then();
  };

  /** Opens a fragment; false where it is not meant for this figure. */
  readonly open = (fragment: string): boolean => {
    const read = this.#link.decode(fragment);
    if (!read) return false;
    Object.assign(this.#inputs, read.state);
    this.#rested.moved();
    this.faults = read.faults;
    return true;
  };

  /** Writes the state into the address, and gives the whole address. */
  readonly write = (): string => writeFragment(this.#link.encode(this.#inputs));

  /** Back to the first frame, the address too. */
  readonly reset = (): void => {
    writeFragment('');
    this.set(this.#start);
    this.faults = [];
  };

  /** Takes a challenge up where it begins, or lays it down with null. */
  readonly pick = (task: { readonly id: string; readonly start: string } | null): void => {
    const begun = task ? this.#link.decode(task.start)?.state : undefined;
    this.set(Object.assign({}, begun, { task: task?.id ?? '' }));
  };

  /** Opens the address's fragment now and whenever it changes, and brings the element `id` into view; gives back what ends it. */
  readonly watch = (id: string): (() => void) => watchFragment(id, this.open);
}
