import type { ClientDirective } from 'astro';
import { TOUCHES, takeUp, waker } from './wake.ts';

/** Comes from the page: something is kept for this question (components/drafts.client.ts). */
const KEPT = 'zhike:wake';

/**
 * `client:touched`: wakes a question when a pointer, a finger or the focus comes to it; who reads past a question loads nothing for it.
 */
const touched: ClientDirective = (load, _options, island) => {
  const wake = waker(load, island);
  const once = () => {
    for (const name of [...TOUCHES, KEPT]) island.removeEventListener(name, once);
    wake();
  };
  for (const name of [...TOUCHES, KEPT]) island.addEventListener(name, once, { passive: true });
  if (takeUp(island) || island.dataset.kept !== undefined) once();
};
export default touched;
