import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { rested } from './gates/frames.ts';
import { settle } from './gates/settle.ts';

test.use({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

/** Texts of a plot that lie on one another or under a knob, or that a line runs through, in words. */
const collisions = (page: Page, crowded: boolean): Promise<readonly string[]> =>
  page.evaluate((crowded) => {
    const plot = document.querySelector('[data-widget=kano] .plot') as HTMLElement;
    const value = getComputedStyle(plot.querySelector('text.value') as Element);
    // A value that finds no place without a line hides the line behind it.
    const masked = crowded && value.paintOrder === 'stroke' && Number.parseFloat(value.strokeWidth) >= 6;
    const seen = (each: Element) => getComputedStyle(each).display !== 'none';
    // A line of text is not as high as the box a browser gives it.
    const boxes = [...plot.querySelectorAll(':scope > svg > text')].filter(seen).map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return {
        what: text.textContent?.trim() ?? '',
        kind: text.classList[0],
        left: left + 1,
        right: right - 1,
        top: top + 3,
        bottom: bottom - 3,
      };
    });
    const { left, top, width, height } = plot.getBoundingClientRect();
    const knobs = [...plot.querySelectorAll<HTMLInputElement>('.handle.upright')].map((handle) => {
      const middle = top + height / 2 - (Number(handle.value) / 100) * (height / 2);
      const x = handle.classList.contains('first') ? left : left + width;
      return { what: 'a knob', kind: 'knob', left: x - 11, right: x + 11, top: middle - 11, bottom: middle + 11 };
    });
    const found: string[] = [];
    const all = [...boxes, ...knobs];
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1))
        if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
          found.push(`${one.what} / ${other.what}`);
    for (const path of plot.querySelectorAll<SVGPolylineElement>('polyline.series')) {
      const [matrix, long] = [path.getScreenCTM() as DOMMatrix, path.getTotalLength()];
      for (let i = 0; i <= 200; i++) {
        const { x, y } = path.getPointAtLength((long * i) / 200).matrixTransform(matrix);
        for (const { what, kind, ...box } of boxes)
          if (kind === 'value' && !masked && x > box.left && x < box.right && y > box.top && y < box.bottom)
            found.push(`${what} struck through`);
      }
    }
    return [...new Set(found)];
  }, crowded);

const STATES = {
  'Better and Worse': ['kano-2_view-plane', 'kano-2_view-plane_feature-water', 'kano-2_view-plane_set-stp25_feature-service-app'],
  'the guess': [
    'kano-2_feature-preorder_x-50_guess-O-m30-30-open',
    'kano-2_feature-preorder_x-50_guess-O-m30-30-seen',
    'kano-2_feature-card_x-35_guess-M-m90-9-open',
    'kano-2_feature-water_x-90_guess-A-20-68-open',
  ],
  'the curves': [
    'kano-2',
    'kano-2_x-0',
    'kano-2_feature-water_x-100',
    'kano-2_x-62',
    'kano-2_set-stp25_feature-loan-machine_x-70',
  ],
} as const;

for (const locale of ['zh', 'en'] as const)
  test(`at 390 px no label of Better and Worse, of the guess or of the curves lies on another, in ${locale}`, async ({
    page,
    site,
  }) => {
    await page.goto(site.url(`${locale}/lab/kano/`));
    await settle(page);
    for (const [what, fragments] of Object.entries(STATES))
      for (const fragment of fragments) {
        await page.evaluate((to) => {
          location.hash = to;
        }, fragment);
        await rested(page);
        expect(await collisions(page, fragment.includes('guess')), `${what}: ${fragment}`).toEqual([]);
      }
  });
