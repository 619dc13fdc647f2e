import { fileAt } from '../state/offline/list.ts';
import { prune } from '../state/offline/prune.ts';
import { PAST } from '../state/offline/published.ts';
import { Shelf } from '../state/offline/shelf.ts';
import { page } from './answer-page.ts';
import { part } from './answer-part.ts';
import type { Asked, WorkerScope } from './worker-scope.ts';

// The service worker: only who keeps the course has it. It never takes over a page that is open, and never hurries a newer one of itself.
const scope = self as unknown as WorkerScope;
const home = scope.registration.scope;
const shelf = new Shelf(home);

const tidy = async () => {
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  await prune(shelf, new Set(open.map(({ id }) => id)), Date.now());
};

scope.addEventListener('message', (event) => {
  if (event.data === 'prune') event.waitUntil(tidy());
});

scope.addEventListener('fetch', (event: Asked) => {
  const { request } = event;
  const { href, pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(home) || searchParams.has(PAST)) return;
  const path = decodeURI(pathname).slice(new URL(home).pathname.length);
  if (path.startsWith('kept/') || path === 'sw.js') return;
  if (request.mode !== 'navigate') return event.respondWith(part(shelf, event, fileAt(path)));
  event.respondWith(page(shelf, event, path));
  event.waitUntil(shelf.lists().then((lists) => (lists.length > 1 ? tidy() : undefined)));
});
