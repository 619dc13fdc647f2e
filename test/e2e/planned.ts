import type { Page } from '@playwright/test';
import { type Stored, storedEvents } from './stored.ts';

const DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');
/** A moment's day by the learner's calendar. */
export const dayOf = (at: number) => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const before = (days: number) => Date.now() - days * DAY;

/** What a learner did some days ago, as the journal of the record has it. */
const events = () =>
  [
    { kind: 'answered', question: 'loyalty-judge', answer: true, seed: 7, score: 0, max: 1, place: 'practice', sure: 'sure' },
    { kind: 'answered', question: 'kinds-sugar', answer: 'x', seed: 7, score: 0, max: 1, place: 'practice' },
    { kind: 'carded', point: 'kano.1', recalled: true, direction: 'forward', seconds: 9 },
  ].map((deed, i) => ({ v: 1, id: `seed-${i}`, at: before(2) + i, day: dayOf(before(2)), ...deed }));

const UNITS = ['crm', 'customers', 'satisfaction', 'complaints', 'loyalty', 'lifecycle', 'value', 'clv', 'ckm'];
/** That a plan was made, of the whole course where it does not say otherwise. */
const decided = (settings: object) => ({
  ...{ v: 1, id: 'seed-plan', at: before(3), day: dayOf(before(3)), kind: 'planned', units: UNITS },
  ...settings,
});

/** Opens revision as a learner who has a plan and a little of a record. */
export const openPlanned = async (page: Page, url: string, settings: object | null, record: readonly object[] = events()) => {
  await page.addInitScript(
    (done) => {
      if (localStorage.getItem('seeded')) return;
      localStorage.setItem('seeded', 'yes');
      if (done.length > 0) localStorage.setItem('zhike:events:seed', JSON.stringify(done));
    },
    settings ? [...record, decided(settings)] : record,
  );
  await page.goto(url);
  await page.locator('.squares').waitFor();
};
/** A plan that began three days ago, for an exam in eleven. */
export const PLAN = { from: dayOf(before(3)), exam: dayOf(before(-11)), minutes: 8, offWeekdays: [], offDays: [], mocks: true };

/** The cards of this visit in the record, as they are stored. */
export const carded = async (page: Page): Promise<readonly Stored[]> =>
  (await storedEvents(page)).filter(({ kind, id }) => kind === 'carded' && !id.startsWith('seed'));
