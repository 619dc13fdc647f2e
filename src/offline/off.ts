import { Shelf } from '../state/offline/shelf.ts';
import type { WorkerScope } from './worker-scope.ts';

// The kill switch: published in the place of sw.js (README, “Publishing”), it lets go of all that is kept, and of itself. The browser
// looks for it at the next page that is opened, whatever the worker that is there does.
const scope = self as unknown as WorkerScope;
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(new Shelf(scope.registration.scope).remove().then(() => scope.registration.unregister())),
);
