/** What the worker uses of the global it runs in; TypeScript's own description of it would clash with that of a page. */
interface Waiting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page, or for one. */
export interface Asked extends Waiting {
  readonly request: Request;
  /** The page that asks; empty where a page is being opened. */
  readonly clientId: string;
  /** The page or worker that the answer becomes, where it becomes one. */
  readonly resultingClientId?: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> };
  readonly clients: {
    readonly matchAll: (options: object) => Promise<readonly { readonly id: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Waiting & { readonly data: unknown }) => void): void;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
}
