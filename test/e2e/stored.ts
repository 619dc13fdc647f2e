import type { Page } from '@playwright/test';

/** What a test asks of an event; the rest is there as well. */
export interface Stored {
  readonly kind: string;
  readonly id: string;
  readonly at: number;
  readonly answer?: unknown;
  readonly point?: string;
  readonly recalled?: boolean;
  readonly seconds?: number;
}

/** All events of the record, as they are stored. */
export const storedEvents = (page: Page): Promise<readonly Stored[]> =>
  page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('zhike');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            done(all.result);
            opening.result.close();
          };
        };
      }),
  );

/** Puts events into the store past the page, as a tab with an older version does. */
export const putEvents = (page: Page, events: readonly { readonly id: string }[]): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('zhike');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('events', 'readwrite');
          for (const value of all) tx.objectStore('events').put(value, value.id);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    events,
  );

/** Puts values into the store as a fault of this or another program might have. */
export const spoil = (page: Page, store: 'events' | 'aside', what: 'bigint' | 'circle' | 'deep') =>
  page.evaluate(
    ([name, kind]) =>
      new Promise<void>((done, fail) => {
        const values = { bigint: () => ({ v: 1, answer: 1n }), circle: () => [], deep: () => [] as unknown[] };
        let value: unknown = values[kind as 'bigint']();
        if (kind === 'circle') (value as unknown[]).push(value);
        if (kind === 'deep') for (let i = 0; i < 400; i++) value = [value];
        const opening = indexedDB.open('zhike');
        opening.onsuccess = () => {
          const tx = opening.result.transaction(name as string, 'readwrite');
          tx.objectStore(name as string).put(value, `odd-${kind}`);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
          tx.onerror = fail;
        };
      }),
    [store, what] as const,
  );
