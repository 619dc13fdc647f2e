// What every page runs, in one file: one request, and the order is certain.
import './popover.client.ts';
import './settings.client.ts';
import './switch-language.client.ts';
import './prefetch.client.ts';
import './recite.client.ts';
import './record.client.ts';

// Only who keeps the course on the device is asked about a newer version; where the script does not come, on the next page.
if (navigator.serviceWorker?.controller) import('./kept.client.ts').catch(() => undefined);
