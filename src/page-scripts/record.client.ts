import type { Unsaved } from '../state/record/announce.ts';
import { anythingKept } from '../state/work/anything-kept.ts';

// What the record needs of every page. Nothing more is fetched until something was answered, or a lesson has long been open.
// What of it does not come is done without: what matters was said beside the answer, and the next page asks again.
const without = () => undefined;
document.addEventListener('zhike:unsaved', (event) => {
  const { detail } = event as CustomEvent<Unsaved>;
  import('./record-notice.client.ts').then(({ onUnsaved }) => onUnsaved(detail), without);
});
document.addEventListener('zhike:saved', () => {
  import('./record-notice.client.ts').then(({ onSaved }) => onSaved(), without);
});
if (document.querySelector('[data-question]'))
  anythingKept().then((kept) => {
    if (kept) import('./drafts.client.ts').then(({ wakeDrafts }) => wakeDrafts(), without);
  });
if (document.querySelector('[data-lesson]')) setTimeout(() => import('./read.client.ts').catch(without), 15_000);
try {
  if (localStorage.getItem('zhike:today')) import('./today.client.ts').catch(without);
} catch {
  // Blocked: then there is no plan to speak of.
}
