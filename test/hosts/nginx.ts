import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../support/site.ts';
import type { Running } from './host.ts';
import { freePort, running } from './program.ts';

/** The sample as it is published, as its first lines say it is to be changed, with nothing of the machine's own settings. */
export const nginx = async (root: string, base: string): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhike-nginx-'));
  const port = await freePort();
  const sample = readFileSync(`${PROJECT}publish/nginx.conf`, 'utf8')
    .replaceAll('/course/zhike/', base)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/www;', `root ${root};`);
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name.replace('client_', '')};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; default_type application/octet-stream; ${paths.join(' ')} ${sample} }`,
  );
  return running(`http://127.0.0.1:${port}${base}`, 'nginx', ['-c', file, '-e', `${folder}/error.log`], folder);
};
