import { ANY_BASE, expect, PAGES, test } from './fixtures.ts';
import { policyFaults, watchPolicy } from './gates/policy.ts';
import { settle } from './gates/settle.ts';

for (const address of PAGES) {
  test(`/${address} keeps to a strict policy from top to end`, ANY_BASE, async ({ reader, site }) => {
    const page = await reader.newPage();
    const faults = await watchPolicy(page, site.origin);
    await page.goto(site.url(address));
    await settle(page);
    await page.waitForLoadState('networkidle');
    const policy = page.locator('meta[http-equiv="content-security-policy" i]');
    const content = (await policy.count()) === 1 ? await policy.getAttribute('content') : null;
    await page.close();
    expect([...policyFaults(content), ...faults]).toEqual([]);
  });
}
