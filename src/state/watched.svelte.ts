/**
 * What a reader sets, each part of it watched as a whole. What stands in a list is not watched: a list is set anew, and read at the
 * cost of a list, where `$state` watches each of its numbers at every step of a slider.
 * Example: watched({ rate: 20, moves: [1, 2] }).moves is [1, 2], and whoever read it reads again once it is set.
 */
export const watched = <State extends object>(start: State): State => {
  const made = {} as State;
  for (const [name, value] of Object.entries(start)) {
    let part = $state.raw(value);
    const set = (next: unknown) => {
      part = next;
    };
    Object.defineProperty(made, name, { enumerable: true, get: () => part, set });
  }
  return made;
};
