import type { Page } from '@playwright/test';

/** Where the named elements of the text stand in the window: id → distance from its top, for those in sight. */
export const inSight = async (page: Page): Promise<ReadonlyMap<string, number>> =>
  new Map(
    await page.evaluate(() =>
      [...document.querySelectorAll('main [id]')]
        .map((element): [string, DOMRect] => [element.id, element.getBoundingClientRect()])
        .filter(([, { top, width }]) => width > 0 && top > -innerHeight / 2 && top < innerHeight)
        .map(([id, { top }]): [string, number] => [id, top]),
    ),
  );

/** Scrolls to the middle of the text, where something named is in sight. */
export const goToTheMiddle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const named = [...document.querySelectorAll('main [id]')].filter((element) => element.getBoundingClientRect().width > 0);
    const middle = named[Math.floor(named.length / 2)] as Element;
    scrollBy({ top: middle.getBoundingClientRect().top - 150, behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

/** The reader stands where they stood when something they saw is still at the same height of the window. */
export const placeFaults = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  slack = 4,
): readonly string[] => {
  if (before.size === 0) return ['nothing named was in sight'];
  const moves = [...before]
    .filter(([id]) => after.has(id))
    .map(([id, top]) => ({ id, by: Math.round((after.get(id) as number) - top) }));
  if (moves.length === 0) return [`nothing that was in sight is in sight now: ${[...before.keys()].join(', ')}`];
  return moves.some(({ by }) => Math.abs(by) <= slack) ? [] : moves.map(({ id, by }) => `#${id} moved by ${by} px`);
};

/** The focused element, as a selector a person can read. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    const part = ['name', 'value']
      .map((name) => (element.hasAttribute(name) ? `[${name}=${element.getAttribute(name)}]` : ''))
      .join('');
    return `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}${part}`;
  });
