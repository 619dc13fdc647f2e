import type { Page } from '@playwright/test';
import type { Rgb } from '../../support/contrast.ts';

/** A place on the whole page, in CSS px from its top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A blank page without a policy, where pictures may be taken apart. */
const workbench = async <T>(page: Page, work: (bench: Page) => Promise<T>): Promise<T> => {
  const bench = await page.context().newPage();
  try {
    return await work(bench);
  } finally {
    await bench.close();
  }
};

/** The commonest colour inside each box of the page as it now looks: a hairline through a box does not change what it stands on. */
export const groundOf = async (page: Page, boxes: readonly Box[]): Promise<readonly Rgb[]> => {
  const picture = (await page.screenshot({ fullPage: true, scale: 'css', animations: 'disabled' })).toString('base64');
  return workbench(page, (bench) =>
    bench.evaluate(
      async ({ picture, boxes }) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
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
      { picture, boxes },
    ),
  );
};

/** Any colour CSS can write (oklch, color-mix …) as the screen shows it. */
export const fillsOf = (page: Page, fills: readonly string[]): Promise<readonly { colour: Rgb; alpha: number }[]> =>
  workbench(page, (bench) =>
    bench.evaluate(
      (fills) =>
        fills.map((fill) => {
          const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.fillStyle = fill;
          context.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
          return { colour: [r, g, b] as [number, number, number], alpha: a / 255 };
        }),
      fills,
    ),
  );
