import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { axeFaults, colourFaults, structureFaults } from './gates/axe.ts';
import { contrastFaults } from './gates/contrast.ts';
import { fieldFaults } from './gates/fields.ts';
import { noScriptFaults } from './gates/no-script.ts';
import { overflowFaults } from './gates/overflow.ts';
import { MOST, ownWeightFaults } from './gates/own-weight.ts';
import { watchPolicy } from './gates/policy.ts';
import { watchShifts } from './gates/shifts.ts';
import { specimenFaults } from './gates/specimens.ts';
import { tabsTo } from './gates/tab-order.ts';
import { weigh } from './gates/weigh.ts';

const ORIGIN = 'http://planted.test';

/** A page with a fault, at an address of its own; whatever else is asked for is empty. */
const plant = async (page: Page, body: string, head = '') => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Planted</title>${head}</head><body>${body}</body></html>`;
  await page.route('**/*', (route) => {
    const isPage = route.request().url() === `${ORIGIN}/`;
    return route.fulfill({
      contentType: isPage ? 'text/html' : 'text/plain',
      body: isPage ? html : '',
      headers: { 'content-length': String(isPage ? html.length : 0) },
    });
  });
  await page.goto(`${ORIGIN}/`);
};

const drawing = (label: string, ground = '#fff') =>
  `<main><h1>A</h1><svg width="400" height="100"><rect width="400" height="100" fill="${ground}"/><path d="M0 50H400" stroke="#777"/>${label}</svg></main>`;

test('axe objects to a picture without a text, and to pale text', async ({ page }) => {
  await plant(page, '<main><h1>A</h1><img src="a.png"></main>');
  expect((await axeFaults(page)).join()).toContain('image-alt');
  await plant(page, '<main><h1>A</h1><p style="color: #aaa">pale</p></main>');
  expect((await axeFaults(page, 'colours')).join()).toContain('color-contrast');
});

test('axe is asked about colours wherever text looks as on no page before, and again until it finds nothing', async ({
  page,
}) => {
  const seen = new Set<string>();
  const text = (inner: string, style = '') => `<style>main{color:#222}${style}</style><main><h1>A title</h1>${inner}</main>`;
  const plain = '<p>plain text</p>';
  const planted: readonly (readonly [string, string])[] = [
    ['<p class="new">of a new template</p>', '.new{color:#aaa}'],
    ['<p>on a new ground</p>', 'main{background:#555}'],
    ['<div class="half"><p>half gone</p></div>', '.half{opacity:.4}'],
    [plain, '@media(prefers-color-scheme:dark){body{background:#555}}'],
  ];
  await plant(page, text(plain));
  expect(await colourFaults(page, seen)).toEqual([]);
  expect(seen.size).toBeGreaterThan(0);
  for (const [inner, style] of planted) {
    await plant(page, text(plain + inner, style));
    await page.emulateMedia({ colorScheme: 'dark' });
    for (let again = 0; again < 2; again++) expect((await colourFaults(page, seen)).join(), inner).toContain('color-contrast');
  }
  await plant(page, text('<button disabled>cannot be used</button>', 'button{color:#aaa;background:#fff;border:0}'));
  expect(await colourFaults(page, seen)).toEqual([]);
  await plant(page, text('<button>can be used</button>', 'button{color:#aaa;background:#fff;border:0}'));
  expect(await colourFaults(page, seen)).not.toEqual([]);
});

test('axe is asked about structure wherever something stands as on no page before, and again until it finds nothing', async ({
  page,
}) => {
  const seen = new Set<string>();
  const good = '<ul><li>one</li></ul><button>two words</button><table><tr><th scope="row">a</th><td>1</td></tr></table>';
  const text = (inner: string) => `<main><h1>A title</h1>${good}${inner}</main>`;
  await plant(page, text(''));
  expect(await structureFaults(page, seen)).toEqual([]);
  expect(seen.size).toBeGreaterThan(0);
  for (const [inner, rule] of [
    ['<div><li>a point of no list</li></div>', 'listitem'],
    ['<ul><button>two words</button></ul>', 'list'],
    ['<p role="checkbox" tabindex="0" aria-label="a">b</p>', 'aria-required-attr'],
    ['<button aria-checked="true">two words</button>', 'aria-allowed-attr'],
    ['<p role="knob">a</p>', 'aria-roles'],
    ['<div aria-hidden="true"><button>two words</button></div>', 'aria-hidden-focus'],
    ['<button><a href="/">two words</a></button>', 'nested-interactive'],
    ['<p tabindex="3">a</p>', 'tabindex'],
    ['<p lang="klingonese">a</p>', 'valid-lang'],
  ] as const) {
    await plant(page, text(inner));
    for (let again = 0; again < 2; again++) expect((await structureFaults(page, seen)).join(), inner).toContain(rule);
  }
  await plant(page, `${text('')}<p>elsewhere</p>`);
  expect((await structureFaults(page, seen)).join()).toContain('region');
  await plant(
    page,
    `${text('<button>two words</button><button>two words</button>')}`,
    '<style>button{width:9px;height:9px;overflow:hidden;padding:0}</style>',
  );
  expect((await structureFaults(page, seen)).join()).toContain('target-size');
});

