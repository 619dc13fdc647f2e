import { type Place, readPlace, restorePlace } from './place.ts';

const KEY = 'zhike:place';
const link = document.getElementById('switch-language') as HTMLAnchorElement;

link.addEventListener('click', () => {
  // The fragment carries a figure's state, which means the same in both languages.
  link.hash = location.hash;
  // A session under way, or a query, is gone on with.
  link.search = location.search;
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
