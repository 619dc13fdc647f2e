/** How long a hand rests before what is slow to draw follows it, in milliseconds. */
const REST = 120;

/**
 * A value that follows another one when it has not changed for a while: what is rewritten at every step of a slider costs the
 * frame, so tables and sentences come when the hand rests. Made while a component is set up; on the server it is the first value.
 * Example: new Rested(() => x).now is x, and a moment later than x whenever x changes.
 */
export class Rested<T> {
  #now = $state.raw() as T;

  constructor(read: () => T) {
    this.#now = read();
    $effect(() => {
      const to = read();
      const timer = setTimeout(() => {
        this.#now = to;
      }, REST);
      return () => clearTimeout(timer);
    });
  }

  get now(): T {
    return this.#now;
  }
}
