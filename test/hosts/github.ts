import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Running } from './host.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * GitHub Pages as it answers: no header of ours, everything good for ten minutes, gzip and nothing better, a folder without its stroke
 * leads on to it, `/name` is `/name.html` where there is one, and what is not there is the site's 404.html. `_headers` is a file like any.
 */
export const githubPages = async (root: string, base: string): Promise<Running> => {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const path = join(root, decodeURIComponent(pathname));
    if (isFolder(path) && !pathname.endsWith('/'))
      return void response.writeHead(301, { location: `${origin}${pathname}/${search}` }).end();
    const found = [path, join(path, 'index.html'), `${path}.html`].find(isFile);
    const file = found ?? join(root, base, '404.html');
    const raw = readFileSync(file);
    const etag = `"${createHash('sha1').update(raw).digest('hex').slice(0, 16)}"`;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const always = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=600', etag, server: 'GitHub.com' };
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, always).end();
    const packed = /^(text|application\/(javascript|json|manifest)|image\/svg)/.test(type);
    const coding = packed ? { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } : {};
    response.writeHead(found ? 200 : 404, { ...always, ...coding, 'content-type': type }).end(packed ? gzipSync(raw) : raw);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
