/**
 * For what takes something away or begins something: after the press another thing stands in the same spot, and the second press of a double
 * click would be for that. Goes with `held`.
 * Example: <button onclick={once(() => drop(i))} onkeydown={held}>×</button>.
 */
export const once =
  (act: () => unknown) =>
  ({ detail }: MouseEvent): void => {
    if (detail < 2) act();
  };

/** A key that is held presses once. */
export const held = (event: KeyboardEvent): void => {
  if (event.repeat && /^(Enter| )$/.test(event.key)) event.preventDefault();
};
