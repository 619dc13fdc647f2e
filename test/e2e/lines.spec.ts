import { expect, test } from './fixtures.ts';
import { KANO } from './lessons.ts';

/** Marking points whose number, or the mark after it, stands on another line than their last word. */
const parted = () => {
  const rect = (node: Node, from: number) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    return range.getBoundingClientRect();
  };
  const lastText = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let last: Text | null = null;
    while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) last = walker.currentNode as Text;
    return last;
  };
  return [...document.querySelectorAll('.point')].flatMap((point) => {
    const word = lastText(point.firstElementChild as Element);
    const number = point.querySelector(':scope > sup')?.lastChild as Text;
    const after = point.nextSibling;
    if (!word || word.parentElement?.closest('math')) return [];
    const at = rect(word, word.data.trimEnd().length - 1);
    const faults = [];
    if (Math.abs(rect(number, number.data.length - 1).bottom - at.bottom) > at.height) faults.push('number');
    if (
      after instanceof Text &&
      /^[，。；：、！？）,.;:]/.test(after.data) &&
      Math.abs(rect(after, 0).bottom - at.bottom) > at.height
    )
      faults.push('mark');
    return faults.map((fault) => `${fault} of ${(point as HTMLElement).dataset.point}`);
  });
};

test('the number of a marking point, and the full stop after it, stay on the line of its last word', async ({ page, site }) => {
  for (const address of [...KANO, 'zh/lessons/loyalty/five-times/', 'en/lessons/clv/lifetime-value/']) {
    await page.goto(site.url(address));
    expect(await page.locator('.point').count()).toBeGreaterThan(0);
    for (let width = 320; width <= 440; width += 10) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(parted), `${address} at ${width}`).toEqual([]);
    }
  }
});

test('a lesson printed in the dark while reciting shows its points, black on white', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('zhike:settings', JSON.stringify({ theme: 'dark', mode: 'recite' })));
  await page.goto(site.url(KANO[0] as string));
  const point = page.locator('.point').first();
  await expect(point).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  const look = await point.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(element).backgroundColor,
    getComputedStyle(element.firstElementChild as Element).visibility,
    getComputedStyle(document.body).color,
  ]);
  expect(look).toEqual(['rgb(31, 29, 26)', 'rgba(0, 0, 0, 0)', 'visible', 'rgb(31, 29, 26)']);
});

test('an instrument prints the view that is chosen and the values that are set, and no tracks', async ({ page, site }) => {
  await page.goto(site.url('zh/lab/clv/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.clv .choice label:visible').first()).toHaveText(/./);
  expect(await page.locator('.clv .choice label:visible').count()).toBe(await page.locator('.clv .choice input:checked').count());
  await expect(page.locator('.clv input[type=range]:visible')).toHaveCount(0);
  await expect(page.locator('.clv .slider .field input:visible').first()).toHaveCSS('border-top-width', '0px');
});

test('a matching question prints what there is to choose from, and a line to write on', async ({ page, site }) => {
  await page.goto(site.url('zh/lessons/value/value/'));
  const list = page.locator('.quiz-printed').first();
  await expect(list).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(list).toBeVisible();
  expect(await list.locator('li').count()).toBeGreaterThan(1);
});
