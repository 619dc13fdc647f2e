import { draftOf } from '../state/work/draft.ts';
import { readWork } from '../state/work/work-store.ts';

/** Wakes the questions of this page that something is kept for: what was half done, or answered, stands there when the reader comes back. */
export const wakeDrafts = async (): Promise<void> => {
  for (const name of (await readWork('draft:')).keys()) {
    const question = document.querySelector(`[data-question="${CSS.escape(draftOf(name) ?? '')}"]`);
    const island = question?.closest<HTMLElement>('astro-island');
    if (!island) continue;
    // Both, since the island may come to listen only later.
    island.dataset.kept = '';
    island.dispatchEvent(new Event('zhike:wake'));
  }
};
