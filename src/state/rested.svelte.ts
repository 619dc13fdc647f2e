/** How long a hand rests before what is slow to draw follows it, in milliseconds. */
const REST = 120;

/**
 * A value as it was when a hand last rested: what is rewritten at every step of a slider costs the frame, so tables and sentences
 * come when the hand rests. `read` gives the value; it is asked once in the first frame, and then once after each run of moves.
 * Example: new Rested(() => x).now is x, and is x again a moment after the last moved().
 */
export class Rested<T> {
  #now = $state.raw() as T;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #read: () => T;

  constructor(read: () => T) {
    this.#read = read;
    this.#now = read();
  }

  get now(): T {
    return this.#now;
  }

  /** The hand moved. */
  moved(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#now = this.#read();
    }, REST);
  }
}
