import type { ClientDirective } from 'astro';
import { takeUp, waker } from './wake.ts';

const STIRS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * `client:attended`: wakes an island once the reader has stirred and it is within 300 px of the window. A page that is only being
 * looked at needs no script, even when a question stands on its first screen. An address with a fragment counts as stirring: it may
 * carry a figure's state.
 */
const attended: ClientDirective = (load, _options, island) => {
  const wake = waker(load, island);
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      wake();
    },
    { rootMargin: '300px' },
  );
  const stir = () => {
    for (const name of STIRS) removeEventListener(name, stir);
    // The island itself is display: contents and has no box to meet the window.
    for (const child of island.children) near.observe(child);
  };
  if (takeUp(island) || scrollY > 0 || location.hash) stir();
  else for (const name of STIRS) addEventListener(name, stir, { passive: true });
};
export default attended;
