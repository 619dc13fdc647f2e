import type { Locator, Page } from '@playwright/test';
import { lifecycle as en } from '../../src/i18n/en/lifecycle.ts';
import { widget as enCommon } from '../../src/i18n/en/widget.ts';
import { lifecycle as zh } from '../../src/i18n/zh/lifecycle.ts';
import { widget as zhCommon } from '../../src/i18n/zh/widget.ts';
import { expect, test, UNDER_BASE } from './fixtures.ts';
import { axeFaults } from './gates/axe.ts';
import { watchPolicy } from './gates/policy.ts';
import { settle } from './gates/settle.ts';
import { inTurn } from './turns.ts';

const LABS = ['zh/lab/lifecycle/', 'en/lab/lifecycle/'] as const;
const wordsOf = (address: string) => (address.startsWith('zh') ? zh : en);
const commonOf = (address: string) => (address.startsWith('zh') ? zhCommon : enCommon);

const open = async (page: Page, url: string): Promise<Locator> => {
  await page.goto(url);
  await settle(page);
  return page.locator('[data-widget=lifecycle]');
};

const turn = inTurn(LABS);

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} takes a bet before it shows the answer, by keys`, async ({ page, site }) => {
    const simulator = await open(page, site.url(address));
    await simulator.getByRole('button', { name: commonOf(address).guess }).press('Enter');
    await expect(simulator.locator('polyline.series')).toHaveCount(1);
    await expect(simulator.locator('table:visible')).toHaveCount(0);
    await simulator.getByRole('textbox', { name: words.group.guess }).fill('20');
    await simulator.getByRole('button', { name: commonOf(address).look }).press('Enter');
    await expect(simulator.getByRole('button', { name: commonOf(address).again })).toBeFocused();
    await expect(simulator.locator('polyline.series')).toHaveCount(3);
    await expect(simulator.getByRole('status').filter({ hasText: '35' })).toBeVisible();
    const handle = simulator.locator('.handle');
    await handle.focus();
    await page.keyboard.press('ArrowRight');
    await expect(simulator.locator('table').first()).toContainText('31.4');
  });
});

turn((address) => {
  const words = wordsOf(address);
  test(
    `/${address} simulates a million customers in a worker, without freezing, and can be stopped`,
    UNDER_BASE,
    async ({ page, site }) => {
      const faults = await watchPolicy(page, site.origin);
      const simulator = await open(page, site.url(`${address}#lifecycle-1_view-river_customers-1000000`));
      await expect(simulator.locator('polygon.area')).toHaveCount(4);
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));
      await simulator.getByRole('button', { name: words.run.play }).click();
      await expect(simulator.getByRole('button', { name: words.run.stop })).toBeVisible();
      await simulator.getByRole('button', { name: words.run.stop }).click();
      await expect(simulator.getByText(words.run.stopped)).toBeVisible();
      expect(workers).toHaveLength(1);
      await simulator.getByRole('button', { name: words.run.play }).click();
      await expect(simulator.locator('progress')).toHaveAttribute('value', '1000000', { timeout: 30_000 });
      await expect(simulator.locator('polyline.simulated')).toHaveCount(4);
      const off = await simulator.locator('.run [role=status]').innerText();
      // four standard errors from the exact mean would be one run in sixteen thousand
      const distance = Number(/(\d+\.\d) (standard errors away|个标准误)/.exec(off)?.[1]);
      expect(distance).toBeLessThan(4);
      expect(faults).toEqual([]);
      // other figures end what was simulated
      await simulator.getByRole('textbox', { name: words.run.seed }).fill('8');
      await expect(simulator.locator('polyline.simulated')).toHaveCount(0);
    },
  );
});

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} runs in the page where there is no worker, and says so`, async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.assign(window, { Worker: undefined });
    });
    const simulator = await open(page, site.url(`${address}#lifecycle-1_view-river_customers-20000`));
    await simulator.getByRole('button', { name: words.run.play }).click();
    await expect(simulator.locator('progress')).toHaveAttribute('value', '20000', { timeout: 30_000 });
    await expect(simulator.getByText(words.run.noWorker)).toBeVisible();
  });
});

turn((address) => {
  const words = wordsOf(address);
  test(`/${address} fits a pasted cohort, names what is wrong with another, and keeps it`, async ({ page, site }) => {
    let simulator = await open(page, site.url(`${address}#lifecycle-1_view-fit`));
    await expect(simulator.getByText('0.668')).toBeVisible();
    const box = simulator.getByRole('textbox', { name: words.fit.own });
    await box.fill('100 87 88 65');
    await simulator.getByRole('button', { name: words.fit.use, exact: true }).click();
    await expect(simulator.getByRole('alert').filter({ hasText: '88' })).toBeVisible();
    await expect(box).toHaveValue('100 87 88 65');
    expect(await axeFaults(page, 'all')).toEqual([]);
    await box.fill('\uFF11\uFF10\uFF10\uFF0C63.1\uFF0C46.8\uFF0C38.2\uFF0C32.6\uFF0C28.9\uFF0C26.2\uFF0C24.1');
    await simulator.getByRole('button', { name: words.fit.use, exact: true }).click();
    await simulator.getByRole('slider', { name: words.fit.fitted }).fill('7');
    await expect(simulator.locator('.fit-said')).toContainText('0.704');
    simulator = await open(page, site.url(`${address}?again#lifecycle-1_view-fit`));
    await expect(simulator.getByRole('textbox', { name: words.fit.own })).toHaveValue(/63\.1/);
  });
});

turn((address) => {
  test(
    `/${address} shows the levers only after the bet, and opens its states in the other language`,
    UNDER_BASE,
    async ({ page, site }) => {
      const simulator = await open(page, site.url(`${address}#lifecycle-1_view-levers`));
      await expect(simulator.locator('.row-bars')).toHaveCount(0);
      await simulator.locator('label', { has: page.locator('input[value=prolong]') }).click();
      await simulator.getByRole('button', { name: commonOf(address).look }).click();
      await expect(simulator.locator('.row-bars li')).toHaveCount(4);
      expect(await axeFaults(page, 'all')).toEqual([]);
    },
  );
});

test('the first frame without a script is the three groups with their table', async ({ read }) => {
  const page = await read(LABS[0]);
  const simulator = page.locator('[data-widget=lifecycle]');
  await expect(simulator.locator('polyline.series')).toHaveCount(3);
  await expect(simulator.locator('table').first()).toContainText('34.9');
  await expect(simulator.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
});
