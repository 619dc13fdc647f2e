import type { Page } from '@playwright/test';

/** The address of what is planted. */
export const ORIGIN = 'http://planted.test';

/** A page with a fault, at an address of its own; whatever else is asked for is empty. */
export const plant = async (page: Page, body: string, head = '') => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Planted</title>${head}</head><body>${body}</body></html>`;
  await page.route('**/*', (route) => {
    const isPage = route.request().url() === `${ORIGIN}/`;
    return route.fulfill({
      contentType: isPage ? 'text/html' : 'text/plain',
      body: isPage ? html : '',
      headers: { 'content-length': String(isPage ? html.length : 0) },
    });
  });
  await page.goto(`${ORIGIN}/`);
};
