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
  // Twins differ in their words alone, so colours in the dark are looked at in Chinese, and the galleries, which repeat what stands in
  // the lab ten times over, by axe in Chinese. Sheets of answers and points are plain text in colours seen elsewhere.
  const gallery = /\/lab\/gallery\/./.test(address);
  const plain = gallery || /\/(answers|cram)\/./.test(address);
  const themes = plain || address.startsWith('en/') ? (['light'] as const) : (['light', 'dark'] as const);
  const structure = !gallery || address.startsWith('zh/');

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
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      if (structure) soft(await axeFaults(page, colorScheme === 'light' ? 'all' : 'colours'), `axe, ${colorScheme}`).toEqual([]);
      soft(await contrastFaults(page), `labels of figures, ${colorScheme}`).toEqual([]);
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
