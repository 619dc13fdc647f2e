import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../src/offline/needs.ts';
import { partsOf } from '../../../src/offline/parts.ts';

const UNITS = { 'kano-short': 'satisfaction', crm: 'crm', clv: 'clv', ckm: 'ckm' };
const unitOf = (name: string) => (UNITS as Record<string, string>)[name];

describe('to what part a file belongs', () => {
  it.each([
    ['index.html', ['zh/core', 'en/core']],
    ['not-kept/index.html', ['zh/core', 'en/core']],
    ['icon.svg', ['zh/core', 'en/core']],
    ['icon-192.png', []],
    ['zh/index.html', ['zh/core']],
    ['zh/zhike.webmanifest', ['zh/core']],
    ['en/practice/index.html', ['en/core']],
    ['en/cram/index.html', ['en/core']],
    ['zh/lab/kano/index.html', ['zh/core']],
    ['zh/lessons/crm/core-ideas/index.html', ['zh/crm']],
    ['zh/bank/clv.json', ['zh/clv']],
    ['zh/assignment/index.html', ['zh/papers']],
    ['en/revise/index.html', ['en/papers']],
    ['zh/bank/index.json', ['zh/papers']],
    ['zh/answers/clv/index.html', []],
    ['zh/answers/kano-short.json', ['zh/satisfaction']],
    ['en/cram/ckm/index.html', ['en/ckm']],
    ['pagefind/fragment/zh-cn_ab12cd.pf_fragment', ['zh/search']],
    ['pagefind/index/en_ab12cd.pf_index', ['en/search']],
    ['pagefind/pagefind.en_4c3a.pf_meta', ['en/search']],
    ['pagefind/pagefind.js', ['zh/search', 'en/search']],
    ['pagefind/pagefind-entry.json', ['zh/search', 'en/search']],
    ['pagefind/wasm.unknown.pagefind', ['zh/search', 'en/search']],
  ])('%s: %j', (file, parts) => {
    expect(partsOf(file, unitOf)).toEqual(parts);
  });

  it.each(['404.html', '_headers', '_astro/page.AbC12345.js', 'zh/lab/gallery/kano/index.html', 'zh/teach/index.html'])(
    '%s is kept for nobody by itself',
    (file) => {
      expect(partsOf(file, unitOf)).toEqual([]);
    },
  );
});

describe('what a page needs', () => {
  const files: Record<string, string> = {
    'zh/index.html': '<script src="/_astro/page.AbC12345.js"></script><link href="/_astro/styles.D-Hfrc_R.css">',
    '_astro/page.AbC12345.js': 'import("./late.Zz9-_aaa.js");x("nothing.js")',
    '_astro/late.Zz9-_aaa.js': 'import"./page.AbC12345.js"',
    '_astro/styles.D-Hfrc_R.css': 'url(/_astro/math.BbBbBbBb.woff2)',
    '_astro/math.BbBbBbBb.woff2': '',
    '_astro/other.Cc3Cc3Cc.js': '',
  };
  it('is all that it names, and what that names, once', () => {
    const needs = needsOf((file) => files[file] ?? '', new Set(Object.keys(files)));
    expect([...needs('zh/index.html')].sort()).toEqual([
      '_astro/late.Zz9-_aaa.js',
      '_astro/math.BbBbBbBb.woff2',
      '_astro/page.AbC12345.js',
      '_astro/styles.D-Hfrc_R.css',
    ]);
  });
});
