import { expect, test } from './fixtures.ts';
import { axeFaults, colourFaults, structureFaults } from './gates/axe.ts';
import { Seen } from './gates/seen.ts';
import { plant } from './plant.ts';

test('axe objects to a picture without a text, and to pale text', async ({ page }) => {
  await plant(page, '<main><h1>A</h1><img src="a.png"></main>');
  expect((await axeFaults(page)).join()).toContain('image-alt');
  await plant(page, '<main><h1>A</h1><p style="color: #aaa">pale</p></main>');
  expect((await axeFaults(page, 'colours')).join()).toContain('color-contrast');
});

test('axe is asked about colours wherever text looks as on no page before, and again until it finds nothing', async ({
  page,
}) => {
  const seen = new Seen();
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
  const seen = new Seen();
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
  await plant(page, `${text('<button>two words</button><button>two words</button>')}`, '<style>button{width:9px}</style>');
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
