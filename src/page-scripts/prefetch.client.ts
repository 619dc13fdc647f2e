/**
 * Fetches the page behind a link that a pointer, a finger or the focus comes to, so that it is there when it is opened. By fetch
 * and not by a link element, which the policy does not let through.
 */
const fetched = new Set([location.pathname]);
const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

const ahead = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.origin !== location.origin || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  fetch(link.pathname, { priority: 'low' }).catch(() => fetched.delete(link.pathname));
};
if (!saving) for (const name of ['pointerover', 'focusin', 'touchstart']) addEventListener(name, ahead, { passive: true });
