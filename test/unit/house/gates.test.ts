import { describe, expect, it } from 'vitest';
import { floorFaults } from '../../e2e/gates/floor.ts';
import { type Head, headFaults } from '../../e2e/gates/head.ts';
import { placeFaults } from '../../e2e/gates/place.ts';
import { policyFaults } from '../../e2e/gates/policy.ts';
import { weightFaults } from '../../e2e/gates/weigh.ts';
import { contrast, needed, over } from '../../support/contrast.ts';

describe('the gate on heads', () => {
  const head = (locale: 'zh' | 'en', change: Partial<Head> = {}): Head => ({
    lang: locale === 'zh' ? 'zh-CN' : 'en',
    title: locale === 'zh' ? '卡诺模型 · 知客' : 'The Kano model · Zhike',
    description: locale === 'zh' ? '卡诺模型一课：三类质量与满意度的关系。' : 'A lesson on the Kano model.',
    canonical: [`/${locale}/`],
    alternates: { 'zh-CN': '/zh/', en: '/en/', 'x-default': '/' },
    noindex: false,
    repeatedIds: [],
    headings: 1,
    ...change,
  });
  const site = (zh: Partial<Head>, en: Partial<Head> = {}) =>
    new Map([
      ['', head('zh', { canonical: ['/'] })],
      ['zh/', head('zh', zh)],
      ['en/', head('en', en)],
    ]);
  it.each<[string, Partial<Head>, RegExp]>([
    ['another lang', { lang: 'en' }, /lang is en/],
    ['no title', { title: '' }, /no title/],
    ['a title in English', { title: 'The Kano model' }, /title is not in zh/],
    ['a description in English', { description: 'A lesson on the Kano model.' }, /description is not in zh/],
    ['no description', { description: '' }, /no description/],
    ['another canonical', { canonical: ['/en/'] }, /canonical is/],
    ['two canonicals', { canonical: ['/zh/', '/zh/'] }, /canonical is/],
    ['no x-default', { alternates: { 'zh-CN': '/zh/', en: '/en/' } }, /no alternate in x-default/],
    ['an alternate that is no page', { alternates: { 'zh-CN': '/zh/', en: '/en/none/', 'x-default': '/' } }, /is no page/],
    ['not naming itself', { alternates: { 'zh-CN': '/', en: '/en/', 'x-default': '/' } }, /own address/],
    ['an id used twice', { repeatedIds: ['text'] }, /text stands more than once/],
    ['no h1', { headings: 0 }, /0 h1/],
  ])('refuses %s', (_, zh, fault) => {
    expect(headFaults('zh/', site(zh), 'root').join('\n')).toMatch(fault);
  });

  it('refuses a language that does not point back, and a link that forgets the base', () => {
    expect(headFaults('zh/', site({}, { alternates: { 'zh-CN': '/', en: '/en/', 'x-default': '/' } }), 'root').join()).toMatch(
      /does not point back/,
    );
    expect(headFaults('zh/', site({}), 'base').join()).toMatch(/canonical is \/zh\/, expected \/course\/zhike\/zh\//);
  });

  it('accepts pages that name each other', () => {
    for (const page of ['', 'zh/', 'en/']) expect(headFaults(page, site({}), 'root')).toEqual([]);
  });
});

describe('the gate on policies', () => {
  const STRICT =
    "default-src 'none'; script-src 'self' 'sha256-x'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types svelte-trusted-html";
  it.each([
    ['no policy', null],
    ['unsafe-inline', STRICT.replace("'sha256-x'", "'unsafe-inline'")],
    ['unsafe-hashes', `${STRICT}; style-src 'unsafe-hashes'`],
    ['any host', STRICT.replace("img-src 'self'", 'img-src *')],
    ['another host', STRICT.replace("img-src 'self'", 'img-src https://cdn.example')],
    ['an open default', STRICT.replace("default-src 'none'", "default-src 'self'")],
    ['no Trusted Types', STRICT.replace("require-trusted-types-for 'script'; ", '')],
    ['any Trusted Types policy', STRICT.replace('; trusted-types svelte-trusted-html', '')],
  ])('refuses %s', (_, policy) => {
    expect(policyFaults(policy)).toHaveLength(1);
  });

  it('accepts the strict one', () => {
    expect(policyFaults(STRICT)).toEqual([]);
  });
});

describe('the gate on weight', () => {
  const weight = { before: 30, total: 60, requests: 3, pieces: [{ path: '/a.js', bytes: 60, first: true }] };
  it('refuses what is over in any way, or was not weighed, and shows where the bytes are', () => {
    const budget = { before: 30, total: 60, requests: 3 };
    expect(weightFaults(weight, budget)).toEqual([]);
    for (const key of ['before', 'total', 'requests'] as const)
      expect(weightFaults({ ...weight, [key]: 61 }, budget).join()).toMatch(new RegExp(`${key} 61 > .*a\\.js`, 's'));
    expect(weightFaults({ ...weight, total: Number.NaN }, budget)).not.toEqual([]);
  });
});

describe('the gate on place', () => {
  it('refuses a page that moved under its reader, or that has nothing left in sight', () => {
    const before = new Map([
      ['a', 100],
      ['b', 300],
    ]);
    expect(
      placeFaults(
        before,
        new Map([
          ['a', 102],
          ['b', 420],
        ]),
      ),
    ).toEqual([]);
    expect(
      placeFaults(
        before,
        new Map([
          ['a', 160],
          ['b', 420],
        ]),
      ),
    ).toEqual(['#a moved by 60 px', '#b moved by 120 px']);
    expect(placeFaults(before, new Map([['c', 100]]))).toHaveLength(1);
    expect(placeFaults(new Map(), before)).toHaveLength(1);
  });
});

describe('contrast', () => {
  it('is what WCAG says', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
    expect(over([0, 0, 0], 0.5, [255, 255, 255])).toEqual([128, 128, 128]);
    expect([needed(16, 400), needed(24, 400), needed(19, 700), needed(19, 400)]).toEqual([4.5, 3, 3, 4.5]);
  });
});

