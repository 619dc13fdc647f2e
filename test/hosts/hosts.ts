import { dirname } from 'node:path';
import { githubPages } from './github.ts';
import type { Host, Running } from './host.ts';
import { nginx } from './nginx.ts';
import { freePort, running } from './program.ts';

const QUIET = { CI: '1', WRANGLER_SEND_METRICS: 'false', NETLIFY_TELEMETRY_DISABLED: '1' };

const by =
  (program: string, args: (root: string, port: string) => readonly string[]) =>
  async (root: string, base: string): Promise<Running> => {
    const port = String(await freePort());
    return running(`http://127.0.0.1:${port}${base}`, program, args(root, port), dirname(root), QUIET);
  };

const NETLIFY = ['dev', '--offline', '--internal-disable-edge-functions', '--no-open', '--framework', '#static'];

/** The hosts of README, “Publishing”, each as far as it can be had without an account. */
export const HOSTS: readonly Host[] = [
  {
    name: 'Cloudflare Pages',
    program: 'wrangler',
    asked: '--version',
    get: 'npm install wrangler outside this folder, its node_modules/.bin on PATH',
    start: by('wrangler', (root, port) => ['pages', 'dev', root, '--ip', '127.0.0.1', '--port', port]),
    does: ['lasting', 'headers', 'own 404', 'packed', 'stroke'],
  },
  {
    // It packs nothing and says its own of how long to keep; the rules it would follow are read by headers.ts.
    name: 'Netlify',
    program: 'netlify',
    asked: '--version',
    get: 'npm install netlify-cli outside this folder, its node_modules/.bin on PATH',
    start: by('netlify', (root, port) => [...NETLIFY, '--dir', root, '--port', port]),
    does: ['headers', 'own 404'],
  },
  {
    // There is no such program: what is known of the service is written down in github.ts.
    name: 'GitHub Pages',
    program: 'node',
    asked: '--version',
    get: '',
    start: githubPages,
    does: ['own 404', 'packed', 'stroke'],
  },
  {
    name: 'nginx',
    program: 'nginx',
    asked: '-v',
    get: 'apt-get install nginx-light (Debian, Ubuntu)',
    start: nginx,
    does: ['lasting', 'headers', 'own 404', 'packed', 'stroke'],
  },
  {
    name: 'Caddy',
    program: 'caddy',
    asked: 'version',
    get: 'apt-get install caddy, or the one file from caddyserver.com',
    start: by('caddy', (root, port) => ['file-server', '--root', root, '--listen', `127.0.0.1:${port}`]),
    does: ['stroke'],
  },
  {
    name: 'Python',
    program: 'python3',
    asked: '--version',
    get: 'apt-get install python3',
    start: by('python3', (root, port) => ['-m', 'http.server', port, '--bind', '127.0.0.1', '--directory', root]),
    does: ['stroke'],
  },
];
