import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { OUTPUT } from './site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
};
/** Formats that are packed already go out as they are. */
const PACKED = /^(font|image\/(png|jpeg|webp|avif|x-icon))/;

export interface Served {
  readonly origin: string;
  /** The address of a page given relative to the base: `''`, `zh/lab/`. */
  url(page: string): string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly dir: string;
  readonly base?: string;
  /** Compress as a good host would, so that `content-length` is the weight a reader pays. */
  readonly brotli?: boolean;
  /** For weighing: the browser keeps nothing. (Chromium asks for a font again that a style sheet it has kept once needed on another page.) */
  readonly fresh?: boolean;
  /** 0 picks a free one. */
  readonly port?: number;
}

/** Packs once for all who serve and for all runs: at this quality a script takes longer to pack than a page to open. */
const packOf = (text: Buffer): Buffer => {
  const kept = `${OUTPUT}packed/${createHash('sha256').update(text).digest('hex')}`;
  if (existsSync(kept)) return readFileSync(kept);
  const body = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  mkdirSync(`${OUTPUT}packed`, { recursive: true });
  // Another may be writing the same: a name of one's own, then the name of all at one stroke.
  writeFileSync(`${kept}.${process.pid}`, body);
  renameSync(`${kept}.${process.pid}`, kept);
  return body;
};

/** What was read once is not again: a file that is asked for a hundred times would cost more than the page that asks. */
const bodies = new Map<string, Buffer>();
const bodyOf = (file: string, changed: number, brotli: boolean): Buffer => {
  const key = `${file}@${changed} ${brotli}`;
  const known = bodies.get(key);
  if (known) return known;
  const text = readFileSync(file);
  const body = brotli ? packOf(text) : text;
  bodies.set(key, body);
  return body;
};

/** The path of a file as it stands on disk, or null for an address that is no text. */
const plain = (address: string): string | null => {
  try {
    return normalize(decodeURIComponent(address));
  } catch {
    return null;
  }
};

const statOf = (file: string) => statSync(file, { throwIfNoEntry: false });

/**
 * A static host and nothing more: right types, a 404 page, redirects to the slash. What is named by its content the browser may keep, as
 * `public/_headers` says, unless it is to keep nothing; all else it asks for again.
 */
export const serve = async ({ dir, base = '/', brotli = false, fresh = false, port = 0 }: ServeOptions): Promise<Served> => {
  const send = (response: ServerResponse, file: string, status: number, head: boolean) => {
    const stat = statOf(file);
    if (!stat?.isFile()) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const keep = !fresh && file.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-store';
    const pack = brotli && !PACKED.test(type);
    const body = bodyOf(file, stat.mtimeMs, pack);
    response
      .writeHead(status, {
        'content-type': type,
        'cache-control': keep,
        'x-content-type-options': 'nosniff',
        'content-length': body.length,
        ...(pack && { 'content-encoding': 'br' }),
      })
      .end(head ? undefined : body);
  };

  const server = createServer((request, response) => {
    const head = request.method === 'HEAD';
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const inside = pathname.startsWith(base) ? plain(pathname.slice(base.length)) : null;
    if (inside === null || inside.startsWith('..')) return send(response, join(dir, '404.html'), 404, head);
    const file = join(dir, inside);
    const stat = statOf(file);
    if (stat?.isFile()) return send(response, file, 200, head);
    const index = join(file, 'index.html');
    if (!stat?.isDirectory() || !statOf(index)) return send(response, join(dir, '404.html'), 404, head);
    if (pathname.endsWith('/')) return send(response, index, 200, head);
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (page) => origin + base + page,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
