import type { Page } from '@playwright/test';

/** What a reader without JavaScript cannot get at. */
export const noScriptFaults = async (page: Page, leastText: number): Promise<readonly string[]> => {
  const faults: string[] = [];
  const text = await page.locator('main').innerText();
  if (text.replace(/\s/g, '').length < leastText) faults.push(`main has ${text.replace(/\s/g, '').length} characters, expected ${leastText}`);
  for (const link of await page.locator('header nav a[href]').all()) {
    if (!(await link.isVisible())) faults.push(`a link of the navigation is out of sight: ${await link.innerText()}`);
  }
  for (const drawing of await page.locator('figure svg:not([aria-hidden=true])').all()) {
    const box = await drawing.boundingBox();
    if (!box || box.width < 100 || box.height < 60) faults.push(`a figure is not drawn: ${await drawing.getAttribute('aria-label')}`);
  }
  // Whatever is folded is folded in a native disclosure: opening all of them must bring everything to light.
  await page.locator('main summary').evaluateAll((all) => {
    for (const summary of all) (summary.parentElement as HTMLDetailsElement).open = true;
  });
  for (const figure of await page.locator('figure:has(svg:not([aria-hidden=true]))').all()) {
    if ((await figure.locator('table:visible').count()) === 0) faults.push(`a figure has no table to read: ${(await figure.innerText()).slice(0, 40)}`);
  }
  for (const question of await page.locator('[data-question]').all()) {
    const id = await question.getAttribute('data-question');
    if (!(await question.isVisible())) faults.push(`question ${id} is out of sight`);
    const answer = question.locator('details');
    if ((await answer.count()) === 0) faults.push(`question ${id} has no answer in a disclosure`);
    else if ((await answer.first().innerText()).trim().length < 4) faults.push(`the answer of question ${id} is empty`);
  }
  return faults;
};
