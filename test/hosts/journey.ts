import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page, expect as patient } from '@playwright/test';
import { offline as words } from '../../src/i18n/en/offline.ts';
import { watchPolicy } from '../e2e/gates/policy.ts';
import { findBrowser, LAUNCH_ARGS } from '../support/browser.ts';
import type { Running, Service } from './host.ts';
import { installFaults, returnFaults } from './standing.ts';

const expect = patient.configure({ timeout: 30_000 });
const LESSON = 'en/lessons/satisfaction/kano';

/** A question takes an answer, with all that the page fetches late for it. */
const answer = async (page: Page, n: number) => {
  const question = page.locator('[data-question]:has(input[type=radio])').nth(n);
  await question.getByRole('radio').first().check();
  await question.locator('.quiz-actions button').first().click();
  await expect(question.locator('.quiz-verdict')).toBeVisible();
};

const keepOneUnit = async (page: Page) => {
  await page.getByLabel(words.whole).uncheck();
  await page.getByLabel('Customer satisfaction').check();
  await page.getByRole('button', { name: words.keep, exact: true }).click();
  await expect(page.getByText(words.ending.kept)).toBeVisible({ timeout: 120_000 });
};

/** A browser with a profile, for what is not offered to one without: apps, and pages held as they were left. */
const withProfile = async <T>(act: (page: Page, devtools: CDPSession) => Promise<T>): Promise<T> => {
  const profile = mkdtempSync(join(tmpdir(), 'zhike-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: LAUNCH_ARGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    reducedMotion: 'reduce',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    return await act(page, await context.newCDPSession(page));
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
};

/**
 * A reader comes by a deep link that lacks its last stroke, answers, goes away and comes back, searches, meets an address that is nowhere,
 * keeps a unit, and reads it with the host gone; gives what the policy stopped or what else went wrong.
 */
export const journeyFaults = (
  { origin, stop }: Running,
  url: (path: string) => string,
  does: readonly Service[],
): Promise<readonly string[]> =>
  withProfile(async (page, devtools) => {
    const faults: string[] = [];
    const found = await watchPolicy(page, origin);
    await page.goto(url(LESSON));
    await expect(page.locator('h1')).toBeVisible();
    faults.push(...(await installFaults(devtools, url('en/'), url(''))));
    await answer(page, 0);
    faults.push(...(await returnFaults(page, devtools, url('zh/'))));
    faults.push(...(await installFaults(devtools, url('en/'), url(''))));
    await page.goto(url('en/search/?q=kano'));
    await expect(page.locator('.hits li').first()).toBeVisible();
    if (does.includes('own 404')) await page.goto(url('en/nowhere/'));
    await page.goto(url('en/offline/'));
    await keepOneUnit(page);
    await page.goto(url(`${LESSON}/`));
    faults.push(...(await installFaults(devtools, url('en/'), url(''))));
    faults.push(...(await returnFaults(page, devtools, url('zh/'))));
    await stop();
    for (const path of ['', 'en/', 'en/lab/kano/', `${LESSON}/`]) {
      const came = await page.goto(url(path));
      if (came?.status() !== 200) faults.push(`/${path} is not kept`);
    }
    await answer(page, 1);
    await page.goto(url('en/lessons/clv/computing-clv/'));
    await expect(page.getByText(words.notKeptText)).toBeVisible();
    // A page that is nowhere is a fault to the console; with no network the newest version is asked for in vain.
    return [...faults, ...found.filter((fault) => !/nowhere|kept\/now\.json|computing-clv/.test(fault))];
  });
