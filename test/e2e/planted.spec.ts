import { expect, test } from './fixtures.ts';
import { contrastFaults } from './gates/contrast.ts';
import { fieldFaults } from './gates/fields.ts';
import { frames } from './gates/frames.ts';
import { noScriptFaults } from './gates/no-script.ts';
import { overflowFaults } from './gates/overflow.ts';
import { MOST, ownWeightFaults } from './gates/own-weight.ts';
import { watchPolicy } from './gates/policy.ts';
import { watchShifts } from './gates/shifts.ts';
import { specimenFaults } from './gates/specimens.ts';
import { tabsTo } from './gates/tab-order.ts';
import { weigh } from './gates/weigh.ts';
import { ORIGIN, plant } from './plant.ts';

const drawing = (label: string, ground = '#fff') =>
  `<main><h1>A</h1><svg width="400" height="100"><rect width="400" height="100" fill="${ground}"/><path d="M0 50H400" stroke="#777"/>${label}</svg></main>`;

test('a layout that moves by itself, and an instrument without a script of its own, are found', async ({ page }) => {
  const shifts = await watchShifts(page);
  await plant(page, '<main><p>above</p><p>below</p></main>');
  // What moves before it was ever drawn is no shift, and a busy machine draws late: it moves until it was seen.
  const moved = async () => {
    await page
      .locator('p')
      .first()
      .evaluate((above) => {
        above.style.height = `${above.clientHeight + 100}px`;
      });
    await frames(page);
    return shifts();
  };
  await expect.poll(moved).not.toEqual([]);
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
  const label = (style: string) =>
    `<main><div style="${style}"><svg width="9" height="20" style="overflow:visible"><text x="300" y="9">a label</text></svg></div></main>`;
  await plant(page, `<style>body{overflow-x:clip}</style>${label('')}`);
  expect((await overflowFaults(page)).join()).toContain('“a label” from 3');
  await plant(page, `<style>body{overflow-x:clip}</style>${label('overflow:auto')}`);
  expect(await overflowFaults(page)).toEqual([]);
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
  ['too little text', '<main><h1>A</h1>short</main>', /main has/],
  [
    'a link out of sight',
    '<header><nav><a href="/" hidden>Home</a></nav></header><main><h1>A</h1>enough words to read</main>',
    /navigation is out of sight/,
  ],
  [
    'a figure without a table',
    '<main><h1>A</h1>enough words to read<figure><svg role="img" width="200" height="100"></svg></figure></main>',
    /no table/,
  ],
  [
    'a figure that is not drawn',
    '<main><h1>A</h1>enough words to read<figure><svg role="img" width="0" height="0"></svg><table><tr><td>1</table></figure></main>',
    /no drawing/,
  ],
  [
    'an empty disclosure',
    '<main><h1>A</h1>enough words to read<details><summary>More</summary></details></main>',
    /holds nothing/,
  ],
  [
    'a question without an answer',
    '<main><h1>A</h1>enough words to read<div data-question="a">Why?</div><div data-question="b">How?</div><details><summary>Key</summary>So.</details></main>',
    /question a has no answer/,
  ],
  ['a formula as its source', '<main><h1>A</h1>enough words to read \\frac{1}{2}</main>', /formula/],
  ['a page without a heading', '<main>enough words to read</main>', /no heading/],
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
