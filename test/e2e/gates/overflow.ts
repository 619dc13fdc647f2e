import type { Page } from '@playwright/test';

/**
 * The elements that make a page scroll sideways, and the labels of figures that are cut at its edge, which scroll nothing. Boxes that
 * scroll on their own (a wide table) may hold wider things.
 */
export const overflowFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const cut = [...document.querySelectorAll('svg text')].flatMap((label) => {
      const { left, right } = label.getBoundingClientRect();
      const whole = (left >= -0.5 && right <= width + 0.5) || left === right || !label.checkVisibility();
      return whole || scrolls(label) ? [] : [`“${label.textContent}” from ${Math.round(left)} to ${Math.round(right)}`];
    });
    if (document.documentElement.scrollWidth <= width) return cut;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.getAttribute('class') ?? ''}`;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    return [
      ...cut,
      `scrolls ${document.documentElement.scrollWidth} px in ${width}`,
      ...wide.slice(0, 8).map((e) => `${name(e)} ends at ${Math.round(e.getBoundingClientRect().right)}`),
    ];
  });
