import type { Page } from '@playwright/test';
import { revise as words } from '../../src/i18n/en/revise.ts';
import { storedEvents } from '../e2e/stored.ts';
import type { Site } from './scenes.ts';

/** What of a run is done here. */
export type What = 'carded' | 'answered';
/** Plans whose first day has more than twenty of each: cards where all the course is to be learned in little time, questions where there is much of it. */
const PLANS = {
  carded: {
    minutes: 40,
    units: ['customers', 'crm', 'satisfaction', 'loyalty', 'complaints', 'lifecycle', 'value', 'clv', 'ckm'],
  },
  answered: { minutes: 240, units: ['customers', 'crm', 'loyalty', 'ckm', 'satisfaction', 'value'] },
};

/** Makes a plan, as the page of revision notes it, and forgets what was put off before. */
export const plan = async (page: Page, site: Site, what: What): Promise<void> => {
  await page.goto(site.url('en/record/'));
  await page.evaluate(
    ([name, { minutes, units }]) => {
      const [at, two] = [Date.now(), (n: number) => String(n).padStart(2, '0')];
      const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
      const [from, exam] = [dayOf(new Date(at)), dayOf(new Date(at + 14 * 86_400_000))];
      const settings = { from, exam, minutes, offWeekdays: [], offDays: [], mocks: false, units };
      const event = { v: 1, id: name, at, day: from, kind: 'planned', ...settings };
      localStorage.setItem(`zhike:events:${name}`, JSON.stringify([event]));
      localStorage.setItem('zhike:work:revise:run', JSON.stringify({ v: 1, order: at + 1000, value: null }));
    },
    [`plan-${what}`, PLANS[what]] as const,
  );
};

/** How many things of a kind the record has, the journal’s among them: the page of the record puts these into the store. */
export const done = async (page: Page, site: Site, what: What): Promise<number> => {
  await page.goto(site.url('en/record/'));
  await page.locator('.record-counts dd').first().waitFor();
  return (await storedEvents(page)).filter(({ kind }) => kind === what).length;
};

const isWanted = async (page: Page, what: What): Promise<boolean> =>
  (await page
    .locator(what === 'carded' ? '[data-card]' : '[data-question]:has(.quiz-actions) .quiz-option input[type=radio]')
    .count()) > 0;

/** Goes on with today’s run up to a card, or to a question with one choice; does it, and waits until it is kept: so many things are new. */
export const reviseOne = async (page: Page, site: Site, what: What): Promise<number> => {
  await page.goto('about:blank');
  await page.goto(site.url('en/revise/#run'));
  const step = page.locator('[data-card], [data-question]').first();
  for (let i = 0; i < 400; i++) {
    await step.waitFor();
    if (await isWanted(page, what)) break;
    if (i === 399) throw new Error(`today has nothing more to be ${what}`);
    const before = await step.elementHandle();
    // A question that was answered before the kill stands there with its feedback.
    const [later, next] = [words.run.later, words.run.next].map((name) => page.getByRole('button', { name, exact: true }));
    if (later && next) await later.or(next).click();
    await page.waitForFunction((old) => !old?.isConnected, before);
  }
  await page.evaluate(() =>
    document.addEventListener('zhike:saved', () => document.documentElement.setAttribute('data-safe', 'yes'), { once: true }),
  );
  const safe = page.locator('html[data-safe]');
  if (what === 'answered') {
    await page.locator('[data-question] .quiz-option input[type=radio]').first().check();
    await page.locator('[data-question] .quiz-actions button.act').click();
    await safe.waitFor();
    return 1;
  }
  await page.locator('.card-grades button').first().click();
  const ticks = page.locator('.card-ticks input');
  const grade = page.locator('.card-grades button').last();
  await page.locator('.card-ticks, .card-answer').waitFor();
  const many = Math.max(1, await ticks.count());
  await grade.click();
  await safe.waitFor();
  return many;
};
