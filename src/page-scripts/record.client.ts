import { anythingKept } from '../state/work/anything-kept.ts';

// What the record needs of every page. Nothing more is fetched until something was answered, or a lesson has long been open.
document.addEventListener('zhike:unsaved', async (event) => {
  const { onUnsaved } = await import('./record-notice.client.ts');
  onUnsaved((event as CustomEvent<'noted' | 'lost'>).detail);
});
document.addEventListener('zhike:saved', async () => {
  const { onSaved } = await import('./record-notice.client.ts');
  onSaved();
});
if (document.querySelector('[data-question]'))
  anythingKept().then(async (kept) => kept && (await import('./drafts.client.ts')).wakeDrafts());
if (document.querySelector('[data-lesson]')) setTimeout(() => import('./read.client.ts'), 15_000);
try {
  if (localStorage.getItem('zhike:today')) import('./today.client.ts');
} catch {
  // Blocked: then there is no plan to speak of.
}
