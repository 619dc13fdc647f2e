import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/state/offline/list.ts';
import type { Service } from './host.ts';

const PACK = { 'accept-encoding': 'br, gzip' };
const ask = (address: string) => fetch(address, { redirect: 'manual', headers: PACK });
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What an address says, in a line, so that one can look. */
const line = (what: string, { status, headers }: Response) =>
  `${what}: ${status}, ${['content-type', 'cache-control', 'content-encoding', 'location']
    .map((name) => headers.get(name))
    .filter(Boolean)
    .join(', ')}`;

/** The files of a folder that are published under addresses of their own. */
export const filesIn = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/^(_headers|404\.html|\..*)$/.test(file) && statSync(join(dir, file)).isFile());

/** Every file comes as it is on the disk; a host that changes one breaks what is kept on a device. */
export const changedFiles = async (url: (path: string) => string, dir: string): Promise<readonly string[]> => {
  const changed: string[] = [];
  const files = [...filesIn(dir)];
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const answer = await fetch(url(addressOf(file)));
      const body = Buffer.from(await answer.arrayBuffer());
      if (answer.status !== 200 || !body.equals(readFileSync(join(dir, file)))) changed.push(file);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return changed;
};

/** What is wrong with the answers of a host that does what `does` says, and what they were. */
export const answerFaults = async (
  url: (path: string) => string,
  dir: string,
  does: readonly Service[],
): Promise<{ readonly faults: readonly string[]; readonly said: readonly string[] }> => {
  const faults: string[] = [];
  const script = filesIn(dir).find((file) => /^_astro\/.*\.js$/.test(file)) ?? '';
  const [page, asset, worker, now, manifest, missing, bare, upper] = (await Promise.all(
    ['zh/', script, 'sw.js', 'kept/now.json', 'zh/zhike.webmanifest', 'zh/nowhere/', 'zh/lab', 'ZH/'].map((path) =>
      ask(url(path)),
    ),
  )) as [Response, Response, Response, Response, Response, Response, Response, Response];
  const must = (good: boolean, fault: string) => good || faults.push(fault);
  const type = (answer: Response, wanted: RegExp, what: string) =>
    must(answer.status === 200 && wanted.test(answer.headers.get('content-type') ?? ''), `${what} is no ${wanted.source}`);
  type(page, /^text\/html/, 'a page');
  type(asset, /^(text|application)\/javascript/, 'a script');
  type(worker, /^(text|application)\/javascript/, 'the worker');
  type(now, /^application\/json/, 'the version');
  type(manifest, /^(application\/(manifest\+)?json.*)?$/, 'the manifest');
  must(upper.status === 404, 'upper case is found');
  must(missing.status === 404, 'what is nowhere is found');
  for (const answer of [page, worker, now])
    must(!/immutable|max-age=(?!0\b|600\b)/.test(answer.headers.get('cache-control') ?? ''), `${answer.url} is kept too long`);
  if (does.includes('lasting')) must(asset.headers.get('cache-control') === FOR_EVER, 'a script is not kept for ever');
  if (does.includes('packed')) must(page.headers.has('content-encoding'), 'a page is not packed');
  if (does.includes('own 404')) must((await missing.text()).includes('<h1>404</h1>'), 'not our page where there is none');
  if (does.includes('stroke'))
    must([301, 302, 308].includes(bare.status) && /\/zh\/lab\/$/.test(bare.headers.get('location') ?? ''), 'no stroke is added');
  if (does.includes('headers')) {
    must(page.headers.get('content-security-policy') === "frame-ancestors 'none'", 'a page may stand in a frame');
    must(page.headers.get('x-content-type-options') === 'nosniff', 'types are guessed');
    must(page.headers.get('referrer-policy') === 'no-referrer', 'the referrer is told');
    must(page.headers.get('permissions-policy')?.includes('camera=()') === true, 'the camera is not refused');
  }
  const said = [
    line('page', page),
    line('script', asset),
    line('worker', worker),
    line('manifest', manifest),
    line('nowhere', missing),
  ];
  return { faults, said: [...said, line('without its stroke', bare)] };
};
