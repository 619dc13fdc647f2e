/** A name without what a text around the link left on it: a full stop, a bracket. */
const nameIn = (asked: URLSearchParams, key: string): string | null => /^[\w-]+/.exec(asked.get(key) ?? '')?.[0] ?? null;

/** What an address of the practice page asks for: a session that is kept, one question, all of a concept, or what is to be done again. */
export const openAddress = () => {
  const asked = new URLSearchParams(location.search);
  return { session: asked.get('s'), question: nameIn(asked, 'q'), concept: nameIn(asked, 'c'), due: asked.has('due') };
};

/**
 * Puts the open session into the address, so that a reload and the other language go on with it, and going back leaves it; null takes
 * it out again.
 */
export const sessionAddress = (id: string | null): void => {
  const there = openAddress();
  if (there.session === id && !there.question && !there.concept && !there.due) return;
  const address = id ? `?s=${id}` : location.pathname;
  // From the page itself into a session is a step that can be taken back; a link that asked for one stands for it.
  if (id && !location.search) history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
};
