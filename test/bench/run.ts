import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../support/browser.ts';
import { build } from '../support/stages/build.ts';
import { classTasks } from './class-tasks.ts';
import { coreBench } from './core/run.ts';
import { endurance } from './endurance.ts';
import { longTasks } from './long-tasks.ts';
import { slider } from './slider.ts';
import { warm } from './warm.ts';
import { weights } from './weights.ts';

// Figures to look at, never a test: times differ from machine to machine, so the slider is shown against a bare one.
const { failed, explain } = await build('root');
if (failed) throw new Error(explain);
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
try {
  console.log(`\n${await weights(browser)}\n`);
  console.log(`${await warm(browser)}\n`);
  console.log(`${await slider(browser)}\n`);
  console.log(`${await longTasks(browser)}\n`);
  console.log(`${await classTasks(browser)}\n`);
  console.log(`${await endurance(browser)}\n`);
} finally {
  await browser.close();
}
console.log(coreBench());
