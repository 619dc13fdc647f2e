import type { JSHandle, Page } from '@playwright/test';
import type { Seen } from './seen.ts';

/** What of a page is as on no page before. */
export interface Fresh {
  readonly some: boolean;
  /** The elements that are so. */
  readonly elements: JSHandle<readonly Element[]>;
  /** Takes the ways of this page as seen, once nothing was found against them. */
  accept(): void;
}

/**
 * Which elements of a page are in a way that is not in `seen`, where `waysOf` names the ways and who is in them. A page of a new template
 * has new ways, so it is always looked at, whichever worker opens it.
 */
export const freshOf = async (page: Page, waysOf: () => Map<string, Element[]>, seen: Seen): Promise<Fresh> => {
  const ways = await page.evaluateHandle(waysOf);
  const names = await ways.evaluate((all) => [...all.keys()]);
  const fresh = seen.unseen(names);
  const elements = await ways.evaluateHandle((all, wanted) => wanted.flatMap((name) => all.get(name) ?? []), fresh);
  return {
    some: fresh.length > 0,
    elements,
    accept: () => seen.accept(names),
  };
};
