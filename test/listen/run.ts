import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { BUILDS, pagesOf } from '../support/site.ts';
import { announced, listen } from './announced.ts';
import { heardIn, lineOf } from './heard.ts';
import { unheard } from './laws.ts';
import { INSTRUMENTS } from './stops/instruments.ts';
import { QUESTIONS } from './stops/questions.ts';
import { READING } from './stops/reading.ts';
import { TEACHING } from './stops/teaching.ts';

/** Prints what a listener hears on a walk through the built site: `npm run listen [-- WORD…]`, at the stops whose names hold all these words. */
const STOPS = [...READING, ...QUESTIONS, ...INSTRUMENTS, ...TEACHING];
const wanted = process.argv.slice(2);
if (pagesOf(BUILDS.root.dir).length === 0) throw new Error('no page is built: run `npm test -- build` first');
const site = await serve(BUILDS.root);
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
for (const stop of STOPS.filter(({ name }) => wanted.every((word) => name.includes(word)))) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(6000);
  await listen(page);
  console.log(`\n## ${stop.name}\n`);
  try {
    await stop.open(page, site);
    for (const { how, text } of await announced(page)) console.log(`> ${how}: ${text}`);
    const heard = await heardIn(page, stop.part);
    for (const each of heard) console.log(lineOf(each));
    for (const fault of unheard(heard)) console.log(`! ${fault}`);
    for (const { name, act, again } of stop.acts ?? []) {
      await act(page);
      console.log(`\n${name}:`);
      for (const { how, text } of await announced(page)) console.log(`> ${how}: ${text}`);
      if (again) for (const each of await heardIn(page, again)) console.log(lineOf(each));
    }
  } catch (error) {
    console.log(`FAILED ${error}`);
    process.exitCode = 1;
  }
  await context.close();
}
await browser.close();
await site.close();