test('of a page whose tags stand as on another, axe is asked what is its own: names, languages, order', async ({ page }) => {
  for (const [body, rule] of [
    ['<main><h1>A</h1><a href="/"></a></main>', 'link-name'],
    ['<main><h1>A</h1><button></button></main>', 'button-name'],
    ['<main><h1>A</h1><input></main>', 'label'],
    ['<main><h1>A</h1><img src="a.png"></main>', 'image-alt'],
    ['<main><h1></h1></main>', 'empty-heading'],
    ['<main><h1>A</h1><h4>B</h4></main>', 'heading-order'],
    ['<main><p>A</p></main>', 'page-has-heading-one'],
    ['<main><h1>A</h1></main><main><h2>A</h2></main>', 'landmark-no-duplicate-main'],
  ] as const) {
    await plant(page, body);
    expect((await axeFaults(page, 'own')).join(), body).toContain(rule);
    if (/name|label|alt|empty/.test(rule)) expect((await axeFaults(page, 'words')).join(), body).toContain(rule);
  }
});

test('a layout that moves by itself, and an instrument without a script of its own, are found', async ({ page }) => {
  const shifts = await watchShifts(page);
  await plant(
    page,
    '<main><p>above</p><p>below</p></main><script>setTimeout(() => document.querySelector("p").style.height = "300px", 100)</script>',
  );
  await expect.poll(shifts).not.toEqual([]);
  const piece = (path: string, bytes: number) => ({ path, bytes, first: true });
  const weight = (...pieces: ReturnType<typeof piece>[]) => ({ before: 0, total: 0, requests: 0, pieces });
  expect(ownWeightFaults(weight(piece('/_astro/shared.aaaaaaaa.js', 9)))).toHaveLength(1);
  expect(ownWeightFaults(weight(piece('/_astro/Kano.aaaaaaaa.js', MOST)))).toEqual([]);
  expect(ownWeightFaults(weight(piece('/_astro/Kano.aaaaaaaa.js', MOST + 1)))).not.toEqual([]);
});

test('a named state that shows a fault it should not, no fault where it should, or nothing, is found', async ({ page }) => {
  await plant(page, '<main></main>');
  expect(await specimenFaults(page)).toEqual(['there is no named state']);
  const drawing = (inside: string) => `<svg role="img" aria-label="a" width="90" height="90">${inside}</svg>`;
  await plant(
    page,
    `<main><div data-state="a">x<p role="alert">no</p></div><div data-state="b" data-fault="">y</div>
    <div data-state="c" style="height:20px"></div><div data-state="d">z${drawing('')}</div>
    <div data-state="e" hidden>z</div><div data-state="f">z${drawing('<rect width="9" height="9"/>')}</div></main>`,
  );
  expect(await specimenFaults(page)).toEqual([
    'a shows 1 faults, expected 0',
    'b shows 0 faults, expected 1',
    'c shows nothing',
    'd has a drawing on which there is nothing',
    'e shows nothing',
  ]);
});

test('a faint label of a figure is found, on the colour that is really under it', async ({ page }) => {
  await plant(page, drawing('<text x="20" y="54" fill="#aaa">pale</text><text x="200" y="54" fill="#333">plain</text>'));
  expect(await contrastFaults(page)).toEqual([expect.stringMatching(/“pale” 2\.3\d < 4\.5/)]);
  await plant(page, drawing('<text x="20" y="54" fill="#333">on navy</text>', '#2b4c7e'));
  expect(await contrastFaults(page)).toHaveLength(1);
  await plant(page, drawing('<text x="20" y="54" fill="#fff">on navy</text>', '#2b4c7e'));
  expect(await contrastFaults(page)).toEqual([]);
  await plant(page, drawing('<g opacity=".4"><text x="20" y="54" fill="#333">faded</text></g>'));
  expect(await contrastFaults(page)).toHaveLength(1);
  await plant(page, drawing('<text x="20" y="64" font-size="30" fill="#888">large</text>'));
  expect(await contrastFaults(page)).toEqual([]);
});

test('a label that is faint only in the dark is found in the dark', async ({ page }) => {
  await plant(
    page,
    drawing('<text x="20" y="54" class="t">word</text>', 'transparent'),
    '<style>.t{fill:#333}@media(prefers-color-scheme:dark){body{background:#111}}</style>',
  );
  expect(await contrastFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFaults(page)).toHaveLength(1);
});

