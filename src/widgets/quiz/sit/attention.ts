/** Counts the seconds that the page is in sight, by a clock that nobody sets. */
export const attention = () => {
  let counted = 0;
  let since = document.visibilityState === 'visible' ? performance.now() : null;
  const pass = () => {
    const now = performance.now();
    if (since !== null) counted += now - since;
    since = document.visibilityState === 'visible' ? now : null;
  };
  document.addEventListener('visibilitychange', pass);
  return {
    /** Whole seconds since they were taken last; what is over stays for the next time. */
    take: (): number => {
      pass();
      const seconds = Math.floor(counted / 1000);
      counted -= seconds * 1000;
      return seconds;
    },
    end: (): void => document.removeEventListener('visibilitychange', pass),
  };
};
