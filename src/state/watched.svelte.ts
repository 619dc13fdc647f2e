/** One value, watched as a whole. */
class Part<T> {
  now = $state.raw() as T;

  constructor(first: T) {
    this.now = first;
  }
}

/**
 * What a reader sets, each part of it watched as a whole. What stands in a list is not watched: a list is set anew, and read at the
 * cost of a list, where `$state` watches each of its numbers at every step of a slider.
 * Example: watched({ rate: 20, moves: [1, 2] }).moves is [1, 2], and whoever read it reads again once it is set.
 */
export const watched = <State extends object>(start: State): State => {
  const parts = Object.entries(start).map(([name, value]) => {
    const part = new Part<unknown>(value);
    const set = (next: unknown) => {
      part.now = next;
    };
    return [name, { enumerable: true, get: () => part.now, set }];
  });
  return Object.defineProperties({}, Object.fromEntries(parts)) as State;
};
