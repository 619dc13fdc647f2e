import { type Deed, deedsOn, doAgain } from './deeds.ts';
import { PATIENCE, speakFor } from './spoken.ts';

/** What a reader does first to an island that they mean to use. */
export const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'input'] as const;

type Load = () => Promise<() => Promise<void>>;

/** Under which key an island's half-done work waits for the page to be loaded again. */
const keyOf = (island: HTMLElement) =>
  `zhike:held:${location.pathname}:${[...document.querySelectorAll('astro-island')].indexOf(island)}`;

/** Loads the page again; what was done on islands that are not awake waits in this tab for it. */
const reload = () => {
  for (const island of document.querySelectorAll<HTMLElement>('astro-island[ssr]')) {
    const deeds = deedsOn(island, null).filter(({ set }) => set);
    try {
      if (deeds.length > 0) sessionStorage.setItem(keyOf(island), JSON.stringify(deeds));
    } catch {
      // Storage is blocked: the browser may still keep what stands in the fields.
    }
  }
  location.reload();
};

/** Puts back what `reload` kept for this island; true where there was something. */
export const takeUp = (island: HTMLElement): boolean => {
  try {
    const kept = sessionStorage.getItem(keyOf(island));
    sessionStorage.removeItem(keyOf(island));
    if (kept === null) return false;
    doAgain(island, JSON.parse(kept) as Deed[]);
    return true;
  } catch {
    return false;
  }
};

/**
 * Gives back what wakes an island. One whose script did not come is tried again at the next touch, or once the network is back, and
 * a sentence says so; so does one that is late when something waits for it, or when it is all the page is for (`awaited`).
 * What was chosen, typed or pressed meanwhile is done again once the island can hear of it.
 * Chromium asks anew for a module that failed. Firefox remembers one that failed for as long as the page stands: Astro tries the first
 * script of an island under a fresh address, but where one that it imports was lost only loading the page again helps (seen in 153).
 */
export const waker = (load: Load, island: HTMLElement, awaited = false): (() => Promise<void>) => {
  let pressed: Element | null = null;
  let under = false;
  let lost = false;
  const press = ({ target }: Event) => {
    pressed = (target instanceof Element && target.closest('button')) || pressed;
  };
  const wake = async () => {
    if (under) return;
    under = true;
    lost = false;
    const late = setInterval(() => {
      if (awaited || deedsOn(island, pressed).length > 0) speakFor(island, 'late', reload);
    }, PATIENCE);
    const hydrate = await load();
    clearInterval(late);
    if (lost) {
      speakFor(island, 'lost', reload);
      under = false;
      return;
    }
    speakFor(island, null, reload);
    const deeds = deedsOn(island, pressed);
    await hydrate();
    await new Promise((ready) => setTimeout(ready));
    island.removeEventListener('click', press);
    doAgain(island, deeds);
  };
  const again = () => lost && wake();
  island.addEventListener('click', press);
  for (const name of TOUCHES) island.addEventListener(name, again, { passive: true });
  addEventListener('online', again);
  // Astro answers a load that failed with this event, and with something to call that does nothing.
  island.addEventListener('astro:hydration-error', () => {
    lost = true;
  });
  return wake;
};
