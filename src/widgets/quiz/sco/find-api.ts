import type { ScormApi } from '../../../core/exchange/scorm/attempt.ts';

/** As far as the standard says to look. */
const FARTHEST = 500;

const above = (from: Window): ScormApi | null => {
  let here = from;
  for (let steps = 0; steps < FARTHEST; steps++) {
    try {
      const { API } = here as Window & { readonly API?: ScormApi };
      if (API) return API;
    } catch {
      // A frame of another origin hides what it has.
      return null;
    }
    if (here.parent === here) return null;
    here = here.parent;
  }
  return null;
};

/** The learning system’s interface: in a frame around the package, or around the window that opened it; null where there is none. */
export const findApi = (from: Window): ScormApi | null => above(from) ?? (from.opener ? above(from.opener as Window) : null);
