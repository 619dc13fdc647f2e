/**
 * Calls `read` with the address's fragment now and whenever it changes, for a figure to open a link to one of its states; where
 * `read` says that the link was meant for it, its element is brought into view. Gives back what ends the watch.
 */
export const watchFragment = (id: string, read: (fragment: string) => boolean): (() => void) => {
  const follow = () => {
    if (read(location.hash)) document.getElementById(id)?.scrollIntoView({ block: 'start' });
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
};

/** Writes a fragment into the address, without a step in the history, and gives the whole address back; an empty one is taken away. */
export const writeFragment = (fragment: string): string => {
  history.replaceState(history.state, '', fragment ? `#${fragment}` : location.pathname + location.search);
  return location.href;
};
