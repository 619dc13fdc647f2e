import { LinkChecker, LinkState } from 'linkinator';
import { serve } from '../serve.ts';
import { type Build, pagesOf } from '../site.ts';
import type { Outcome } from '../stage.ts';

/** Every link of every page leads somewhere on the site under this base, down to the fragment. Nothing outside is asked. */
export const links = async ({ base, dir }: Build): Promise<Outcome> => {
  const site = await serve({ dir, base });
  try {
    const { links: found } = await new LinkChecker().check({
      // All pages are entries: a page that nothing links to is checked as well.
      path: pagesOf(dir).map(site.url),
      checkFragments: true,
      checkCss: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(site.origin),
    });
    const broken = found.filter(({ state }) => state === LinkState.BROKEN);
    const checked = found.filter(({ state }) => state === LinkState.OK).length;
    if (checked === 0) return { passed: 0, failed: 1, explain: 'no link was checked' };
    const short = (address = '') => address.replace(site.origin, '');
    const lines = broken.map(
      ({ url, parent, status }) =>
        `${short(parent)} → ${short(url)} (${status === 200 ? 'no such fragment' : (status ?? 'no answer')})`,
    );
    return { passed: broken.length ? 0 : 1, failed: broken.length, explain: [...new Set(lines)].join('\n') };
  } finally {
    await site.close();
  }
};
