import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildFaults } from '../../support/stages/build.ts';
import { html } from '../../support/stages/html.ts';
import { links } from '../../support/stages/links.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhike-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (body: string, after = '') =>
  `<!doctype html>\n<html lang="en"><head><title>Planted</title></head><body>${body}</body></html>${after}`;

let count = 0;
const site = (pages: Readonly<Record<string, string>>): string => {
  const dir = join(folder, String(count++));
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
};

describe('a build', () => {
  it.each([
    ['that ends badly', 1, 'done', 9],
    ['that logs an error and ends well', 0, '10:00 [ERROR] [content] something', 9],
    ['that misses an entry and ends well', 0, 'Entry sources → nobody was not found.', 9],
    ['without pages', 0, 'done', 0],
  ])('%s is refused', (_, code, text, pages) => {
    expect(buildFaults(code, text, pages)).toHaveLength(1);
  });

  it('that went well is accepted', () => {
    expect(buildFaults(0, '10:00 [build] Complete!', 12)).toEqual([]);
  });
});

describe('the links of a site', () => {
  const at = (body: string, base = '/') =>
    links({ base, dir: site({ 'index.html': page(body), 'zh/index.html': page('<h1 id="top">A</h1>') }) });
  it.each([
    ['to no page', '<a href="/none/">a</a>', '/', '/none/ (404)'],
    ['to no picture', '<img src="/none.png" alt="">', '/', '/none.png (404)'],
    ['to no place on a page', '<a href="/zh/#none">a</a>', '/', 'no such fragment'],
    ['that forget the base', '<a href="/zh/">a</a>', '/course/zhike/', '/zh/ (404)'],
  ])('%s are broken', async (_, body, base, fault) => {
    const { failed, explain } = await at(body, base);
    expect([failed, explain]).toEqual([1, expect.stringContaining(fault)]);
  });

  it('that lead somewhere are accepted, and other sites are left alone', async () => {
    expect(
      await at('<a href="/course/zhike/zh/#top">a</a> <a href="https://elsewhere.invalid/">b</a>', '/course/zhike/'),
    ).toMatchObject({ passed: 1, failed: 0 });
  });

  it('of a page nobody links to are followed too', async () => {
    const dir = site({ 'index.html': page('<p>a</p>'), 'alone/index.html': page('<a href="/none/">a</a>') });
    expect(await links({ base: '/', dir })).toMatchObject({ failed: 1 });
  });
});

describe('the HTML of a site', () => {
  it('with a fault is refused, each page for itself; that is sound is accepted', async () => {
    const pages = {
      'index.html': page('<main><h1>A</h1><p>b</p></main>'),
      'id-twice/index.html': page('<p id="a">a</p><p id="a">b</p>'),
      'block-in-paragraph/index.html': page('<p>a<div>b</div></p>'),
      'script-after-the-end/index.html': page('<p>a</p>', '<script src="/a.js"></script>'),
      'style-in-the-body/index.html': page('<style>p { color: red }</style>'),
      'picture-without-text/index.html': page('<img src="/a.png">'),
    };
    const dir = site(pages);
    const { failed, explain = '' } = await html([{ base: '/', dir }]);
    expect(Object.keys(pages).filter((name) => explain.includes(join(dir, name)))).toEqual(Object.keys(pages).slice(1));
    expect(failed).toBeGreaterThanOrEqual(5);
  });

  it('is read again under a base where it differs in more than addresses and hashes', async () => {
    const root = page('<main><h1>A</h1><a href="/zh/">b</a><script src="/_astro/a.aaaaaaaa.js"></script></main>');
    const same = root.replaceAll('"/', '"/c/').replace('aaaaaaaa', 'bbbbbbbb');
    const both = (base: Readonly<Record<string, string>>) =>
      html([
        { base: '/', dir: site({ 'index.html': root }) },
        { base: '/c/', dir: site(base) },
      ]);
    expect(await both({ 'index.html': same })).toMatchObject({ passed: 2, failed: 0 });
    expect(await both({ 'index.html': same.replace('<main>', '<main><img src="/c/a.png">') })).toMatchObject({ failed: 1 });
    expect(await both({ 'index.html': same, 'more/index.html': page('<p id="a">a</p><p id="a">b</p>') })).toMatchObject({
      failed: 1,
    });
  });
});
