/**
 * A seed from a text, so that a question is dealt alike on every device: FNV-1a, 32 bits. Never 0, which leaves things as they lie.
 * Source: Fowler, Noll & Vo; RFC 9923.
 */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
};

/** The next seed of a question that is asked again with other figures. Example: nextSeed(4_294_967_295) is 1. */
export const nextSeed = (seed: number): number => (seed % 4_294_967_295) + 1;
