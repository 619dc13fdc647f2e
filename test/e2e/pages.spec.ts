import { ANY_BASE, expect, PAGES, test } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { budgetOf } from './gates/budget.ts';
import { contrastFaults } from './gates/contrast.ts';
import { overflowFaults } from './gates/overflow.ts';
import { policyFaults, watchPolicy } from './gates/policy.ts';
import { watchTraffic } from './gates/quiet.ts';
import { settle } from './gates/settle.ts';
import { weigh, weightFaults } from './gates/weigh.ts';
import { SAMPLE } from './lessons.ts';

test.use({ reducedMotion: 'reduce' });

// A page is opened once and looked at in every way, each saying for itself what it found: opening is what takes the time.
const soft = expect.configure({ soft: true });

for (const address of PAGES) {
  // Twins differ in their words and not in their colours, which are looked at in Chinese; galleries repeat what stands in the lab,
  // ten times over, and are looked at in Chinese alone. Sheets of answers and points are plain text in colours seen elsewhere.
  const english = address.startsWith('en/');
  const gallery = /\/lab\/gallery\/./.test(address);
  const dark = !english && !gallery && !/\/(answers|cram)\/./.test(address);

  test(`/${address} is light, keeps to its policy, is accessible and legible, and fits 320 px`, async ({ page, site }) => {
    const faults = await watchPolicy(page, site.origin);
    const weight = await weigh(page, site.url(address));
    const formulas = (await page.locator('math').count()) > 0;
    const figures = (await page.locator('[data-widget]').count()) > 0;
    soft(weightFaults(weight, budgetOf(address, { formulas, figures })), 'bytes').toEqual([]);
    soft(weight.pieces.filter(({ path }) => /katex/i.test(path))).toEqual([]);

    await settle(page);
    const policy = page.locator('meta[http-equiv="content-security-policy" i]');
    const content = (await policy.count()) === 1 ? await policy.getAttribute('content') : null;
    if (!gallery || !english) soft(await axeFaults(page, english ? 'structure' : 'all'), 'axe').toEqual([]);
    if (!english) soft(await contrastFaults(page), 'labels of figures').toEqual([]);
    if (dark) {
      await page.emulateMedia({ colorScheme: 'dark' });
      soft(await axeFaults(page, 'colours'), 'axe in the dark').toEqual([]);
      soft(await contrastFaults(page), 'labels of figures in the dark').toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    soft(await overflowFaults(page), 'at 320 px').toEqual([]);
    soft([...policyFaults(content), ...faults], 'policy').toEqual([]);
  });
}

for (const address of SAMPLE) {
  test(`/${address} keeps to a strict policy wherever the course is published`, ANY_BASE, async ({ page, site }) => {
    const faults = await watchPolicy(page, site.origin);
    const quiet = watchTraffic(page);
    await page.goto(site.url(address));
    await settle(page);
    await quiet();
    expect(faults).toEqual([]);
  });
}
