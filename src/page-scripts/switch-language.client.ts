import { type Place, readPlace, restorePlace } from './place.ts';

const KEY = 'zhike:place';
const link = document.getElementById('switch-language') as HTMLAnchorElement;

link.addEventListener('click', (event) => {
  // The fragment carries a figure's state, the query what is sought or the session under way: both languages go on with it.
  link.search = location.search;
  link.hash = location.hash;
  // Opened in another tab, the page stays here, and the next one of this tab must not take over its place.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(readPlace()));
  } catch {
    // Storage is blocked: the other language opens at its top.
  }
});

const arrive = () => {
  const kept = sessionStorage.getItem(KEY);
  if (kept === null) return;
  sessionStorage.removeItem(KEY);
  const place: unknown = JSON.parse(kept);
  link.focus({ preventScroll: true });
  if (typeof place !== 'object' || place === null || !('id' in place) || !('offset' in place)) return;
  restorePlace(place as Place);
};
try {
  arrive();
} catch {
  // Nothing was kept that can be read: stay where the browser put us.
}
