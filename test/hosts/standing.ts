import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';

interface AppManifest {
  readonly url: string;
  readonly errors: readonly object[];
  readonly manifest?: { readonly id: string; readonly startUrl: string; readonly scope: string };
}

/** The open page can be installed as an app: it opens at `home`, is known by that, and all under `front` is in it. */
export const installFaults = async (devtools: CDPSession, home: string, front: string): Promise<readonly string[]> => {
  const { installabilityErrors } = (await devtools.send('Page.getInstallabilityErrors')) as {
    installabilityErrors: { errorId: string }[];
  };
  const { url, errors, manifest } = (await devtools.send('Page.getAppManifest')) as unknown as AppManifest;
  const wanted = { id: home, startUrl: home, scope: front };
  const wrong = Object.entries(wanted).filter(([name, value]) => manifest?.[name as keyof typeof wanted] !== value);
  return [
    ...installabilityErrors.map(({ errorId }) => `cannot be installed: ${errorId}`),
    ...errors.map((error) => `${url}: ${JSON.stringify(error)}`),
    ...wrong.map(([name]) => `${url}: ${name} is ${manifest?.[name as keyof typeof wanted]}`),
  ];
};

/** What the open page says; Playwright itself does not know a page that came back without being loaded. */
const asked = async (devtools: CDPSession, expression: string): Promise<string> => {
  const { result } = await devtools.send('Runtime.evaluate', { expression });
  return String(result.value);
};

/** The page comes back as it was left, whole, when the reader returns from `elsewhere`; what a browser would not hold is said. */
export const returnFaults = async (page: Page, devtools: CDPSession, elsewhere: string): Promise<readonly string[]> => {
  const left = page.url();
  await page.evaluate(() => Object.assign(window, { left: true }));
  await page.goto(elsewhere);
  await asked(devtools, 'history.back()');
  for (let i = 0; i < 100 && (await asked(devtools, 'location.href').catch(() => '')) !== left; i++) await wait(100);
  if ((await asked(devtools, "'left' in window")) === 'true') return [];
  const reasons = await asked(
    devtools,
    "(performance.getEntriesByType('navigation')[0].notRestoredReasons?.reasons ?? []).map(({ reason }) => reason).join()",
  );
  // For reasons of the browser's own, which it does not tell, any page may be let go.
  return reasons === 'masked' ? [] : [`${left} does not come back as it was left: ${reasons}`];
};
