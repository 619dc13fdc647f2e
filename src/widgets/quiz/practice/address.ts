/** What an address of the practice page asks for: a session that is kept, one question, all of a concept, or what is to be done again. */
export const openAddress = () => {
  const asked = new URLSearchParams(location.search);
  // Without what a text around the link left on its end: a full stop, a bracket.
  const named = (key: string) => asked.get(key)?.match(/^[\w-]+/)?.[0] ?? null;
  return { session: asked.get('s'), question: named('q'), concept: named('c'), due: asked.has('due') };
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
