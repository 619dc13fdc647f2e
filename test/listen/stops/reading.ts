import { settle } from '../../e2e/gates/settle.ts';
import { openPlanned, PLAN } from '../../e2e/planned.ts';
import type { Stop } from '../stop.ts';

/** A page at an address, with all that is alive on it. */
export const at =
  (address: string): Stop['open'] =>
  async (page, site) => {
    await page.goto(site.url(address));
    await settle(page);
  };

const SOUGHT = { zh: '双因素', en: 'two-factor' } as const;

/** Reading, searching, revising and looking back. */
export const READING: readonly Stop[] = (['zh', 'en'] as const).flatMap((locale): readonly Stop[] => [
  { name: `lesson ${locale}`, open: at(`${locale}/lessons/satisfaction/kano/`), part: 'body' },
  { name: `lesson of money ${locale}`, open: at(`${locale}/lessons/clv/computing-clv/`), part: 'main' },
  {
    name: `search ${locale}`,
    open: at(`${locale}/search/`),
    part: 'main',
    acts: [{ name: 'typed', act: (page) => page.locator('input[type=search]').pressSequentially(SOUGHT[locale]), again: 'main' }],
  },
  {
    name: `revise ${locale}`,
    open: (page, site) => openPlanned(page, site.url(`${locale}/revise/`), PLAN),
    part: 'main',
    acts: [
      { name: 'begun', act: (page) => page.locator('main a.act').click(), again: 'main' },
      { name: 'put off', act: (page) => page.locator('.run > .bar .quiet').first().click(), again: '.run' },
    ],
  },
  { name: `record ${locale}`, open: at(`${locale}/record/`), part: 'main' },
  { name: `keyboard ${locale}`, open: at(`${locale}/keyboard/`), part: 'main' },
]);
