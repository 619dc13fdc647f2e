import type { Page } from '@playwright/test';

/**
 * The named states of a gallery that are not shown, not in the way they should be, or not to be seen. Nobody compares photographs of
 * them, so none are taken here: test/support/photograph.ts takes those that people look at.
 */
export const specimenFaults = async (page: Page): Promise<readonly string[]> => {
  const specimens = await page.locator('[data-state]').evaluateAll((all) =>
    all.map((each) => {
      const seen = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      };
      const drawings = [...each.querySelectorAll('svg[role=img]')];
      return {
        name: each.getAttribute('data-state'),
        expected: each.hasAttribute('data-fault') ? 1 : 0,
        said: each.querySelectorAll('[role=alert]:not(:empty)').length,
        words: seen(each) && (each as HTMLElement).innerText.trim().length > 0,
        drawn: drawings.every((drawing) => !seen(drawing))
          ? drawings.length === 0
          : [...drawings].some((drawing) => [...drawing.children].some(seen)),
      };
    }),
  );
  if (specimens.length === 0) return ['there is no named state'];
  return specimens.flatMap(({ name, said, expected, words, drawn }) => [
    ...(said === expected ? [] : [`${name} shows ${said} faults, expected ${expected}`]),
    ...(words ? [] : [`${name} shows nothing`]),
    ...(drawn ? [] : [`${name} has a drawing on which there is nothing`]),
  ]);
};
