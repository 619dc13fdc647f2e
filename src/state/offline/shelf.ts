import { type KeptList, readList } from './list.ts';

/** What is kept: of which version, and which parts of it. */
export interface Kept {
  readonly version: string;
  readonly parts: readonly string[];
}

/** Which version an open page came from, and since when. */
export interface Opened {
  readonly version: string;
  readonly at: number;
}

const json = async <T>(found: Response | undefined): Promise<T | null> => (found ? ((await found.json()) as T) : null);
const text = (value: unknown) => new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
const last = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/**
 * The course as it is kept on this device, by the address of its front door. Files stand under their hash, so that versions share what
 * did not change, and a version is a list of hashes: none can be mixed with another, and nothing is copied for a new one.
 */
export class Shelf {
  readonly #name: string;
  readonly #at: string;

  constructor(scope: string) {
    this.#name = `zhike-kept ${new URL(scope).pathname}`;
    this.#at = `${scope}kept/`;
  }

  /** Null where nothing was ever kept: looking makes no store. */
  async #open(): Promise<Cache | null> {
    return (await caches.has(this.#name)) ? caches.open(this.#name) : null;
  }
  async #get(what: string): Promise<Response | undefined> {
    return (await this.#open())?.match(this.#at + what);
  }
  async #put(what: string, value: Response): Promise<void> {
    await (await caches.open(this.#name)).put(this.#at + what, value);
  }
  async #names(folder: string): Promise<readonly string[]> {
    const all = (await (await this.#open())?.keys()) ?? [];
    return all.filter(({ url }) => url.startsWith(`${this.#at}${folder}/`)).map(({ url }) => last(url));
  }
  async #drop(what: string): Promise<void> {
    await (await this.#open())?.delete(this.#at + what);
  }

  now = async (): Promise<Kept | null> => json<Kept>(await this.#get('now'));
  setNow = (kept: Kept): Promise<void> => this.#put('now', text(kept));

  list = async (version: string): Promise<KeptList | null> => readList(await json(await this.#get(`list/${version}`)));
  setList = (list: KeptList): Promise<void> => this.#put(`list/${list.version}`, text(list));
  lists = (): Promise<readonly string[]> => this.#names('list');
  dropList = (version: string): Promise<void> => this.#drop(`list/${version}`);

  file = (hash: string): Promise<Response | undefined> => this.#get(`file/${hash}`);
  /** Keeps a file's bytes, with nothing of the answer they came in but its type. */
  setFile = (hash: string, bytes: ArrayBuffer, type: string): Promise<void> =>
    this.#put(`file/${hash}`, new Response(bytes, { headers: { 'content-type': type } }));
  hashes = async (): Promise<ReadonlySet<string>> => new Set(await this.#names('file'));
  dropFile = (hash: string): Promise<void> => this.#drop(`file/${hash}`);

  client = async (id: string): Promise<Opened | null> => json<Opened>(await this.#get(`client/${id}`));
  setClient = (id: string, opened: Opened): Promise<void> => this.#put(`client/${id}`, text(opened));
  clients = (): Promise<readonly string[]> => this.#names('client');
  dropClient = (id: string): Promise<void> => this.#drop(`client/${id}`);

  /** Lets go of all of it. */
  remove = (): Promise<boolean> => caches.delete(this.#name);
}
