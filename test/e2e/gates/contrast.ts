import type { Page } from '@playwright/test';
import { contrast, needed, over, type Rgb } from '../../support/contrast.ts';
import { type Box, fillsOf, groundOf } from './pixels.ts';

interface Label {
  readonly words: string;
  readonly fill: string;
  readonly opacity: number;
  readonly px: number;
  readonly weight: number;
  readonly box: Box;
}

/** The labels of the figures as they stand, then out of sight: what is left is what they stand on. */
const liftLabels = (page: Page): Promise<readonly Label[]> =>
  page.evaluate(() => {
    const own = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const labels = [...document.querySelectorAll<SVGTextContentElement>('svg text, svg tspan')].filter(own);
    const seen = labels.filter((label) => {
      const { width, height } = label.getBoundingClientRect();
      return (
        width > 1 &&
        height > 1 &&
        label.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !label.closest('.visually-hidden')
      );
    });
    const found = seen.map((label) => {
      const style = getComputedStyle(label);
      const { x, y, width, height } = label.getBoundingClientRect();
      let opacity = Number(style.fillOpacity);
      for (let up: Element | null = label; up; up = up.parentElement) opacity *= Number(getComputedStyle(up).opacity);
      const scale = Math.abs((label.getScreenCTM() ?? new DOMMatrix()).d);
      return {
        words: label.textContent?.trim() ?? '',
        fill: style.fill,
        opacity,
        px: Number.parseFloat(style.fontSize) * scale,
        weight: Number(style.fontWeight),
        box: { x: x + scrollX, y: y + scrollY, width, height },
      };
    });
    for (const text of document.querySelectorAll<SVGElement>('svg text')) text.style.visibility = 'hidden';
    return found;
  });

const putBack = (page: Page) =>
  page.evaluate(() => {
    for (const text of document.querySelectorAll<SVGElement>('svg text')) text.style.removeProperty('visibility');
  });

/** Labels of figures that are too faint on what lies under them, which axe leaves undecided: read from the picture itself. */
export const contrastFaults = async (page: Page): Promise<readonly string[]> => {
  const labels = await liftLabels(page);
  if (labels.length === 0) return [];
  const grounds = await groundOf(
    page,
    labels.map(({ box }) => box),
  ).finally(() => putBack(page));
  const fills = await fillsOf(
    page,
    labels.map(({ fill }) => fill),
  );
  return labels.flatMap(({ words, opacity, px, weight, fill }, i) => {
    const ground = grounds[i] as Rgb;
    const { colour, alpha } = fills[i] as { colour: Rgb; alpha: number };
    const ratio = contrast(over(colour, alpha * opacity, ground), ground);
    const least = needed(px, weight);
    return ratio >= least - 0.005
      ? []
      : [`“${words}” ${ratio.toFixed(2)} < ${least}: ${fill} at ${px.toFixed(1)} px on rgb(${ground.join(', ')})`];
  });
};