describe('the gate on old browsers', () => {
  it.each([
    ['a.js', 'const b=a.toSorted();'],
    ['a.js', 'a.toSpliced(1,0,2)'],
    ['a.js', 'x[n].with(i, 3)'],
    ['a.js', 'x.with(e(i),3)'],
    ['a.js', 'Map.groupBy(a,f)'],
    ['a.js', 'Promise.withResolvers()'],
    ['a.js', 'a.isSubsetOf(b)'],
    ['a.js', 'a.union(new Set(b))'],
    ['a.js', 'm.values().map(f)'],
    ['a.js', 't.matchAll(r).toArray()'],
    ['a.js', 'const r=/[a&&b]/v;'],
    ['a.js', 'new Intl.Segmenter("zh")'],
    ['a.js', 'requestIdleCallback(f)'],
    ['a.css', '.a{fill:color-mix(in oklab,red,blue)}'],
    ['a.css', ':root{--ink:light-dark(#000,#fff)}'],
    ['a.css', '.a{color:red;& .b{color:blue}}'],
  ])('refuses in %s: %s', (path, text) => {
    expect(floorFaults(path, text)).toHaveLength(1);
  });

  it.each([
    ['a.js', '[...a].sort(f).slice(1).at(-1);a.findLast(f);Object.hasOwn(a,b);structuredClone(a)'],
    ['a.js', 'Object.entries(a).map(f);[...m.values()].map(f);t.replace(/x/gu,"v")'],
    ['a.js', 'if(typeof Intl.Segmenter!="undefined")new Intl.Segmenter("zh")'],
    ['a.css', '.a{background:color-mix(in oklab,red,blue)}.a .b{color:red}'],
  ])('accepts in %s: %s', (path, text) => {
    expect(floorFaults(path, text)).toEqual([]);
  });
});
