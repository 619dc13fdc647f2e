import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../support/browser.ts';
import { packed } from '../support/pdf.ts';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

/** A final of a hundred marks printed by Chromium from the built site in one language, and its stems without white space. */
export const printPaper = async (locale: 'zh' | 'en'): Promise<{ readonly file: Buffer; readonly stems: readonly string[] }> => {
  const site = await serve(BUILDS.root);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage();
    await page.goto(site.url(`${locale}/teach/`));
    await page.locator('.presets button').nth(2).click();
    await page.locator('ol.items > li').first().waitFor();
    await page.locator('a[href*="/print/"]').first().click();
    await page.locator('.exam-paper .stem').first().waitFor();
    const stems = await page.locator('.exam-paper .stem').evaluateAll((all) =>
      all.map((stem) => {
        for (const worth of stem.querySelectorAll('.worth')) worth.remove();
        return stem.textContent ?? '';
      }),
    );
    return { file: await page.pdf({ preferCSSPageSize: true }), stems: stems.map(packed) };
  } finally {
    await browser.close();
    await site.close();
  }
};
