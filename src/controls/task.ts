/** A task set on a figure: bring it into a state that a pure check accepts. Texts in the reader's language. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly prompt: string;
  /** The fragment of the state the reader begins from. */
  readonly start: string;
  /** What the check compares the state with. */
  readonly goal: Readonly<Record<string, number | string>>;
  /** Said once the state is right: what it shows. */
  readonly met: string;
  /** Said while it is not, by the code the check gave. */
  readonly replies: Readonly<Record<string, string>>;
}
