/** How long a script may take before its island says that it is on its way, in ms. */
export const PATIENCE = 3000;

/**
 * A sentence below an island whose script is late or did not come, with a button that loads the page again; null takes it away.
 * The words come with the page (layouts/Base.astro), since nothing may be fetched when it is wanted.
 */
export const speakFor = (island: HTMLElement, what: 'late' | 'lost' | null, reload: () => void): void => {
  const old = island.nextElementSibling;
  const box = old instanceof HTMLElement && old.matches('.script-said') ? old : document.createElement('p');
  if (what === null) return void (box.isConnected && box.remove());
  const words = document.body.dataset;
  const text = words[what] ?? '';
  if (box.isConnected && box.dataset.what === what) return;
  box.className = 'fault script-said';
  box.setAttribute('role', 'status');
  if (!box.isConnected) island.after(box);
  box.dataset.what = what;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'quiet', textContent: words.reload, onclick: reload });
  box.replaceChildren(text, ' ', ...(what === 'lost' ? [button] : []));
};
