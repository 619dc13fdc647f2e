import { readdirSync, readFileSync } from 'node:fs';
import { BUILDS } from '../support/site.ts';
import { expect, test } from './fixtures.ts';
import { FLOOR, floorFaults } from './gates/floor.ts';

const dir = BUILDS.root.dir;
const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(`${dir}/${file}`, 'utf8');

test('no script and no style sheet that is sent uses what the oldest browsers of the README lack', () => {
  const sent = files.filter((file) => /\.(js|css)$/.test(file)).map((file) => [file, read(file)] as const);
  const inline = new Set(
    files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...read(file).matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text),
      ),
  );
  expect(sent.length).toBeGreaterThan(50);
  expect(inline.size).toBeGreaterThan(4);
  expect(
    [...sent, ...[...inline].map((text) => ['inline.js', text] as const)].flatMap(([file, text]) => floorFaults(file, text)),
  ).toEqual([]);
});

test('the README names the oldest browsers that the build and this gate hold to', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const [name, version] of Object.entries(FLOOR)) expect(readme).toMatch(new RegExp(`\\b${name} ${version}\\b`, 'i'));
  const config = readFileSync(new URL('../../astro.config.mjs', import.meta.url), 'utf8');
  for (const [name, version] of Object.entries(FLOOR)) expect(config).toContain(`'${name}${version}'`);
});

/** Takes away what Chrome 109, the last for Windows 7 and 8.1, did not have yet. */
const OLD = `
  for (const name of ['toSorted', 'toSpliced', 'toReversed', 'with']) { delete Array.prototype[name]; delete Object.getPrototypeOf(Int8Array.prototype)[name]; }
  for (const name of ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];
  for (const name of ['map', 'filter', 'find', 'some', 'every', 'reduce', 'toArray', 'take', 'drop', 'flatMap', 'forEach']) delete Iterator.prototype[name];
  for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
  delete Map.groupBy; delete Object.groupBy; delete Array.fromAsync; delete Promise.withResolvers; delete Promise.try; delete URL.canParse; delete URL.parse;
  delete AbortSignal.any; delete self.Iterator;
`;

test('record, practice, the Kano plane and the survey work without the methods that Chrome 109 lacks', async ({ page, site }) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.addInitScript(OLD);
  await page.goto(site.url('zh/practice/?q=loyalty-judge'));
  await page.locator('[data-question] input[type=radio]').first().check();
  await page.locator('[data-question] button.act').first().click();
  await expect(page.locator('.quiz-verdict')).toBeVisible();
  await page.goto(site.url('zh/record/'));
  await expect(page.locator('main table, main .figures, main button').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('正在读取');
  await page.goto(site.url('zh/lab/kano/'));
  // Tapped before the script came, it is off for a moment while the figure comes alive, and on again.
  await page.getByRole('radio').nth(1).click({ force: true });
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.locator('.plot .dot').first()).toBeVisible();
  await page
    .locator('.plot')
    .first()
    .click({ position: { x: 200, y: 120 } });
  await page.goto(site.url('zh/search/?q=CLV'));
  await expect(page.locator('.hits a').first()).toBeVisible();
  expect(thrown).toEqual([]);
});
