import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownHashes } from '../../../src/policy/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (sources: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${sources}; style-src 'self' ${hash('x')};">${body}`;

describe('the policy of a page', () => {
  it('lets through the inline scripts of that page and of no other, and the same styles', () => {
    const scripts = '<script>a()</script><script type="module">b()</script><script src="/c.js"></script>';
    const all = [hash('a()'), hash('b()'), hash('elsewhere()')].join(' ');
    expect(ownHashes(page(`'wasm-unsafe-eval' ${all}`, scripts))).toBe(
      page(`'wasm-unsafe-eval' ${hash('a()')} ${hash('b()')}`, scripts),
    );
  });

  it('stays as it is where it names no hash, and where there is none', () => {
    for (const html of [page("'wasm-unsafe-eval'", '<script>a()</script>'), '<p>no policy</p>'])
      expect(ownHashes(html)).toBe(html);
  });
});
