import { appendFileSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What was found good: by whoever holds this and, where a file is named, by every worker of the run that names it, so that one is not asked
 * again what another was. A line that is cut or torn is a name nobody has, and is asked about once more.
 */
export class Seen {
  readonly #known = new Set<string>();
  readonly #file: string | undefined;
  #read = 0;

  constructor(file?: string) {
    this.#file = file;
    if (file) mkdirSync(dirname(file), { recursive: true });
  }

  get size(): number {
    return this.#known.size;
  }

  /** Those of some names that nobody has accepted. */
  unseen(names: readonly string[]): readonly string[] {
    this.#catchUp();
    return names.filter((name) => !this.#known.has(line(name)));
  }

  accept(names: readonly string[]): void {
    const fresh = this.unseen(names).map(line);
    for (const name of fresh) this.#known.add(name);
    if (this.#file && fresh.length > 0) appendFileSync(this.#file, `${fresh.join('\n')}\n`);
  }

  /** Reads the whole lines that others have written since. */
  #catchUp() {
    if (!this.#file || !existsSync(this.#file)) return;
    const file = openSync(this.#file, 'r');
    try {
      const news = Buffer.alloc(fstatSync(file).size - this.#read);
      readSync(file, news, 0, news.length, this.#read);
      const end = news.lastIndexOf('\n') + 1;
      for (const name of news.toString('utf8', 0, end).split('\n').slice(0, -1)) this.#known.add(name);
      this.#read += end;
    } finally {
      closeSync(file);
    }
  }
}

const line = (name: string) => name.replaceAll('\n', ' ');