test('a page wider than its window is found, a table that scrolls by itself is not', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await plant(page, '<main><div style="width:400px">wide</div></main>');
  expect((await overflowFaults(page)).join()).toContain('ends at');
  await plant(page, '<main><div style="overflow:auto"><div style="width:400px">wide</div></div></main>');
  expect(await overflowFaults(page)).toEqual([]);
});

test('a field whose text is smaller than iOS lets stand is found', async ({ page }) => {
  await plant(page, '<main><input style="font-size:15px"><select style="font-size:16px"></select></main>');
  expect(await fieldFaults(page)).toEqual([expect.stringContaining('15 px: <input')]);
});

for (const [what, body, fault] of [
  ['a script the policy stops', '<script>1</script>', /policy: script-src-elem/],
  ['a style the policy stops', '<p style="color:red">a</p>', /policy: style-src-attr/],
  ['text made into HTML', '<p id="p"></p><script src="/t.js"></script>', /policy: require-trusted-types-for/],
  [
    'a request to another origin',
    '<img src="http://elsewhere.test/a.png" alt="">',
    /request to another origin: http:\/\/elsewhere/,
  ],
  ['a message of error', '<script src="/e.js"></script>', /console: oh/],
  ['an error nobody caught', '<script src="/u.js"></script>', /uncaught: oh/],
] as const) {
  test(`the policy gate finds ${what}`, async ({ page }) => {
    const faults = await watchPolicy(page, ORIGIN);
    const scripts = {
      't.js': "document.getElementById('p').innerHTML = 'x'",
      'e.js': "console.error('oh')",
      'u.js': "throw new Error('oh')",
    };
    for (const [file, text] of Object.entries(scripts))
      await page.route(`${ORIGIN}/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body: text }));
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; img-src *; require-trusted-types-for 'script'">`;
    const html = `<!doctype html><html lang="en"><head><title>Planted</title>${policy}</head><body>${body}</body></html>`;
    await page.route(`${ORIGIN}/faulty`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${ORIGIN}/faulty`);
    await expect.poll(() => faults.join('\n')).toMatch(fault);
  });
}

for (const [what, body, fault] of [
  ['too little text', '<main>short</main>', /main has/],
  [
    'a link out of sight',
    '<header><nav><a href="/" hidden>Home</a></nav></header><main>enough words to read</main>',
    /navigation is out of sight/,
  ],
  [
    'a figure without a table',
    '<main>enough words to read<figure><svg role="img" width="200" height="100"></svg></figure></main>',
    /no table/,
  ],
  [
    'a figure that is not drawn',
    '<main>enough words to read<figure><svg role="img" width="0" height="0"></svg><table><tr><td>1</table></figure></main>',
    /no drawing/,
  ],
  ['an empty disclosure', '<main>enough words to read<details><summary>More</summary></details></main>', /holds nothing/],
  [
    'a question without an answer',
    '<main>enough words to read<div data-question="a">Why?</div><div data-question="b">How?</div><details><summary>Key</summary>So.</details></main>',
    /question a has no answer/,
  ],
  ['a formula as its source', '<main>enough words to read \\frac{1}{2}</main>', /formula/],
] as const) {
  test(`without JavaScript ${what} is found`, async ({ paper }) => {
    const page = await paper.newPage();
    await plant(page, body);
    const faults = await noScriptFaults(page, 10);
    await page.close();
    expect(faults).toEqual([expect.stringMatching(fault)]);
  });
}

test('presses of Tab are counted, and a skip link saves them', async ({ page }) => {
  const links = '<a href="/x">x</a>'.repeat(9);
  await plant(page, `${links}<figure id="f" tabindex="-1" data-widget="kano"><input></figure>`);
  expect(await tabsTo(page, '[data-widget="kano"]', 8)).toBe(Number.POSITIVE_INFINITY);
  expect(await tabsTo(page, '[data-widget="kano"]', 20)).toBe(10);
  await plant(page, `<a href="#f">skip</a>${links}<figure id="f" tabindex="-1" data-widget="kano"><input></figure>`);
  expect(await tabsTo(page, '[data-widget="kano"]', 8)).toBe(2);
});

test('every answer is weighed, before the scroll and after', async ({ page }) => {
  await plant(page, '<main style="height:3000px"></main><img loading="lazy" src="/late.png" alt="">');
  const { requests, before, total } = await weigh(page, `${ORIGIN}/`);
  expect({ requests: requests >= 1, heavy: before > 100, sum: total >= before }).toEqual({
    requests: true,
    heavy: true,
    sum: true,
  });
});
