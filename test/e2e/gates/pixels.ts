import type { Page } from '@playwright/test';
import type { Rgb } from '../../support/contrast.ts';

/** A place on the whole page, in CSS px from its top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The least box on whole pixels that holds all boxes; the part of a page to the left of it or above it is never seen. */
export const around = (boxes: readonly Box[]): Box => {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))].map((edge) =>
    Math.max(0, Math.floor(edge)),
  ) as [number, number];
  const right = Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width)));
  const bottom = Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height)));
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
};

/**
 * The commonest colour inside each box of the page as it now looks: a hairline through a box does not change what it stands on. Only
 * the part that holds the boxes is photographed, and taken apart in the page itself: its policy forbids fetching a picture, not reading one.
 */
export const groundOf = async (page: Page, boxes: readonly Box[]): Promise<readonly Rgb[]> => {
  const clip = around(boxes);
  const picture = await page.screenshot({ fullPage: true, clip, scale: 'css', animations: 'disabled' });
  return page.evaluate(
    async ({ picture, boxes }) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return boxes.map(({ x, y, width, height }) => {
        const { data } = context.getImageData(
          Math.round(x),
          Math.round(y),
          Math.max(1, Math.round(width)),
          Math.max(1, Math.round(height)),
        );
        const counts = new Map<number, number>();
        for (let i = 0; i < data.length; i += 4) {
          const key = ((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const [common] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
        return [common >> 16, (common >> 8) & 255, common & 255] as [number, number, number];
      });
    },
    { picture: picture.toString('base64'), boxes: boxes.map((box) => ({ ...box, x: box.x - clip.x, y: box.y - clip.y })) },
  );
};

/** Any colour CSS can write (oklch, color-mix …) as the screen shows it. */
export const fillsOf = (page: Page, fills: readonly string[]): Promise<readonly { colour: Rgb; alpha: number }[]> =>
  page.evaluate((fills) => {
    const known = new Map<string, { colour: [number, number, number]; alpha: number }>();
    const context = new OffscreenCanvas(1, 1).getContext('2d', {
      willReadFrequently: true,
    }) as OffscreenCanvasRenderingContext2D;
    const read = (fill: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = fill;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
      return { colour: [r, g, b] as [number, number, number], alpha: a / 255 };
    };
    for (const fill of fills) known.set(fill, known.get(fill) ?? read(fill));
    return fills.map((fill) => known.get(fill) as { colour: [number, number, number]; alpha: number });
  }, fills);
