import type { Page } from '@playwright/test';

/** The elements that make a page scroll sideways. Boxes that scroll on their own (a wide table) may hold wider things. */
export const overflowFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${element.getAttribute('class') ?? ''}`;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    return [
      `scrolls ${document.documentElement.scrollWidth} px in ${width}`,
      ...wide.slice(0, 8).map((e) => `${name(e)} ends at ${Math.round(e.getBoundingClientRect().right)}`),
    ];
  });
