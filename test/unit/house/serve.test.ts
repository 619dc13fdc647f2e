import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../support/serve.ts';
import { pagesOf } from '../../support/site.ts';

const dir = mkdtempSync(join(tmpdir(), 'zhike-serve-'));
let plain: Served;
let packed: Served;

beforeAll(async () => {
  mkdirSync(join(dir, 'zh/课'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), '<p>front</p>');
  writeFileSync(join(dir, '404.html'), '<p>not here</p>');
  writeFileSync(join(dir, 'zh/课/index.html'), '<p>lesson</p>'.repeat(50));
  writeFileSync(join(dir, 'a.woff2'), 'font');
  plain = await serve({ dir, base: '/course/zhike/' });
  packed = await serve({ dir, brotli: true });
});
afterAll(async () => {
  await Promise.all([plain.close(), packed.close()]);
  rmSync(dir, { recursive: true });
});

describe('the server of the tests', () => {
  it.each([
    ['a folder', 'zh/课/', 200, 'text/html; charset=utf-8'],
    ['a file', 'a.woff2', 200, 'font/woff2'],
    ['nothing', 'none/', 404, 'text/html; charset=utf-8'],
    ['a way out', '..%2f..%2fetc/passwd', 404, 'text/html; charset=utf-8'],
    ['no text at all', '%E0%A4%A', 404, 'text/html; charset=utf-8'],
  ])('answers for %s', async (_, page, status, type) => {
    const answer = await fetch(plain.url(page));
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      status,
      type,
      'no-store',
    ]);
  });

  it('knows nothing outside its base', async () => {
    expect((await fetch(`${plain.origin}/zh/`)).status).toBe(404);
  });

  it('sends a folder without its slash to the one with it', async () => {
    const answer = await fetch(plain.url('zh/课?a=1'), { redirect: 'manual' });
    expect([answer.status, decodeURIComponent(answer.headers.get('location') ?? '')]).toEqual([301, '/course/zhike/zh/课/?a=1']);
  });

  it('compresses text, not fonts, and says how much it sends', async () => {
    const page = await fetch(packed.url('zh/课/'), { headers: { 'accept-encoding': 'br' } });
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(Number(page.headers.get('content-length'))).toBeLessThan(60);
    expect(await page.text()).toBe('<p>lesson</p>'.repeat(50));
    expect((await fetch(packed.url('a.woff2'))).headers.get('content-length')).toBe('4');
  });

  it('lets a browser keep what is named by its content, and nothing else; or nothing at all, for weighing', async () => {
    mkdirSync(join(dir, '_astro'), { recursive: true });
    writeFileSync(join(dir, '_astro/a.aaaaaaaa.js'), '1');
    const control = async (page: string) => (await fetch(plain.url(page))).headers.get('cache-control');
    expect([await control('_astro/a.aaaaaaaa.js'), await control('')]).toEqual([
      'public, max-age=31536000, immutable',
      'no-store',
    ]);
  });

  it('lists the pages of a site by their addresses', () => {
    expect(pagesOf(dir)).toEqual(['', '404.html', 'zh/课/']);
    expect(pagesOf(join(dir, 'none'))).toEqual([]);
  });
});
