/** Where in the store's `once` the digest stands (digest.ts), and the ids of the events that came after it was made. */
export const DIGEST = 'digest';
export const SINCE = 'since';

/** The ids under SINCE as they were found. */
export const idsIn = (raw: unknown): readonly string[] => (Array.isArray(raw) ? raw.filter((id) => typeof id === 'string') : []);
