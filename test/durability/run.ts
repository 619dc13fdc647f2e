import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';
import { answerOne, assignmentOf, handInAssignment, lostHandedIn, lostUnderWay } from './assignment.ts';
import { firstPage, forgetProfile, kill, launch } from './browser.ts';
import { done, plan, reviseOne } from './revision.ts';
import {
  counted,
  fullTest,
  halfTest,
  handIn,
  inLesson,
  lostOf,
  practise,
  resumed,
  type SomeExam,
  saved,
  someExam,
} from './scenes.ts';

const [times, again, all, after, sat] = process.argv.slice(2);
/** How often the browser is killed and a tab closed, in each scene; the last is for exams, revision and assignments. `npm test`: fewer. */
const [kills, closings, exams] = [Number(times ?? 26), Number(again ?? 5), Number(sat ?? 20)];
const list = (text: string) => text.split(',').map(Number);
/** Tests of how many answers are handed in, and how many ms later the tab is closed. */
const [sizes, delays] = [list(all ?? '20,100,200'), list(after ?? '0,30,100,300')];

// Under the address that stays, for a profile keeps what it has by origin.
const site = await serve({ ...BUILDS.root, port: 43_117 });
const lost: Record<string, number> = {};
const tried: Record<string, number> = {};
const note = (scene: string, missing: number) => {
  tried[scene] = (tried[scene] ?? 0) + 1;
  lost[scene] = (lost[scene] ?? 0) + Math.max(0, missing);
};

/** The answers that the record must have by now. */
let expected = 0;
const recount = async (scene: string) => {
  const context = await launch();
  const have = await counted(await firstPage(context), site);
  note(scene, expected - have);
  expected = have;
  return context;
};

let context = await launch();
for (let i = 0; i < kills; i++) {
  for (const [scene, answer] of [
    ['killed after an answer in practice was saved', practise],
    ['killed after an answer in a lesson was saved', inLesson],
  ] as const) {
    const page = await firstPage(context);
    await answer(page, site);
    await saved(page);
    await wait(Math.random() * 300);
    await kill(context);
    expected += 1;
    context = await recount(scene);
  }
  const half = await halfTest(await firstPage(context), site, 6);
  await wait(Math.random() * 300);
  await kill(context);
  context = await launch();
  note('killed in a half-done test', half.answered - (await resumed(await firstPage(context), site, half.id)));

  const page = await firstPage(context);
  const full = await fullTest(page, site, 20);
  await handIn(page);
  await wait(Math.random() * 300);
  await kill(context);
  context = await launch();
  // It is in the record, or comes back as it was before it was handed in: nothing is lost, and nothing is cut short.
  const have = await counted(await firstPage(context), site);
  const back = have - expected >= full.answered ? full.answered : await resumed(await firstPage(context), site, full.id);
  note('killed after a test of 20 was handed in', full.answered - back);
  expected = Math.max(have, await counted(await firstPage(context), site));
}
// One exam, answered question by question, killed after each.
let exam: SomeExam | undefined;
for (let i = 0; i < exams; i++) {
  exam = await someExam(await firstPage(context), site, exam?.id);
  await wait(Math.random() * 2000);
  await kill(context);
  context = await launch();
  note('killed in a mock exam, answers and the time left', await lostOf(await firstPage(context), site, exam));
}
// A day of revision, cards and questions, killed after each: of a learner who has done nothing today yet, for what was done counts.
await context.close();
forgetProfile();
context = await launch();
for (const what of ['carded', 'answered'] as const) {
  await plan(await firstPage(context), site, what);
  let before = await done(await firstPage(context), site, what);
  for (let i = 0; i < exams; i++) {
    const more = await reviseOne(await firstPage(context), site, what);
    await wait(Math.random() * 300);
    await kill(context);
    context = await launch();
    const have = await done(await firstPage(context), site, what);
    note(`killed in revision after ${what === 'carded' ? 'a card' : 'a question'} was saved`, before + more - have);
    before = have;
  }
}
// An assignment under way, killed after each answer; and others, each killed after it was handed in.
const long = await assignmentOf(await firstPage(context), site, 'underway0', exams);
for (let i = 0; i < exams; i++) {
  const answered = await answerOne(await firstPage(context), long);
  await wait(Math.random() * 300);
  await kill(context);
  context = await launch();
  note('killed in an assignment after an answer was saved', await lostUnderWay(await firstPage(context), long, answered));
}
expected = await counted(await firstPage(context), site);
for (let i = 0; i < exams; i++) {
  const page = await firstPage(context);
  const link = await assignmentOf(page, site, `handedin${i}`, 4);
  await answerOne(page, link);
  const answered = await answerOne(page, link);
  const code = await handInAssignment(page);
  await wait(Math.random() * 300);
  await kill(context);
  context = await launch();
  const again = await firstPage(context);
  note('killed after an assignment was handed in', await lostHandedIn(again, site, link, code, expected + answered));
  expected = await counted(again, site);
}
for (const size of sizes)
  for (const delay of delays)
    for (let i = 0; i < closings; i++) {
      const page = await context.newPage();
      const { answered } = await fullTest(page, site, size);
      await handIn(page);
      await wait(delay);
      await page.close({ runBeforeUnload: false });
      expected += answered;
      const other = await context.newPage();
      const have = await counted(other, site);
      note(`tab closed ${delay} ms after a test of up to ${size} was handed in`, expected - have);
      expected = have;
      await other.close();
    }
for (let i = 0; i < closings; i++) {
  const page = await context.newPage();
  await practise(page, site);
  await page.close({ runBeforeUnload: false });
  expected += 1;
}
const page = await context.newPage();
note(`tab closed right after an answer, ${closings} times`, expected - (await counted(page, site)));
await context.close();
await site.close();
forgetProfile();
for (const scene of Object.keys(tried)) console.log(`${scene}: ${tried[scene]} times, ${lost[scene]} answers lost`);
process.exitCode = Object.values(lost).some((n) => n > 0) ? 1 : 0;
