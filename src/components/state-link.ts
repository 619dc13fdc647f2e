/** A named state as it comes from content/states. */
interface Named {
  readonly id: string;
  readonly fragment: string;
  readonly challenge?: object | undefined;
}

/** The fragment that opens a named state; a challenge is taken up by it, so that it can be handed to a class. */
export const fragmentOf = ({ id, fragment, challenge }: Named): string => (challenge ? `${fragment}_task-${id}` : fragment);
